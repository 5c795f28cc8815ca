/** Makes one activity of two, and two of one again: by ledger revisions only, so that nothing is lost either way. */
import type { AppendOutcome, Clock, Ledger, Revision, RevisionDraft } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import { canonicalActivity, canonicalUpdate } from './canonical.ts';
import { ACTIVITY_FIELDS, UPDATE_FIELDS } from './fields.ts';
import { type Merge, type MergedStream, mergeStream } from './merge.ts';
import { type MergeChoice, mergeHalf } from './merged-record.ts';
import { originalText } from './original-text.ts';
import { type Activity, type AnnualUpdate, activityStream, type Period, updateStream } from './record.ts';
import { requireOpenPeriods } from './require-open.ts';

/** An activity with its updates, newest revisions all. */
export interface ActivityTree {
  readonly activity: Revision<Activity>;
  readonly updates: readonly Revision<AnnualUpdate>[];
}

/** Updates of one activity at most: a hundred years. */
const UPDATES = 100;

/** The activity `id` with its listed updates, oldest first. @throws Problem `not-found` also where it was merged away. */
export async function readTree(ledger: Pick<Ledger, 'list' | 'newest'>, id: string): Promise<ActivityTree> {
  const [activity] = await ledger.newest([activityStream(id)]);
  if (activity === undefined || (activity.state as Activity).mergedInto !== undefined) {
    throw new Problem('not-found');
  }
  const prefix = `update/${id}/`;
  const { items } = await ledger.list('updates', { after: prefix, limit: UPDATES });
  const updates = items.filter(({ stream }) =>
    stream.startsWith(prefix),
  ) as readonly Revision<AnnualUpdate>[];
  return { activity: activity as Revision<Activity>, updates };
}

export interface MergeOrder {
  readonly into: string;
  readonly from: string;
  /** Sum of what the chooser saw, from {@link treeVersion} of both: the loser of two writers is told. */
  readonly seen: string;
  /** By `activity.FIELD` or `FROM..TO.FIELD`; the usual choice where nothing is said. */
  readonly choices: Readonly<Record<string, MergeChoice>>;
  readonly by: string;
  readonly reason: string;
}

interface MergePorts {
  readonly ledger: Ledger;
  readonly clock: Clock;
}

/** What stands for the exact revisions of a tree: another one after any change. */
export function treeVersion({ activity, updates }: ActivityTree): string {
  return [activity, ...updates].map(({ stream, revision }) => `${stream}@${revision}`).join(' ');
}

/**
 * `from` becomes an alias of `into`. Updates that are locked stay where they were published; the others move, those of a period
 * that both have become one. What was accepted and now says or stands differently waits for review again.
 * @throws Problem `revision-conflict` where either changed since it was `seen`, `period-locked` where an update of a locked period
 * would move or change: then nothing is done.
 */
export async function mergeActivities(order: MergeOrder, { clock, ledger }: MergePorts): Promise<Merge> {
  if (order.from === order.into) throw new Problem('not-found');
  const [into, from] = [await readTree(ledger, order.into), await readTree(ledger, order.from)];
  if (`${treeVersion(into)} ${treeVersion(from)}` !== order.seen) throw new Problem('revision-conflict');
  const drafts = await mergeDrafts(order, into, from, ledger);
  await requireOpenPeriods(ledger, periodsOf(drafts.map(({ stream }) => stream)));
  const signed = { at: clock().toISOString(), by: order.by, reason: order.reason };
  const begun: Merge = {
    into: order.into,
    from: order.from,
    state: 'begun',
    touched: drafts.map(({ revision, stream }) => ({ stream, before: revision - 1, after: revision })),
  };
  const stream = mergeStream(order.from);
  const [head] = await ledger.heads([stream]);
  const at = (head?.revision ?? 0) + 1;
  requireAppended(await ledger.append([{ ...signed, stream, revision: at, state: begun }]));
  const outcomes = await ledger.append(drafts.map((draft) => ({ ...draft, ...signed })));
  if (outcomes.some(({ kind }) => kind !== 'appended')) {
    const written = outcomes.filter(({ kind }) => kind === 'appended').map((outcome) => outcome.stream);
    const touched = begun.touched.filter((each) => written.includes(each.stream));
    await takeBack({ ...begun, touched }, { ...signed, revision: at }, ledger);
    throw new Problem('revision-conflict');
  }
  const done: Merge = { ...begun, state: 'done' };
  requireAppended(await ledger.append([{ ...signed, stream, revision: at + 1, state: done }]));
  return done;
}

/**
 * Both activities as they were before the merge, as new revisions. @throws Problem `not-found` where `from` was not merged,
 * `revision-conflict` where one of the streams was changed since, `period-locked` where one is of a period locked since.
 */
export async function undoMerge(
  { by, from, reason }: { readonly from: string; readonly by: string; readonly reason: string },
  { clock, ledger }: MergePorts,
): Promise<Merge> {
  const [newest] = await ledger.newest([mergeStream(from)]);
  const merge = newest?.state as Merge | undefined;
  if (newest === undefined || merge === undefined || merge.state === 'undone') throw new Problem('not-found');
  const heads = await ledger.heads(merge.touched.map(({ stream }) => stream));
  const revisions = heads.map((head) => head?.revision ?? 0);
  // One that was cut off has not reached every stream.
  const touched = merge.touched.filter(({ before }, index) => revisions[index] !== before);
  const isChanged = merge.touched.some(
    ({ after, before }, index) => revisions[index] !== after && revisions[index] !== before,
  );
  if (isChanged || (merge.state === 'done' && touched.length < merge.touched.length)) {
    throw new Problem('revision-conflict');
  }
  await requireOpenPeriods(ledger, periodsOf(touched.map(({ stream }) => stream)));
  const signed = { at: clock().toISOString(), by, reason };
  return takeBack({ ...merge, touched }, { ...signed, revision: newest.revision }, ledger);
}

/** Of the streams of updates among `streams`, `update/ID/FROM..TO`. */
function periodsOf(streams: readonly string[]): readonly Period[] {
  return streams.flatMap((stream) => {
    const [kind, , span = ''] = stream.split('/');
    const [from = '', to = ''] = span.split('..');
    return kind === 'update' ? [{ from, to }] : [];
  });
}

type Draft = Pick<RevisionDraft<Activity | AnnualUpdate>, 'stream' | 'revision' | 'state'>;

async function mergeDrafts(
  { choices, from: fromId, into: intoId }: MergeOrder,
  into: ActivityTree,
  from: ActivityTree,
  ledger: Ledger,
): Promise<readonly Draft[]> {
  const next = <T extends Activity | AnnualUpdate>({ revision, stream }: Revision, state: T): Draft => ({
    stream,
    revision: revision + 1,
    state,
  });
  const activity = mergeHalf(
    ACTIVITY_FIELDS,
    { first: into.activity.state, second: from.activity.state },
    (id) => choices[`activity.${id}`],
  );
  const movable = from.updates.filter(({ state }) => state.state !== 'locked');
  const moved: Draft[] = [];
  for (const update of movable) {
    const stream = updateStream(intoId, update.state.period);
    const own = into.updates.find((each) => each.stream === stream);
    if (own?.state.state === 'locked') continue;
    moved.push(next(update, canonicalUpdate({ ...update.state, mergedInto: intoId })));
    if (own === undefined) {
      const [head] = await ledger.heads([stream]);
      const state = waiting({ ...update.state, activityId: intoId });
      moved.push({ stream, revision: (head?.revision ?? 0) + 1, state });
      continue;
    }
    const { from: first, to } = update.state.period;
    const merged = mergeHalf(
      UPDATE_FIELDS,
      { first: own.state, second: update.state },
      (id) => choices[`${first}..${to}.${id}`],
    );
    if (JSON.stringify(merged) !== JSON.stringify(own.state)) moved.push(next(own, waiting(merged)));
  }
  return [
    next(
      into.activity,
      canonicalActivity({ ...activity, aliases: aliasesOf(activity, from.activity.state) }),
    ),
    next(
      from.activity,
      canonicalActivity({ ...from.activity.state, activityId: fromId, mergedInto: intoId }),
    ),
    ...moved,
  ];
}

/** What was accepted elsewhere or with other words is not accepted here yet. */
function waiting(update: AnnualUpdate): AnnualUpdate {
  if (update.state !== 'accepted') return canonicalUpdate(update);
  const { acceptedActivity: _, ...content } = update;
  return canonicalUpdate({ ...content, state: 'submitted' });
}

/** The other's title and names are names of this one now. */
function aliasesOf(merged: Activity, other: Activity): readonly string[] {
  const own = originalText(merged.title)?.text;
  const names = [...merged.aliases, originalText(other.title)?.text ?? '', ...other.aliases];
  return [...new Set(names)].filter((name) => name !== '' && name !== own);
}

interface Step {
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  /** Newest of the merge's own stream. */
  readonly revision: number;
}

async function takeBack(merge: Merge, { revision, ...signed }: Step, ledger: Ledger): Promise<Merge> {
  const drafts = await Promise.all(
    merge.touched.map(async (touched) => ({
      ...signed,
      stream: touched.stream,
      revision: touched.after + 1,
      state: await stateBefore(touched, merge, ledger),
    })),
  );
  requireAppended(await ledger.append(drafts));
  const undone: Merge = { ...merge, state: 'undone' };
  const stream = mergeStream(merge.from);
  requireAppended(await ledger.append([{ ...signed, stream, revision: revision + 1, state: undone }]));
  return undone;
}

/** A stream that the merge began can't be unmade: it says where its content stands again. */
async function stateBefore(
  { after, before, stream }: MergedStream,
  { from }: Merge,
  ledger: Ledger,
): Promise<unknown> {
  const history = await ledger.history(stream);
  const state = history[before - 1]?.state;
  return state ?? canonicalUpdate({ ...(history[after - 1]?.state as AnnualUpdate), mergedInto: from });
}

function requireAppended(outcomes: readonly AppendOutcome[]): void {
  if (outcomes.some(({ kind }) => kind !== 'appended')) throw new Problem('revision-conflict');
}
