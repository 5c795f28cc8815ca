/** One round of an import: records of different activities, looked up, judged and appended together. */
import type { DuplicateIndex } from '../../activities/duplicates.ts';
import type { Finding } from '../../activities/finding.ts';
import type { CheckContext } from '../../activities/rules/rule.ts';
import type { Clock, Ledger } from '../../store/ports.ts';
import type { Incoming } from '../incoming.ts';
import { appendDecided, type Judged } from './append-decided.ts';
import { printBaseRevision } from './base-revision.ts';
import { decide, type Outcome } from './decide.ts';
import { lookUp } from './look-up.ts';
import type { Permits } from './permits.ts';
import type { SheetColumns } from './place-finding.ts';

export interface RoundOptions {
  readonly by: string;
  readonly reason: string;
  readonly columns: SheetColumns;
  readonly supportOf: CheckContext['supportOf'];
  readonly duplicates: DuplicateIndex;
  readonly permits?: Permits | undefined;
}

/** Updates of one activity for several periods go one after the other: each must see what the one before did. */
export function roundsOf(batch: readonly Incoming[]): readonly (readonly Incoming[])[] {
  const rounds: Incoming[][] = [];
  const turns = new Map<string, number>();
  for (const incoming of batch) {
    const { activityId } = incoming.record.activity;
    const turn = activityId === '' ? 0 : (turns.get(activityId) ?? 0);
    turns.set(activityId, turn + 1);
    const round = rounds[turn];
    if (round) round.push(incoming);
    else rounds[turn] = [incoming];
  }
  return rounds;
}

/** What became of one record. */
export interface Told {
  readonly incoming: Incoming;
  readonly outcome: Outcome;
  /** Whether the activity was there before the row was read. */
  readonly ofKnown: boolean;
  readonly state?: string | undefined;
  /** What the row is filled from from now on, where it says so. */
  readonly base?: string | undefined;
  readonly found: readonly Finding[];
}

/** Look up, decide, append: durable on return. No activity may be in a round twice. */
export async function importRound(
  round: readonly Incoming[],
  { by, columns, duplicates, permits, reason, supportOf }: RoundOptions,
  { clock, ledger }: { readonly clock: Clock; readonly ledger: Ledger },
): Promise<readonly Told[]> {
  const known = await lookUp(round, { ledger, sending: { by, reason } });
  const judged = round.flatMap((incoming, index): Judged[] => {
    const found = known[index];
    if (!found) return [];
    const context = { supportOf, previous: found.previous, permits };
    return [{ incoming, known: found, decision: decide(incoming, found, context) }];
  });
  const lost = await appendDecided(judged, { by, reason, ledger, clock });
  const hasBases = columns.has('baseRevision');
  return judged.map((each): Told => {
    const { decision, incoming, known } = each;
    const { findings, outcome, update } = decision;
    const ofKnown = known.activity.newest !== undefined;
    const race = lost.get(incoming.record.activity.activityId);
    if (race?.kept === 'nothing') {
      return { incoming, outcome: 'refused', ofKnown, found: [...findings, race.finding] };
    }
    if (race) {
      return {
        incoming,
        outcome: 'updated',
        ofKnown,
        state: update?.state,
        found: [...findings, race.finding],
      };
    }
    const alike =
      outcome === 'refused' || outcome === 'notBegun' ? [] : duplicates.add(incoming.record, incoming.at);
    const base = hasBases ? baseAfter(each) : undefined;
    return { incoming, outcome, ofKnown, state: update?.state, base, found: [...findings, ...alike] };
  });
}

/** What a row is filled from once it was taken; undefined where it differs from what stands, or says so already. */
function baseAfter({ decision, incoming, known }: Judged): string | undefined {
  if (!decision.whole) return undefined;
  const after = (half: 'activity' | 'update'): number =>
    (known[half].newest?.revision ?? 0) + (decision[half] === undefined ? 0 : 1);
  const base = printBaseRevision({ activity: after('activity'), update: after('update') });
  return incoming.base && printBaseRevision(incoming.base) === base ? undefined : base;
}
