/** Keeping an entry, and withdrawing it: checked, and appended only after the revision that its writer has seen. */
import { hash } from 'node:crypto';
import { cutValue, type Finding } from '../activities/finding.ts';
import { intakeFinding } from '../activities/rules/intake-rules.ts';
import type { EntryThing } from '../people/thing.ts';
import { listPeriods } from '../periods/change-periods.ts';
import { foldText } from '../reference/fold-text.ts';
import type { Clock, Ledger, Revision } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import { wrongField } from '../text/wrong-field.ts';
import { checkEntry } from './check-entry.ts';
import {
  canonicalEntry,
  codesAt,
  entryStream,
  entryThing,
  isEntryId,
  type RegistryEntry,
  textAt,
} from './entry.ts';
import { entrySpan } from './entry-year.ts';
import type { Registry } from './registry.ts';

export interface EntryPorts {
  readonly ledger: Ledger;
  readonly clock: Clock;
  /** Asked of the entry as it is known, and as it would be. */
  readonly mayWrite: (thing: EntryThing) => boolean;
}

interface EntryChange {
  readonly registry: Registry;
  /** Revision that the writer has seen; 0 for a new entry. */
  readonly base: number;
  readonly by: string;
  readonly reason: string;
}

export interface EntryOrder extends EntryChange {
  readonly entry: Omit<Parameters<typeof canonicalEntry>[1], 'withdrawn'>;
}

export type EntryOutcome =
  /** `changed`: something was appended; the same content again appends nothing. */
  | {
      readonly kind: 'saved';
      readonly entry: RegistryEntry;
      readonly revision: number;
      readonly changed: boolean;
      readonly findings: readonly Finding[];
    }
  /** Nothing was kept, for these errors. */
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  /** Nothing was kept: somebody was faster. */
  | { readonly kind: 'conflict'; readonly newest: Revision<RegistryEntry> };

/** The entry as a next revision. An entry that was withdrawn stands again. @throws Problem `field-invalid` for an id that is none. */
export async function saveEntry(order: EntryOrder, ports: EntryPorts): Promise<EntryOutcome> {
  const { base, registry } = order;
  if (registry.derived || !isEntryId(order.entry.id)) throw wrongField('id', 'unknown');
  const entry = canonicalEntry(registry, order.entry);
  const known = await readEntry(ports.ledger, registry, entry.id);
  if (known && JSON.stringify(entry) === JSON.stringify(known.state)) {
    return { kind: 'saved', entry, revision: known.revision, changed: false, findings: [] };
  }
  const findings = [
    ...(await whyClosed(registry, [known?.state, entry], ports)),
    ...checkEntry(registry, entry),
    ...(await unknownRefs(registry, entry, ports)),
  ];
  if (findings.some(({ severity }) => severity !== 'warning')) return { kind: 'refused', findings };
  if ((known?.revision ?? 0) !== base && known) return { kind: 'conflict', newest: known };
  const newest = await append(entry, order, ports);
  return newest === undefined
    ? { kind: 'saved', entry, revision: base + 1, changed: true, findings }
    : { kind: 'conflict', newest };
}

/**
 * The entry stands no more; its revisions stay. @throws Problem `stream-unknown`, `revision-conflict`, `field-invalid` without a
 * reason, `forbidden` where it may not be written, `period-locked`.
 */
export async function withdrawEntry(
  order: EntryChange & { readonly id: string },
  ports: EntryPorts,
): Promise<void> {
  const { base, id, reason, registry } = order;
  if (reason.trim() === '') throw wrongField('reason', 'missing');
  const known = await readEntry(ports.ledger, registry, id);
  if (known === undefined)
    throw new Problem('stream-unknown', { stream: entryStream({ registry: registry.id, id }) });
  if (known.revision !== base) throw new Problem('revision-conflict');
  if (known.state.withdrawn) return;
  if (!ports.mayWrite(entryThing(registry, known.state))) throw new Problem('forbidden');
  const locked = await lockedSpan(registry, [known.state], ports);
  if (locked) throw new Problem('period-locked', locked);
  const lost = await append({ ...known.state, withdrawn: true }, order, ports);
  if (lost) throw new Problem('revision-conflict');
}

/** The newest revision of an entry, withdrawn or not; undefined where there is none. */
export async function readEntry(
  ledger: Pick<Ledger, 'newest'>,
  { id: registry }: Pick<Registry, 'id'>,
  id: string,
): Promise<Revision<RegistryEntry> | undefined> {
  const [newest] = await ledger.newest([entryStream({ registry, id })]);
  return newest as Revision<RegistryEntry> | undefined;
}

/** An id made of what tells entries of the registry apart: the same content, whoever sends it and how often, is one entry. */
export function newEntryId(registry: Registry, entry: RegistryEntry): string {
  const told = registry.key.map((field) => {
    const text = textAt(entry, field);
    return text === '' ? JSON.stringify(entry.values[field] ?? '') : foldText(text) || text;
  });
  return entryIdFrom(JSON.stringify(told));
}

/** The id that `text` gives, always the same. */
export function entryIdFrom(text: string): string {
  return `e-${hash('sha256', text).slice(0, 12)}`;
}

/** What the entry names in other registries and nobody knows there: it is kept, for what it names may come yet. */
async function unknownRefs(
  { refs = {} }: Registry,
  entry: RegistryEntry,
  { ledger }: EntryPorts,
): Promise<readonly Finding[]> {
  const named = Object.entries(refs).flatMap(([field, registry]) =>
    codesAt(entry, field).map((id, index) => ({ field: `${field}.${index}`, id, registry })),
  );
  if (named.length === 0) return [];
  const known = await ledger.newest(named.map(entryStream));
  return named.flatMap(({ field, id }, index) =>
    known[index] === undefined
      ? [{ rule: 'entry-reference-unknown', severity: 'warning', at: { field }, value: cutValue(id) }]
      : [],
  );
}

async function whyClosed(
  registry: Registry,
  versions: readonly (RegistryEntry | undefined)[],
  ports: EntryPorts,
): Promise<readonly Finding[]> {
  const told = versions.filter((each) => each !== undefined);
  if (told.some((each) => !ports.mayWrite(entryThing(registry, each)))) {
    return [intakeFinding('row-not-permitted', 'annual', { at: {}, params: {} })].flatMap(
      (each) => each ?? [],
    );
  }
  const locked = await lockedSpan(registry, told, ports);
  if (locked === undefined) return [];
  const closed = intakeFinding('row-closed', 'annual', { at: {}, params: { state: 'locked' } });
  return closed ? [closed] : [];
}

/** The locked period that one of the versions lies in. */
async function lockedSpan(
  registry: Registry,
  versions: readonly RegistryEntry[],
  { ledger }: EntryPorts,
): Promise<{ readonly from: string; readonly to: string } | undefined> {
  const spans = versions.flatMap((each) => entrySpan(registry, each) ?? []);
  if (spans.length === 0) return undefined;
  const locked = (await listPeriods(ledger)).filter(({ state }) => state.state === 'locked');
  const found = locked.find(({ state }) =>
    spans.some(({ from, to }) => state.from <= from && to <= state.to),
  )?.state;
  return found && { from: found.from, to: found.to };
}

/** The newest revision where somebody was faster. */
async function append(
  state: RegistryEntry,
  { base, by, reason }: EntryChange,
  { clock, ledger }: EntryPorts,
): Promise<Revision<RegistryEntry> | undefined> {
  const at = clock().toISOString();
  const stream = entryStream(state);
  const [outcome] = await ledger.append([{ stream, revision: base + 1, at, by, reason, state }]);
  if (outcome?.kind === 'appended') return undefined;
  if (outcome?.newest === undefined) throw new Problem('revision-conflict', { stream });
  return outcome.newest as Revision<RegistryEntry>;
}
