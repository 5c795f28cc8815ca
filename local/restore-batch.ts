/** Activities of an export written to the ledger: the newest revisions, and before them what was accepted. */
import { type Activity, activityStream, updateStream } from '../shared/activities/record.ts';
import type { RevisionDraft } from '../shared/store/ports.ts';
import { Problem } from '../shared/text/problem.ts';
import { systemReason } from '../shared/text/system-reason.ts';
import { operator } from './command.ts';
import { type ExportLine, keyOf } from './export-line.ts';
import type { Workspace } from './workspace.ts';

/** Reason of every revision that a restore writes. */
export const RESTORED = systemReason('restored');

/** A stream as it is to be: its revisions' states, oldest first. */
interface Wanted {
  readonly id: string;
  readonly stream: string;
  readonly states: readonly unknown[];
}

/**
 * Writes activities with their updates and claims their ids; what is there already is left. Problem `id-taken` where
 * something else is there.
 */
export async function restoreBatch(
  batch: readonly (readonly ExportLine[])[],
  workspace: Workspace,
): Promise<void> {
  const { identities, ledger } = workspace;
  identities.claim(
    batch.flatMap(([first]) => {
      if (first === undefined) return [];
      return { id: first.activity.activityId, key: keyOf(first) };
    }),
  );
  const wanted = batch.flatMap(wantedOf);
  const newest = await ledger.newest(wanted.map(({ stream }) => stream));
  for (const [index, { id, states }] of wanted.entries()) {
    const there = newest[index];
    if (there === undefined) continue;
    const asked = states[Math.min(there.revision, states.length) - 1];
    if (!same(there.state, asked)) throw new Problem('id-taken', { id });
  }
  const most = Math.max(0, ...wanted.map(({ states }) => states.length));
  for (let revision = 1; revision <= most; revision++) {
    const due = wanted.filter(
      ({ states }, index) => states.length >= revision && revision > (newest[index]?.revision ?? 0),
    );
    const outcomes = await ledger.append(due.map((each) => draftOf(each, revision, workspace)));
    const lost = outcomes.findIndex(({ kind }) => kind !== 'appended');
    if (lost >= 0) throw new Problem('id-taken', { id: due[lost]?.id ?? '' });
  }
}

function wantedOf(group: readonly ExportLine[]): readonly Wanted[] {
  const id = group[0]?.activity.activityId ?? '';
  return [
    { id, stream: activityStream(id), states: activityStates(group) },
    ...group.map(({ update }) => ({ id, stream: updateStream(id, update.period), states: [update] })),
  ];
}

function draftOf({ states, stream }: Wanted, revision: number, { clock }: Workspace): RevisionDraft {
  const at = clock().toISOString();
  return { stream, revision, at, by: operator(), reason: RESTORED, state: states[revision - 1] };
}

/**
 * The activity's revisions: as many as the updates' acceptances name, each what was accepted then, and the newest last.
 * Content that waits for review thus waits again.
 */
function activityStates(group: readonly ExportLine[]): readonly Activity[] {
  const pins = new Map<number, Activity>();
  for (const { accepted, activity, update } of group) {
    if (update.acceptedActivity !== undefined) pins.set(update.acceptedActivity, accepted ?? activity);
  }
  const states: Activity[] = [];
  for (const [revision, activity] of [...pins].sort(([a], [b]) => a - b)) {
    while (states.length < revision) states.push(activity);
  }
  const newest = group[0]?.activity as Activity;
  const last = states.at(-1);
  return last !== undefined && same(last, newest) ? states : [...states, newest];
}

/** Whether two records, or marks, hold the same in the same order. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
