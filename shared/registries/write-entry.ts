/** Keeping an entry, and withdrawing it: checked, and appended only after the revision that its writer has seen. */
import { cutValue, type Finding } from '../activities/finding.ts';
import type { Period } from '../activities/record.ts';
import { intakeFinding } from '../activities/rules/intake-rules.ts';
import type { EntryThing } from '../people/thing.ts';
import { listPeriods } from '../periods/change-periods.ts';
import { genevaDay } from '../reference/geneva-day.ts';
import type { Clock, Ledger, Revision } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import { wrongField } from '../text/wrong-field.ts';
import { checkEntry } from './check-entry.ts';
import { canonicalEntry, codesAt, entryStream, entryThing, isEntryId, type RegistryEntry } from './entry.ts';
import { entrySpan } from './entry-year.ts';
import { markStaleValues } from './mark-stale-values.ts';
import { findRegistry } from './registries.ts';
import type { Registry } from './registry.ts';

export interface EntryPorts {
  readonly ledger: Ledger;
  readonly clock: Clock;
  /** Asked of the entry as it is known, and as it would be. */
  readonly mayWrite: (thing: EntryThing) => boolean;
  /** Asked of the entries that it names: one that the writer may not see is to him as if there were none. Absent: all are seen. */
  readonly mayRead?: (thing: EntryThing) => boolean;
  /** Asked of a withdrawn entry that is to stand again. Absent, as for files: none does, for an old file means no such thing. */
  readonly mayRevive?: (thing: EntryThing) => boolean;
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
  /** Part of it could not be read: nothing is kept, but all else that is wrong is told in the same round. */
  readonly isPartial?: boolean;
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

/** One entry as {@link saveEntries} keeps it. */
export async function saveEntry(order: EntryOrder, ports: EntryPorts): Promise<EntryOutcome> {
  const [outcome] = await saveEntries([order], ports);
  return outcome as EntryOutcome;
}

/**
 * Each entry as the next revision of its stream, all that can be kept in one append; one that was withdrawn stands again where
 * `mayRevive` says so. The outcomes are in the order of `orders`, of which no two name the same entry.
 * @throws Problem `field-invalid` for an id that is none, before anything is written.
 */
export async function saveEntries(
  orders: readonly EntryOrder[],
  ports: EntryPorts,
): Promise<readonly EntryOutcome[]> {
  const given = orders.map((order) => {
    const { entry, registry } = order;
    if (registry.derived || !isEntryId(entry.id)) throw wrongField('id', 'unknown');
    return { order, entry: canonicalEntry(registry, entry) };
  });
  const { ledger } = ports;
  const known = (await ledger.newest(given.map(({ entry }) => entryStream(entry)))) as readonly Known[];
  const wanted = given.map(({ entry, order }, index) => ({
    order,
    entry: markStaleValues(order.registry, entry, known[index]?.state),
  }));
  const context = {
    mayWrite: ports.mayWrite,
    mayRevive: ports.mayRevive ?? (() => false),
    locked: await lockedPeriods(ledger),
    standing: await standingRefs(wanted, ports),
  };
  const decided = wanted.map((each, index) => decide(each, known[index], context));
  const kept = decided.flatMap((each, index) => (each.kind === 'append' ? [{ ...each, index }] : []));
  const at = ports.clock().toISOString();
  const appended =
    kept.length === 0
      ? []
      : await ledger.append(
          kept.map(({ entry: state, index }) => {
            const { base, by, reason } = (orders as readonly EntryOrder[])[index] as EntryOrder;
            return { stream: entryStream(state), revision: base + 1, at, by, reason, state };
          }),
        );
  const outcomes = new Map(kept.map(({ index }, place) => [index, appended[place]]));
  return decided.map((each, index) => {
    if (each.kind !== 'append') return each;
    const { entry, findings } = each;
    const outcome = outcomes.get(index);
    if (outcome?.kind === 'appended')
      return { kind: 'saved', entry, revision: outcome.revision, changed: true, findings };
    if (outcome?.newest === undefined) throw new Problem('revision-conflict', { stream: entryStream(entry) });
    const newest = outcome.newest as Revision<RegistryEntry>;
    // What somebody else wrote at the same moment may be no business of the writer.
    const { registry } = (orders as readonly EntryOrder[])[index] as EntryOrder;
    const foreign = whyForeign(registry, [newest.state], context.mayWrite);
    return foreign.length > 0 ? { kind: 'refused', findings: foreign } : { kind: 'conflict', newest };
  });
}

type Known = Revision<RegistryEntry> | undefined;

interface Wanted {
  readonly order: EntryOrder;
  readonly entry: RegistryEntry;
}

interface Context extends Required<Pick<EntryPorts, 'mayWrite' | 'mayRevive'>> {
  readonly locked: readonly Period[];
  readonly standing: Standing;
}

function decide(
  { entry, order: { base, isPartial = false, registry } }: Wanted,
  known: Known,
  { locked, mayRevive, mayWrite, standing }: Context,
):
  | EntryOutcome
  | { readonly kind: 'append'; readonly entry: RegistryEntry; readonly findings: readonly Finding[] } {
  // Whose an entry is that was not read whole, nobody can say: what was known of it decides.
  const versions = [...(known ? [known.state] : []), ...(isPartial ? [] : [entry])];
  // Before anything that is known is told, be it that nothing changed.
  const foreign = whyForeign(registry, versions, mayWrite);
  // Nobody can say whose a new one is that names neither line nor unit: what is missing is what is wrong.
  const missing =
    known === undefined && isUnplaced(entryThing(registry, entry)) ? missingIn(registry, entry) : [];
  if (foreign.length > 0) return { kind: 'refused', findings: missing.length > 0 ? missing : foreign };
  if (known && !isPartial && JSON.stringify(entry) === JSON.stringify(known.state))
    return { kind: 'saved', entry, revision: known.revision, changed: false, findings: [] };
  const findings = [
    ...whyLocked(registry, versions, locked),
    ...whyGone(registry, known, mayRevive),
    ...checkEntry(registry, entry),
    ...lostRefs(registry, entry, standing),
  ];
  if (isPartial || findings.some(({ severity }) => severity !== 'warning'))
    return { kind: 'refused', findings };
  if (known && known.revision !== base) return { kind: 'conflict', newest: known };
  return { kind: 'append', entry, findings };
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
  const locked = lockedSpan(registry, [known.state], await lockedPeriods(ports.ledger));
  if (locked) throw new Problem('period-locked', { from: locked.from, to: locked.to });
  const state: RegistryEntry = { ...known.state, withdrawn: true };
  const at = ports.clock().toISOString();
  const revision = base + 1;
  const [outcome] = await ports.ledger.append([
    { stream: entryStream(state), revision, at, by: order.by, reason, state },
  ]);
  if (outcome?.kind !== 'appended') throw new Problem('revision-conflict');
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

/** By stream: whether the entry stands that others name; absent where there is none. */
type Standing = ReadonlyMap<string, boolean>;

async function standingRefs(
  wanted: readonly Wanted[],
  { ledger, mayRead = () => true }: Pick<EntryPorts, 'ledger' | 'mayRead'>,
): Promise<Standing> {
  const named = wanted.flatMap(({ entry, order: { registry } }) => refsOf(registry, entry));
  const streams = [...new Set(named.map(({ stream }) => stream))];
  const newest = (streams.length === 0 ? [] : await ledger.newest(streams)) as readonly Known[];
  const isSeen = ({ state }: Revision<RegistryEntry>): boolean => {
    const registry = findRegistry(state.registry);
    return registry === undefined || mayRead(entryThing(registry, state));
  };
  return new Map(
    newest.flatMap((each) => (each && isSeen(each) ? [[each.stream, !each.state.withdrawn]] : [])),
  );
}

function refsOf({ refs = {} }: Registry, entry: RegistryEntry) {
  return Object.entries(refs).flatMap(([field, registry]) =>
    codesAt(entry, field).map((id, index) => {
      return { field: `${field}.${index}`, id, stream: entryStream({ registry, id }) };
    }),
  );
}

/** What the entry names and nobody knows, or what was withdrawn: it is kept, for what it names may come yet, or stand again. */
function lostRefs(registry: Registry, entry: RegistryEntry, standing: Standing): readonly Finding[] {
  return refsOf(registry, entry).flatMap(({ field, id, stream }) => {
    const stands = standing.get(stream);
    if (stands) return [];
    const rule = stands === undefined ? 'entry-reference-unknown' : 'entry-reference-withdrawn';
    return [{ rule, severity: 'warning', at: { field }, value: cutValue(id) } as const];
  });
}

function whyForeign(
  registry: Registry,
  versions: readonly RegistryEntry[],
  mayWrite: Context['mayWrite'],
): readonly Finding[] {
  if (versions.every((each) => mayWrite(entryThing(registry, each)))) return [];
  const found = intakeFinding('row-not-permitted', 'annual', { at: {}, params: {} });
  return found ? [found] : [];
}

function isUnplaced({ lines, sectors, unit = '' }: EntryThing): boolean {
  return lines.length === 0 && sectors.length === 0 && unit === '';
}

function missingIn(registry: Registry, entry: RegistryEntry): readonly Finding[] {
  return checkEntry(registry, entry).filter(({ severity }) => severity !== 'warning');
}

function whyLocked(
  registry: Registry,
  versions: readonly RegistryEntry[],
  locked: Context['locked'],
): readonly Finding[] {
  if (lockedSpan(registry, versions, locked) === undefined) return [];
  const found = intakeFinding('row-closed', 'annual', { at: {}, params: { state: 'locked' } });
  return found ? [found] : [];
}

function whyGone(registry: Registry, known: Known, mayRevive: Context['mayRevive']): readonly Finding[] {
  if (!known?.state.withdrawn || mayRevive(entryThing(registry, known.state))) return [];
  const gone = intakeFinding('entry-withdrawn', 'annual', {
    at: {},
    params: { date: genevaDay(new Date(known.at)) },
  });
  return gone ? [gone] : [];
}

async function lockedPeriods(ledger: Ledger): Promise<readonly Period[]> {
  const periods = (await listPeriods(ledger)).map(({ state }) => state);
  return periods.filter(({ state }) => state === 'locked');
}

/** The locked period that one of the versions lies in. */
function lockedSpan(
  registry: Registry,
  versions: readonly RegistryEntry[],
  locked: readonly Period[],
): Period | undefined {
  const spans = versions.flatMap((each) => entrySpan(registry, each) ?? []);
  return locked.find((period) => spans.some(({ from, to }) => period.from <= from && to <= period.to));
}
