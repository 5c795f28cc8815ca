/** What the ledger knows of each incoming record: newest revisions, last year's update, what the sender knew. */
import {
  type ActivityRecord,
  type AnnualUpdate,
  activityStream,
  updateStream,
} from '../../activities/record.ts';
import { yearBefore } from '../../activities/year-before.ts';
import type { Ledger, Revision } from '../../store/ports.ts';
import type { Incoming } from '../incoming.ts';
import { keepKnown } from '../rows/keep-known.ts';
import { ACTIVITY_FIELD_IDS, type Known, UPDATE_FIELD_IDS } from './decide.ts';
import { fieldOf, sameValue } from './merge-versions.ts';
import { isRowOfItsFile, ownSending, type Sending } from './own-sending.ts';
import { type KnownHalf, senderBase } from './sender-base.ts';

export interface KnownRecord extends Known {
  readonly previous: AnnualUpdate | undefined;
}

export interface LookUpOptions {
  readonly ledger: Pick<Ledger, 'newest' | 'history'>;
  readonly sending: Sending;
}

const NOTHING: ReadonlySet<string> = new Set();
/** Nearly every record of a first import: nothing to wait for. */
const NEW: Known = { activity: { foreign: NOTHING }, update: { foreign: NOTHING } };
const EVERY = { activity: new Set(ACTIVITY_FIELD_IDS), update: new Set(UPDATE_FIELD_IDS) } as const;
const FIELDS_OF = { activity: ACTIVITY_FIELD_IDS, update: UPDATE_FIELD_IDS } as const;

/** In the order of the batch. Histories are read only of records that differ from what the sender can have seen. */
export async function lookUp(
  batch: readonly Incoming[],
  options: LookUpOptions,
): Promise<readonly KnownRecord[]> {
  const streams = batch.flatMap(({ record: { activity, update } }) => [
    activityStream(activity.activityId),
    updateStream(activity.activityId, update.period),
    updateStream(activity.activityId, yearBefore(update.period)),
  ]);
  const newest = await options.ledger.newest(streams);
  return Promise.all(
    batch.map((incoming, index) => {
      const activity = newest[index * 3];
      const update = newest[index * 3 + 1];
      const previous = newest[index * 3 + 2]?.state as AnnualUpdate | undefined;
      if (activity === undefined && update === undefined) return { ...NEW, previous };
      return knownRecord(incoming, { activity, update, previous }, options);
    }),
  );
}

async function knownRecord(
  incoming: Incoming,
  newest: {
    readonly activity: Revision | undefined;
    readonly update: Revision | undefined;
    readonly previous: AnnualUpdate | undefined;
  },
  options: LookUpOptions,
): Promise<KnownRecord> {
  const { activity, previous, update } = newest;
  const known = { activity: activity?.state, update: update?.state } as Partial<ActivityRecord>;
  const from = { ...options, incoming, known };
  return {
    activity: await half('activity', activity, from),
    update: await half('update', update, from),
    previous,
  };
}

interface HalfOptions extends LookUpOptions {
  readonly incoming: Incoming;
  readonly known: Partial<ActivityRecord>;
}

async function half<Half extends 'activity' | 'update'>(
  which: Half,
  revision: Revision | undefined,
  { incoming, known, ledger, sending }: HalfOptions,
): Promise<KnownHalf<ActivityRecord[Half]>> {
  const newest = revision as Revision<ActivityRecord[Half]> | undefined;
  const filledFrom = incoming.base?.[which] ?? 0;
  if (newest === undefined) return { newest, foreign: NOTHING };
  if (newest.revision === filledFrom) return { newest, base: newest.state, foreign: NOTHING };
  const needsBase = incoming.needsBase === true || incoming.key.startsWith('row:');
  // A sheet without keys of ours is the whole truth of its sender: there is no version that it was filled from.
  if (incoming.base === undefined && !needsBase) return { newest, foreign: NOTHING };
  const offered = keepKnown(incoming.record, { [which]: newest.state }, incoming.present)[which];
  const fields = FIELDS_OF[which].filter((field) => incoming.present.has(field));
  const same = fields.every((field) => sameValue(fieldOf(offered, field), fieldOf(newest.state, field)));
  if (same) return { newest, foreign: NOTHING };
  if (incoming.base === undefined && !isRowOfItsFile(incoming.key)) return { newest, foreign: EVERY[which] };
  const isOwn = ownSending(incoming, known, sending);
  const history = (await ledger.history(newest.stream)) as readonly Revision<ActivityRecord[Half]>[];
  return { newest, ...senderBase(history, { revision: filledFrom, fields, isOwn }) };
}
