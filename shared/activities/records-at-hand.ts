/** What lists, queues and counts need of activities and updates, at hand. */
import { type Listing, ledgerAtHand } from '../store/ledger-at-hand.ts';
import type { Ledger } from '../store/ports.ts';
import { lookUpKeys } from './look-up-keys.ts';
import type { Activity, AnnualUpdate } from './record.ts';

/** Of an activity: what permission asks, what lists show. */
export type BriefActivity = Pick<
  Activity,
  | 'activityId'
  | 'title'
  | 'sectors'
  | 'unit'
  | 'primaryLine'
  | 'otherLines'
  | 'crossCutting'
  | 'status'
  | 'confidentiality'
  | 'mergedInto'
  | 'discarded'
>;

/** Of an update: how it stands. */
export type BriefUpdate = Pick<
  AnnualUpdate,
  | 'activityId'
  | 'period'
  | 'state'
  | 'profile'
  | 'originalLanguage'
  | 'returnedBecause'
  | 'mergedInto'
  | 'discarded'
>;

const known = new WeakMap<Ledger, Listing>();

/** The listing over `ledger`, the same for all who ask; its states are {@link BriefActivity} and {@link BriefUpdate}. */
export function recordsAtHand(ledger: Ledger): Listing {
  const listing =
    known.get(ledger) ?? ledgerAtHand(ledger, { keys: ['activities', 'updates'], keysOf: lookUpKeys, brief });
  known.set(ledger, listing);
  return listing;
}

function brief(stream: string, state: unknown): BriefActivity | BriefUpdate | undefined {
  if (stream.startsWith('activity/')) return briefActivity(state as Activity);
  return stream.startsWith('update/') ? briefUpdate(state as AnnualUpdate) : undefined;
}

function briefActivity(activity: Activity): BriefActivity {
  const { activityId, confidentiality, crossCutting, otherLines, primaryLine, sectors, status, title, unit } =
    activity;
  const { discarded, mergedInto } = activity;
  return {
    activityId,
    confidentiality,
    otherLines,
    sectors,
    ...(title === undefined ? {} : { title }),
    ...(unit === undefined ? {} : { unit }),
    ...(primaryLine === undefined ? {} : { primaryLine }),
    ...(crossCutting === undefined ? {} : { crossCutting }),
    ...(status === undefined ? {} : { status }),
    ...(mergedInto === undefined ? {} : { mergedInto }),
    ...(discarded === undefined ? {} : { discarded }),
  };
}

function briefUpdate(update: AnnualUpdate): BriefUpdate {
  const { activityId, discarded, mergedInto, originalLanguage, period, profile, returnedBecause, state } =
    update;
  return {
    activityId,
    period,
    profile,
    state,
    ...(originalLanguage === undefined ? {} : { originalLanguage }),
    ...(returnedBecause === undefined ? {} : { returnedBecause }),
    ...(mergedInto === undefined ? {} : { mergedInto }),
    ...(discarded === undefined ? {} : { discarded }),
  };
}
