/** The verdict on one SDG claim, without returning the record that makes it. */
import type { Clock, Ledger, Revision } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import { systemReason } from '../text/system-reason.ts';
import { canonicalActivity, canonicalUpdate } from './canonical.ts';
import { type Activity, type AnnualUpdate, activityStream, type ClaimReview, type Period } from './record.ts';
import { lockedPeriods, requireOpenPeriods } from './require-open.ts';

/** Times that a report is moved anew when someone else wrote to it first. */
const ATTEMPTS = 3;

export interface ClaimOrder {
  readonly activityId: string;
  /** Of the report under which it is judged. */
  readonly period: Period;
  /** Newest revision of the activity that the reviewer has seen. */
  readonly revision: number;
  /** Place in the list of claims, and the code that stood there. */
  readonly index: number;
  readonly code: string;
  readonly verdict: ClaimReview['state'];
  /** What is asked or why it is rejected: needed for both. */
  readonly note: string;
  readonly by: string;
}

/**
 * The claim with its verdict, as a revision of the activity; a report that stood on the revision before stands on this one, since
 * nothing else differs. Those of locked periods stay as they were accepted.
 * @throws Problem `period-locked`, `revision-conflict` when the activity changed, `transition-refused` (because `reason`) without a note.
 */
export async function reviewClaim(
  { activityId, by, code, index, note, period, revision, verdict }: ClaimOrder,
  { clock, ledger }: { readonly ledger: Ledger; readonly clock: Clock },
): Promise<void> {
  await requireOpenPeriods(ledger, [period]);
  const stream = activityStream(activityId);
  const [newest] = (await ledger.newest([stream])) as readonly (Revision<Activity> | undefined)[];
  const claim = newest?.state.claims[index];
  if (newest?.revision !== revision || claim?.code !== code) throw new Problem('revision-conflict');
  const said = note.trim();
  if (said === '' && (verdict === 'questioned' || verdict === 'rejected')) {
    throw new Problem('transition-refused', {
      action: 'return',
      state: 'submitted',
      because: 'reason',
      count: 0,
    });
  }
  const at = clock().toISOString();
  const review: ClaimReview = { state: verdict, by, at, ...(said === '' ? {} : { note: said }) };
  const claims = newest.state.claims.map((each, place) => (place === index ? { ...each, review } : each));
  const reason = systemReason('claim-judged', { code, verdict, note: said === '' ? 'none' : said });
  const state = canonicalActivity({ ...newest.state, claims });
  const signed = { at, by, reason };
  const [outcome] = await ledger.append([{ ...signed, stream, revision: revision + 1, state }]);
  if (outcome?.kind !== 'appended') throw new Problem('revision-conflict');
  await pinAnew({ activityId, revision, signed }, ledger);
}

interface Pin {
  readonly activityId: string;
  /** The revision that a report may still stand on; it moves to the next. */
  readonly revision: number;
  readonly signed: Pick<Revision, 'at' | 'by' | 'reason'>;
}

/**
 * Reports that stand on the revision before the verdict stand on the one with it. The verdict is written already, so who changed
 * a report meanwhile doesn't undo it: what still stands there is moved from its newest revision.
 */
async function pinAnew({ activityId, revision, signed }: Pin, ledger: Ledger): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const standing = (await updatesOf(ledger, activityId)).filter(
      ({ state }) => state.state === 'accepted' && state.acceptedActivity === revision,
    );
    const locked = await lockedPeriods(
      ledger,
      standing.map(({ state }) => state.period),
    );
    const pinned = standing.filter(({ state }) => !locked.includes(state.period));
    if (pinned.length === 0) return;
    const outcomes = await ledger.append(
      pinned.map((update) => ({
        ...signed,
        stream: update.stream,
        revision: update.revision + 1,
        state: canonicalUpdate({ ...update.state, acceptedActivity: revision + 1 }),
      })),
    );
    if (outcomes.every(({ kind }) => kind === 'appended')) return;
  }
  throw new Problem('revision-conflict');
}

async function updatesOf(ledger: Ledger, id: string): Promise<readonly Revision<AnnualUpdate>[]> {
  const prefix = `update/${id}/`;
  const { items } = await ledger.list('updates', { after: prefix, limit: 100 });
  return items.filter(({ stream }) => stream.startsWith(prefix)) as readonly Revision<AnnualUpdate>[];
}
