/** Takes entries in, row by row: what is known and unchanged stays, what changed is a next revision, what is wrong is said. */
import type { Finding, FindingParams } from '../../activities/finding.ts';
import type { LocalizedText } from '../../activities/record.ts';
import { intakeFinding } from '../../activities/rules/intake-rules.ts';
import { LANGUAGES } from '../../reference/languages.ts';
import {
  canonicalEntry,
  type EntryValue,
  entryStream,
  type RegistryEntry,
  textAt,
} from '../../registries/entry.ts';
import type { Registry } from '../../registries/registry.ts';
import {
  type EntryOrder,
  type EntryOutcome,
  type EntryPorts,
  saveEntries,
} from '../../registries/write-entry.ts';
import type { Revision } from '../../store/ports.ts';
import { originalLanguage } from '../rows/localized-text.ts';
import type { EntryFile } from './read-entries.ts';
import type { IncomingEntry } from './row-to-entry.ts';

export interface ImportEntriesOrder {
  readonly registry: Registry;
  readonly by: string;
  readonly reason: string;
  /** In the order of rows, as they come. */
  readonly onFindings: (findings: readonly Finding[]) => void | Promise<void>;
  /** The revision that a row of ours is filled from now on. */
  readonly onBase?: (row: number, base: string) => void;
}

export interface ImportedEntries {
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
}

/** Every row on its own: one that has an error does not keep the others out. What is sent twice is there once. */
export async function importEntries(
  file: Pick<EntryFile, 'batches' | 'columns' | 'findings'>,
  order: ImportEntriesOrder,
  ports: EntryPorts,
): Promise<ImportedEntries> {
  const sum = { rows: 0, created: 0, updated: 0, unchanged: 0, refused: 0 };
  const first = new Map<string, number>();
  await order.onFindings(file.findings);
  for await (const batch of file.batches()) {
    for (let from = 0; from < batch.length; from += AT_ONCE) {
      const some = batch.slice(from, from + AT_ONCE);
      const told = await takeSome(some, first, order, ports);
      const findings: Finding[] = [];
      for (const [index, incoming] of some.entries()) {
        const { became, findings: found, revision } = told[index] as Told;
        const { row } = incoming.at;
        sum.rows += 1;
        sum[became] += 1;
        if (revision !== undefined && row !== undefined) order.onBase?.(row, String(revision));
        findings.push(
          ...[...incoming.findings, ...found].map((each) => placed(each, incoming, file.columns)),
        );
      }
      if (findings.length > 0) await order.onFindings(findings);
    }
  }
  return sum;
}

/** Rows that are looked up and appended together. */
const AT_ONCE = 250;

interface Told {
  readonly became: 'created' | 'updated' | 'unchanged' | 'refused';
  readonly findings: readonly Finding[];
  readonly revision?: number;
}

/** Each row on its own, in its order. `first`: where each entry of the file stood first. */
async function takeSome(
  some: readonly IncomingEntry[],
  first: Map<string, number>,
  { by, reason, registry }: ImportEntriesOrder,
  ports: EntryPorts,
): Promise<readonly Told[]> {
  const told: (Told | undefined)[] = some.map(({ at, entry }) => {
    const before = first.get(entry.id);
    first.set(entry.id, before ?? at.row ?? 0);
    return before === undefined ? undefined : refused(ruleAt('entry-duplicate-in-file', { first: before }));
  });
  const taken = some.filter((_, index) => told[index] === undefined);
  const known = await ports.ledger.newest(taken.map(({ entry }) => entryStream(entry)));
  const orders = await Promise.all(
    taken.map(async (incoming, index): Promise<EntryOrder> => {
      const { base, entry, needsBase } = incoming;
      const newest = known[index] as Revision<RegistryEntry> | undefined;
      // Of another data folder: nobody knows the entry here, so nothing can be overwritten.
      const seen = newest === undefined || needsBase ? 0 : newest.revision;
      return {
        ...{ registry, by, reason, isPartial: isPartial(incoming) },
        entry: newest ? keepUntold(registry, incoming, newest.state) : entry,
        base: newest && base !== undefined ? base : await ownBase(seen, newest, { by, reason }, ports),
      };
    }),
  );
  const outcomes = await saveEntries(orders, ports);
  const became = outcomes.map((outcome, index) => {
    const incoming = taken[index] as IncomingEntry;
    return withoutUnread(toldOf(outcome, incoming, registry), incoming);
  });
  return told.map((each) => each ?? (became.shift() as Told));
}

function isPartial({ findings }: IncomingEntry): boolean {
  return findings.some(({ severity }) => severity !== 'warning');
}

/** A field that could not be read is told once: not that it is missing, too. */
function withoutUnread(told: Told, incoming: IncomingEntry): Told {
  if (!isPartial(incoming)) return told;
  const unread = new Set(incoming.findings.map(rootField));
  const isNew = (finding: Finding): boolean =>
    finding.at.field === undefined || !unread.has(rootField(finding));
  return { ...told, findings: told.findings.filter(isNew) };
}

function rootField({ at }: Finding): string | undefined {
  return at.field?.split('.')[0];
}

function toldOf(outcome: EntryOutcome, { base, entry }: IncomingEntry, { parts }: Registry): Told {
  switch (outcome.kind) {
    case 'saved': {
      const became = !outcome.changed ? 'unchanged' : outcome.revision === 1 ? 'created' : 'updated';
      return { became, findings: outcome.findings, revision: outcome.revision };
    }
    case 'refused':
      return refused(outcome.findings);
    case 'conflict': {
      const { revision: newest, state } = outcome.newest;
      const params = { base: base ?? 0, newest, theirs: textAt(state, parts.title) };
      return refused(ruleAt('changed-since-template', params, parts.title, textAt(entry, parts.title)));
    }
  }
}

/** The base moved on over what the same sender sent in the same file before: one overwrites oneself freely. */
async function ownBase(
  seen: number,
  known: Revision<RegistryEntry> | undefined,
  { by, reason }: { readonly by: string; readonly reason: string },
  { ledger }: EntryPorts,
): Promise<number> {
  if (known === undefined || seen === known.revision) return seen;
  const since = (await ledger.history(known.stream)).slice(seen);
  const isOwn = since.every((step) => step.by === by && step.reason === reason);
  return isOwn ? known.revision : seen;
}

/** What the file has no column for stays as it is, and so do translations of a text whose original did not change. */
function keepUntold(
  registry: Registry,
  { entry, present }: IncomingEntry,
  known: RegistryEntry,
): RegistryEntry {
  const values: Record<string, EntryValue | undefined> = {};
  for (const { id, kind } of registry.fields) {
    const [told, before] = [entry.values[id], known.values[id]];
    values[id] = present.has(id) ? told : before;
    if (kind.type !== 'localized' || told === undefined || before === undefined || !present.has(id)) continue;
    values[id] = keepTranslations(told as LocalizedText, before as LocalizedText, (language) =>
      present.has(`${id}.${language}`),
    );
  }
  const { id } = entry;
  const audience = present.has('audience') ? entry.audience : known.audience;
  const language = present.has('language') ? entry.language : known.language;
  return canonicalEntry(registry, { id, language, audience, values });
}

function keepTranslations(
  told: LocalizedText,
  before: LocalizedText,
  hasColumn: (language: string) => boolean,
): LocalizedText {
  const original = originalLanguage(told);
  if (original === undefined || told[original]?.text !== before[original]?.text) return told;
  const kept = LANGUAGES.filter((each) => each !== original && !hasColumn(each) && before[each]);
  return Object.assign({}, told, ...kept.map((each) => ({ [each]: before[each] })));
}

function refused(findings: readonly Finding[]): Told {
  return { became: 'refused', findings };
}

function ruleAt(
  rule: 'entry-duplicate-in-file' | 'changed-since-template',
  params: FindingParams,
  field?: string,
  value?: string,
): readonly Finding[] {
  const found = { at: field === undefined ? {} : { field }, value, params: params as never };
  return [intakeFinding(rule, 'annual', found)].flatMap((each) => each ?? []);
}

/** `finding` at its row, and at the column of its field where it has none yet. */
function placed(
  finding: Finding,
  { at, entry }: IncomingEntry,
  columns: ReadonlyMap<string, string>,
): Finding {
  const path = finding.at.field ?? '';
  const column = finding.at.column ?? columns.get(path) ?? columns.get(path.split('.')[0] ?? '');
  const where = column === undefined ? {} : { column };
  return { ...finding, at: { ...at, ...finding.at, ...where, activity: entry.id } };
}
