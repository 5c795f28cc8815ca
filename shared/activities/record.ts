/**
 * What a record is: a long-lived activity, one annual update per period, and the SDG claims of the activity.
 * A draft may lack anything; the rules say what must be there to submit. Field by field: fields.ts.
 */
import type { ActionLineId } from '../reference/action-lines.ts';
import type { Language } from '../reference/languages.ts';
import type {
  Budget,
  EventRef,
  Evidence,
  ExternalId,
  Milestone,
  Output,
  PartialDate,
  Partner,
  Photo,
  RelatedActivity,
  Result,
  Trend,
} from './record-items.ts';

export type * from './record-items.ts';

/** `stale`: a translation that is older than its original (mark-stale.ts). */
export const TEXT_STATUSES = ['original', 'human', 'machine', 'reviewed', 'stale'] as const;
export type TextStatus = (typeof TEXT_STATUSES)[number];

/** The same text in one or more languages; exactly one version has status `original`. */
export type LocalizedText = {
  readonly [lang in Language]?: { readonly text: string; readonly status: TextStatus };
};

/** A line as records may name it: one of the 18, or C7 as a whole (imports only). */
export type LineCode = ActionLineId | 'C7';

/** A closed span of days, `YYYY-MM-DD` both. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export const CLAIM_ORIGINS = ['declared', 'imported', 'suggested'] as const;

export interface SdgClaim {
  /** Goal `9` or target `9.c`. */
  readonly code: string;
  readonly weight: 'primary' | 'secondary';
  readonly rationale?: LocalizedText;
  /** `R1` = first result, `E2` = second piece of evidence of the update. */
  readonly evidenceRefs: readonly string[];
  readonly origin: (typeof CLAIM_ORIGINS)[number];
  readonly review: ClaimReview;
}

export interface ClaimReview {
  readonly state: 'unreviewed' | 'accepted' | 'questioned' | 'rejected';
  readonly by?: string;
  readonly at?: string;
  readonly note?: string;
}

export interface Activity {
  readonly activityId: string;
  readonly aliases: readonly string[];
  readonly title?: LocalizedText;
  readonly summary?: LocalizedText;
  readonly activityType?: string;
  readonly sectors: readonly string[];
  readonly unit?: string;
  /** Reporting entity when it is not ITU (Stocktaking). */
  readonly organization?: string;
  readonly ituRole?: string;
  readonly primaryLine?: LineCode;
  readonly otherLines: readonly LineCode[];
  /** Present = concerns all action lines; the text is the reason. */
  readonly crossCutting?: string;
  readonly claims: readonly SdgClaim[];
  readonly gdcObjectives: readonly string[];
  readonly gcaPillars: readonly string[];
  readonly wsisOutcomeRefs: readonly string[];
  readonly mandates: readonly string[];
  readonly strategicGoals: readonly string[];
  readonly operationalPlanRef?: string;
  readonly status?: string;
  readonly startDate?: PartialDate;
  readonly endDate?: PartialDate;
  readonly coverage?: string;
  readonly regions: readonly string[];
  readonly countries: readonly string[];
  readonly countryGroups: readonly string[];
  readonly beneficiaries: readonly string[];
  readonly genderMarker?: string;
  readonly humanRightsMarker?: string;
  readonly partners: readonly Partner[];
  readonly focalPoint?: string;
  readonly deputy?: string;
  readonly externalIds: readonly ExternalId[];
  readonly relatedActivities: readonly RelatedActivity[];
  readonly confidentiality: string;
  /** Present = the same thing is reported under this id; what is locked stays here. See merge-activities.ts. */
  readonly mergedInto?: string;
  /** Present = its last draft was discarded, and nothing was ever accepted; not listed any more. */
  readonly discarded?: true;
}

export const UPDATE_STATES = ['drafted', 'submitted', 'returned', 'accepted', 'locked'] as const;
export type UpdateState = (typeof UPDATE_STATES)[number];

export interface AnnualUpdate {
  readonly activityId: string;
  readonly period: Period;
  readonly state: UpdateState;
  /** Rule profile under which it was taken: `annual` (focal points) or a looser import profile. */
  readonly profile: Profile;
  readonly originalLanguage?: string;
  readonly narrative?: LocalizedText;
  readonly headline?: LocalizedText;
  readonly objective?: LocalizedText;
  readonly milestones: readonly Milestone[];
  readonly results: readonly Result[];
  readonly economicImpact?: LocalizedText;
  readonly socialImpact?: LocalizedText;
  readonly environmentalImpact?: LocalizedText;
  readonly culturalImpact?: LocalizedText;
  readonly obstacles?: LocalizedText;
  readonly lessons?: LocalizedText;
  readonly proposals?: LocalizedText;
  readonly emergingTrends: readonly Trend[];
  readonly leaveNoOneBehind?: LocalizedText;
  readonly budget: readonly Budget[];
  readonly staffMonths?: number;
  readonly events: readonly EventRef[];
  readonly outputs: readonly Output[];
  readonly evidence: readonly Evidence[];
  readonly photos: readonly Photo[];
  /** Present = nothing to report for the period; the text is the reason. */
  readonly nothingToReport?: string;
  /** Why the secretariat returned it; present in state `returned`. */
  readonly returnedBecause?: string;
  /** Revision of the activity that was accepted with it; present in states `accepted` and `locked`. */
  readonly acceptedActivity?: number;
  /** Present = stands under this id since a merge, or again since one was undone; not listed any more. */
  readonly mergedInto?: string;
  /** Present = discarded as a draft by its writer; not listed any more, and what is written next begins anew. */
  readonly discarded?: true;
}

export const PROFILES = ['annual', 'stocktaking', 'legacy'] as const;
export type Profile = (typeof PROFILES)[number];

/** An activity with its update of one period: what a workbook row, a form and a snapshot line hold. */
export interface ActivityRecord {
  readonly activity: Activity;
  readonly update: AnnualUpdate;
}

/** Ledger stream of an activity. */
export function activityStream(activityId: string): string {
  return `activity/${activityId}`;
}

/** Ledger stream of an activity's update for a period. */
export function updateStream(activityId: string, period: Period): string {
  return `update/${activityId}/${period.from}..${period.to}`;
}

/** Whether `text` has the form of an activity id: `WA-` and at least six digits. */
export function isActivityId(text: string): boolean {
  return /^WA-\d{6,}$/.test(text);
}
