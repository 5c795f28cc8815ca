/** The records behind a figure: its question asked again of the snapshot. */
import type { Audience } from '../activities/field.ts';
import type { LocalizedText, Period } from '../activities/record.ts';
import { type CompiledEdition, compileEdition } from '../matrix/support.ts';
import { matrixEdition } from '../reference/matrix-edition.ts';
import { findRegistry } from '../registries/registries.ts';
import { mayCountOver, visibleEntry } from '../registries/visible-entry.ts';
import { coverageOf, isCoverage, isCovered } from './coverage-question.ts';
import { type EntryFacts, entryFacts } from './entry-facts.ts';
import type { Figure, FigureFilter, FigureMeasure, RegistryMeasure } from './figure.ts';
import { figureCounter } from './figure-question.ts';
import type { RegisteredEntry } from './registered.ts';
import { isOfRegistry, registryCounter } from './registry-question.ts';
import type { EntryRevisions, Snapshot, SnapshotHeader } from './snapshot.ts';
import { isVisible } from './visible.ts';

/** One entry that a figure counts. */
export interface TracedEntry {
  readonly activityId: string;
  readonly title?: LocalizedText;
  /** Who answers for it: the unit that reports it, or the organization where no unit does. */
  readonly by?: string;
  readonly period: Period;
  /** Address of its first evidence that has one. */
  readonly link?: string;
  /** Where in the ledger it can be read again. */
  readonly revisions: EntryRevisions;
}

export interface Trace {
  /** Counted again; differs from `figure.value` only if something is wrong. Undefined where the header has no such count or it is not for this reader. */
  readonly value: number | undefined;
  /** What was counted when the data were frozen is in the header; of it the snapshot holds accepted updates only. */
  readonly from: 'entries' | 'header' | 'registry';
  /** In order of activity and period. */
  readonly entries: readonly TracedEntry[];
  /** Of a figure of a registry: its entries, in order of id. */
  readonly registered?: readonly TracedRegistered[];
}

/** One entry of a registry that a figure counts. */
export interface TracedRegistered {
  readonly registry: string;
  readonly id: string;
  readonly title?: LocalizedText | string;
  readonly revision: RegisteredEntry['revision'];
}

/** The entries behind `figure` that `audience` may see. Problem `edition-unknown` when nobody knows the snapshot's matrix edition. */
export async function trace(
  { measure, filter }: Pick<Figure, 'measure' | 'filter'>,
  snapshot: Snapshot,
  audience: Audience,
): Promise<Trace> {
  if (isOfRegistry(measure)) return traceRegistry({ measure, filter }, snapshot, audience);
  const compiled = compileEdition(matrixEdition(snapshot.header.matrixEdition));
  const question = askedOf({ measure, filter }, snapshot.header, { audience, compiled });
  const entries: TracedEntry[] = [];
  for await (const entry of snapshot.entries()) {
    if (!isVisible(entry.activity, audience)) continue;
    const facts = entryFacts(entry, compiled);
    if (!question.counts(facts)) continue;
    const { activityId, organization, title, unit } = entry.activity;
    const by = unit ?? organization;
    const link = entry.update.evidence.find(({ url }) => url !== undefined)?.url;
    entries.push({
      activityId,
      ...(title === undefined ? {} : { title }),
      ...(by === undefined ? {} : { by }),
      period: entry.update.period,
      ...(link === undefined ? {} : { link }),
      revisions: entry.revisions,
    });
  }
  return { value: question.value(), from: question.from, entries };
}

/** The entries of a registry behind a figure, as far as `audience` may see them; no value where its fields are not for them. */
export async function traceRegistry(
  { filter, measure }: { readonly measure: RegistryMeasure; readonly filter: FigureFilter },
  { registries }: Pick<Snapshot, 'registries'>,
  audience: Audience,
): Promise<Trace> {
  const { of, registry: asked = '', where = [] } = filter;
  const fields = [...where.map((each) => each.split('~', 1)[0] ?? ''), ...(of === undefined ? [] : [of])];
  if (!mayCountOver(asked, fields, audience)) return { value: undefined, from: 'registry', entries: [] };
  const counter = registryCounter(measure, filter);
  const registered: TracedRegistered[] = [];
  const named = findRegistry(filter.registry ?? '')?.parts.title ?? '';
  for await (const entry of registries?.() ?? []) {
    const seen = visibleEntry(entry, audience);
    if (seen === undefined || !counter.add(seen)) continue;
    const { id, registry, revision, values } = seen;
    const title = values[named] as LocalizedText | string | undefined;
    registered.push({ registry, id, ...(title === undefined ? {} : { title }), revision });
  }
  return { value: counter.value(), from: 'registry', entries: [], registered };
}

function isOfMeans(measure: FigureMeasure): boolean {
  return measure === 'staff-months' || measure === 'budget';
}

interface Question {
  readonly from: Trace['from'];
  /** Whether an entry is counted; counts it. */
  readonly counts: (facts: EntryFacts) => boolean;
  readonly value: () => number | undefined;
}

/** A question to be asked of entries or of the header. */
export function askedOf(
  { filter, measure }: Pick<Figure, 'measure' | 'filter'>,
  header: SnapshotHeader,
  { audience, compiled }: { readonly audience: Audience; readonly compiled: CompiledEdition },
): Question {
  // Its entries are others: traceRegistry reads them.
  if (isOfRegistry(measure)) return { from: 'registry', counts: () => false, value: () => undefined };
  // Records keep means from all readers outside: so do their sums.
  if (isOfMeans(measure) && audience !== 'internal') {
    return { from: 'entries', counts: () => false, value: () => undefined };
  }
  if (isCoverage(measure)) {
    const asked = { measure, filter, audience };
    return { from: 'header', counts: isCovered(asked, header), value: () => coverageOf(asked, header) };
  }
  const counter = figureCounter(measure, filter, compiled);
  return { from: 'entries', counts: counter.add, value: counter.value };
}
