/** Both halves of a record as the next revisions of their streams: the update first, so that a record that lost a race is kept whole or not at all. */
import { type Activity, type AnnualUpdate, activityStream, updateStream } from '../activities/record.ts';
import type { BaseRevision } from '../intake/import/base-revision.ts';
import type { Clock, Ledger, RevisionDraft } from '../store/ports.ts';

interface Halves {
  /** Absent where it stays as it is. */
  readonly activity: Activity | undefined;
  readonly update: AnnualUpdate;
}

interface Signed {
  readonly by: string;
  readonly reason: string;
}

/** Whether all of it was appended after the revisions `newest`; where not, the caller reads again and merges. */
export async function appendRecord(
  { activity, update }: Halves,
  newest: BaseRevision,
  signed: Signed,
  { clock, ledger }: { readonly clock: Clock; readonly ledger: Pick<Ledger, 'append'> },
): Promise<boolean> {
  const at = clock().toISOString();
  const draft = (stream: string, revision: number, state: object): RevisionDraft => ({
    stream,
    revision: revision + 1,
    at,
    ...signed,
    state,
  });
  const ofUpdate = draft(updateStream(update.activityId, update.period), newest.update, update);
  const ofActivity = activity && draft(activityStream(activity.activityId), newest.activity, activity);
  if (ofActivity && newest.activity === 0) return isAppended([ofActivity, ofUpdate], ledger);
  return (await isAppended([ofUpdate], ledger)) && (!ofActivity || isAppended([ofActivity], ledger));
}

async function isAppended(
  drafts: readonly RevisionDraft[],
  ledger: Pick<Ledger, 'append'>,
): Promise<boolean> {
  return (await ledger.append(drafts)).every(({ kind }) => kind === 'appended');
}
