/**
 * Incoming records → revisions in the ledger, batch by batch. Each batch is durable before the next begins, every
 * record is judged against its newest revision, and a second run of the same file changes nothing.
 */
import { DUPLICATE_LIMIT, DuplicateIndex } from '../../activities/duplicates.ts';
import type { Finding } from '../../activities/finding.ts';
import { listRecords } from '../../activities/list-records.ts';
import { type Profile, updateStream } from '../../activities/record.ts';
import { intakeFinding } from '../../activities/rules/intake-rules.ts';
import type { CheckContext } from '../../activities/rules/rule.ts';
import type { Clock, Identities, Ledger } from '../../store/ports.ts';
import type { Incoming } from '../incoming.ts';
import type { Outcome } from './decide.ts';
import { followMerged } from './follow-merged.ts';
import { identify } from './identify.ts';
import { importRound, roundsOf } from './import-round.ts';
import { joinBatches } from './join-batches.ts';
import type { Permits } from './permits.ts';
import { placeFinding, type SheetColumns } from './place-finding.ts';

export interface ImportPorts {
  readonly ledger: Ledger;
  readonly identities: Identities;
  readonly clock: Clock;
}

export interface ImportOptions {
  readonly profile: Profile;
  /** Who sends it. */
  readonly by: string;
  /** As of `reasonOf`: with `by`, it tells an earlier sending of the same file. */
  readonly reason: string;
  /** Columns of the sheet, for the places of findings. */
  readonly columns: SheetColumns;
  readonly supportOf: CheckContext['supportOf'];
  /** Which records the sender may write; all where it is absent. */
  readonly permits?: Permits | undefined;
  /** Titles, and addresses, that the search for duplicates holds. */
  readonly duplicateLimit?: number;
  /** What an earlier run over the same file came to know: `batches` then begin behind its last row. */
  readonly known?: ImportMemory | undefined;
  /** Asked after each batch: whether there is time for another one. */
  readonly hasTime?: (() => boolean) | undefined;
  /** Told after each batch, once it is durable. */
  readonly onBatch: (batch: ImportedBatch) => void | Promise<void>;
}

/** What judging the rest of a file needs to know of the rows before. */
export interface ImportMemory {
  /** Row of each update stream's first sight in this file, in order of rows. */
  readonly seen: Map<string, number>;
  readonly duplicates: DuplicateIndex;
}

/** Where an import stopped for want of time: `after` is the last row that was taken in. */
export interface ImportRest extends ImportMemory {
  readonly after: number;
}

/** What one durable batch did; findings stand in the order of the rows. */
export interface ImportedBatch {
  readonly rows: number;
  readonly created: number;
  /** Of the created: new updates of activities that were there before. */
  readonly ofKnown: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows that are still as the template was filled with them. */
  readonly notBegun: number;
  readonly refused: number;
  /** Of the created and updated: those kept as drafts because of an error. */
  readonly drafts: number;
  readonly findings: readonly Finding[];
  /** Rows of a template that say what now stands, with the base that they have from now on, where it is another one. */
  readonly bases: readonly RowBase[];
  /** Streams of the updates that now say what the file says: all but the refused and those not begun. */
  readonly streams: readonly string[];
}

export interface RowBase {
  readonly row: number;
  /** As `printBaseRevision` writes it. */
  readonly base: string;
}

/**
 * Take in every batch, or as many as there is time for; what is left is given back then. Throws only when a port fails; what was
 * told to `onBatch` by then is safe.
 */
export async function importRecords(
  batches: AsyncIterable<readonly Incoming[]>,
  options: ImportOptions,
  ports: ImportPorts,
): Promise<ImportRest | undefined> {
  const { duplicateLimit = DUPLICATE_LIMIT, hasTime = () => true, known, onBatch, profile } = options;
  let duplicates = known?.duplicates;
  const seen = known?.seen ?? new Map<string, number>();
  for await (const batch of joinBatches(batches)) {
    duplicates ??= await indexKnown(ports.ledger, duplicateLimit);
    await onBatch(await importBatch(batch, { ...options, seen, duplicates }, ports));
    if (!hasTime()) return { after: batch.at(-1)?.at.row ?? 0, seen, duplicates };
  }
  if (!duplicates?.isFull) return undefined;
  const params = { limit: duplicateLimit };
  const finding = intakeFinding('duplicates-incomplete', profile, { at: {}, params });
  await onBatch({ ...NO_ROWS, findings: finding ? [finding] : [] });
  return undefined;
}

/** The counts of no rows. */
export const NOTHING_COUNTED: Omit<ImportedBatch, 'findings' | 'bases' | 'streams'> = {
  rows: 0,
  created: 0,
  ofKnown: 0,
  updated: 0,
  unchanged: 0,
  notBegun: 0,
  refused: 0,
  drafts: 0,
};

const NO_ROWS: Omit<ImportedBatch, 'findings'> = { ...NOTHING_COUNTED, bases: [], streams: [] };

/** Every record of the store, so that a file that repeats one is told; a file without rows needs none of them. */
async function indexKnown(ledger: ImportPorts['ledger'], limit: number): Promise<DuplicateIndex> {
  const duplicates = new DuplicateIndex(limit);
  for await (const page of listRecords(ledger)) {
    for (const { activity, update } of page) {
      duplicates.add({ activity: activity.state, update: update.state }, {});
    }
  }
  return duplicates;
}

interface BatchOptions extends ImportOptions {
  /** Row of each update stream's first sight in this file. */
  readonly seen: Map<string, number>;
  readonly duplicates: DuplicateIndex;
}

async function importBatch(
  batch: readonly Incoming[],
  options: BatchOptions,
  ports: ImportPorts,
): Promise<ImportedBatch> {
  const findings: Finding[] = [];
  const fresh: Incoming[] = [];
  const identified = await identify(batch, ports.identities);
  for (const incoming of await followMerged(identified, ports.ledger)) {
    const doubled = doubledFinding(incoming, options);
    if (doubled) findings.push(...incoming.findings, doubled);
    else fresh.push(incoming);
  }
  const count: Record<Outcome, number> = {
    created: 0,
    updated: 0,
    unchanged: 0,
    notBegun: 0,
    refused: batch.length - fresh.length,
  };
  let ofKnown = 0;
  let drafts = 0;
  const bases: RowBase[] = [];
  const streams: string[] = [];
  for (const round of roundsOf(fresh)) {
    for (const { base, found, incoming, outcome, state, ...told } of await importRound(
      round,
      options,
      ports,
    )) {
      count[outcome]++;
      if (outcome === 'created' && told.ofKnown) ofKnown++;
      const { activityId, period } = incoming.record.update;
      if (outcome !== 'refused' && outcome !== 'notBegun') streams.push(updateStream(activityId, period));
      if (base !== undefined && incoming.at.row !== undefined) bases.push({ row: incoming.at.row, base });
      if (state === 'drafted') drafts++;
      for (const finding of found) findings.push(placeFinding(finding, incoming, options.columns));
    }
  }
  findings.sort((a, b) => (a.at.row ?? 0) - (b.at.row ?? 0));
  return { rows: batch.length, ...count, ofKnown, drafts, findings, bases, streams };
}

/** The second row about the same update in one file is refused, with the place of the first. */
function doubledFinding(incoming: Incoming, { profile, seen }: BatchOptions): Finding | undefined {
  const { activityId, period } = incoming.record.update;
  if (activityId === '') return undefined;
  const stream = updateStream(activityId, period);
  const first = seen.get(stream);
  if (first === undefined) {
    seen.set(stream, incoming.at.row ?? 0);
    return undefined;
  }
  const at = { ...incoming.at, activity: activityId };
  return intakeFinding('row-duplicate-in-file', profile, { at, value: incoming.key, params: { first } });
}
