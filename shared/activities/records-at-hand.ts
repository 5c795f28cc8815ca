/** What lists, queues and counts need of activities and updates, at hand. */
import { type Listing, ledgerAtHand } from '../store/ledger-at-hand.ts';
import type { Ledger } from '../store/ports.ts';
import { lookUpKeys } from './look-up-keys.ts';
import type { Activity, AnnualUpdate, ClaimReview, SdgClaim } from './record.ts';
import { sharedClaims } from './shared-claims.ts';

/** Of a claim: whether it is reported, and for what. */
type BriefClaim = Pick<SdgClaim, 'code' | 'origin'> & { readonly review: Pick<ClaimReview, 'state'> };

/** Of an activity: what permission and filters ask, what lists show. */
export type BriefActivity = Pick<
  Activity,
  | 'activityId'
  | 'title'
  | 'sectors'
  | 'unit'
  | 'primaryLine'
  | 'otherLines'
  | 'crossCutting'
  | 'activityType'
  | 'regions'
  | 'countries'
  | 'status'
  | 'confidentiality'
  | 'mergedInto'
  | 'discarded'
> & { readonly claims: readonly BriefClaim[] };

/** Of an update: how it stands. */
export type BriefUpdate = Pick<
  AnnualUpdate,
  | 'activityId'
  | 'period'
  | 'state'
  | 'profile'
  | 'originalLanguage'
  | 'returnedBecause'
  | 'acceptedActivity'
  | 'mergedInto'
  | 'discarded'
>;

const MOST_CLAIMS = 5000;
const briefClaim = sharedClaims(MOST_CLAIMS);

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
  const { activityType, claims, countries, discarded, mergedInto, regions } = activity;
  return {
    activityId,
    claims: claims.map(briefClaim),
    confidentiality,
    countries,
    otherLines,
    regions,
    sectors,
    ...(activityType === undefined ? {} : { activityType }),
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
  const { acceptedActivity } = update;
  return {
    activityId,
    period,
    profile,
    state,
    ...(originalLanguage === undefined ? {} : { originalLanguage }),
    ...(returnedBecause === undefined ? {} : { returnedBecause }),
    ...(acceptedActivity === undefined ? {} : { acceptedActivity }),
    ...(mergedInto === undefined ? {} : { mergedInto }),
    ...(discarded === undefined ? {} : { discarded }),
  };
}
