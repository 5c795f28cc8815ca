/** The duties that make ITU report, clause by clause, as data: numbers change between editions of a resolution. */
import type { Confidence, Source } from './confidence.ts';
import data from './data/duties.json' with { type: 'json' };

/** How often a duty falls due. */
export type Cadence =
  | 'yearly'
  | 'biennial'
  | 'regularly'
  | 'once'
  | 'always'
  | 'per-meeting'
  | 'per-conference'
  | 'per-plenipotentiary'
  | 'on-change'
  | 'on-request'
  | 'as-needed'
  | 'none';

/** Report families (domain names of the reports that duties ask for). */
export type ReportDutyId =
  | 'CSTD'
  | 'HLPF'
  | 'COUNCIL'
  | 'FOUR-YEAR'
  | 'WSIS+20'
  | 'REVIEW-OUTCOME'
  | 'ROADMAP'
  | 'SECTOR'
  | 'FOCAL'
  | 'TASKS'
  | 'TRUST';

export interface Duty {
  /** For example `res1332/instructs-sg/4`. */
  readonly id: string;
  readonly resolution: string;
  readonly edition: string;
  readonly section: string;
  readonly number: string;
  /** In our own words. */
  readonly text: string;
  /** What the system must hold, by our reading. */
  readonly holds: string | null;
  /** What comes out of it, by our reading. */
  readonly produces: string | null;
  readonly forWhom: readonly string[];
  readonly cadence: Cadence;
  /** `derived` when the clause states no cadence. */
  readonly cadenceConfidence: Confidence;
  /** Date or month; null when open. */
  readonly validFrom: string | null;
  /** Last day; null while in force. */
  readonly validTo: string | null;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly reports?: readonly ReportDutyId[];
  readonly note?: string;
}

/** A report that duties ask for, with the bodies it passes through in order. */
export interface ReportDuty {
  readonly id: ReportDutyId;
  readonly title: string;
  /** Ids of the duties it rests on. */
  readonly basis: readonly string[];
  readonly path: readonly string[];
  readonly due: string;
}

export const duties = data.duties as readonly Duty[];

export const reportDuties = data.reports as readonly ReportDuty[];

export const dutySources = data.sources as readonly Source[];

const byId: ReadonlyMap<string, Duty> = new Map(duties.map((duty) => [duty.id, duty]));

/** The duty named `id`, if there is one. */
export function dutyOf(id: string): Duty | undefined {
  return byId.get(id);
}

/** The duties in force on `date` (YYYY-MM-DD). A start known only by its month holds from the first of it. */
export function dutiesOn(date: string): readonly Duty[] {
  return duties.filter(
    ({ validFrom, validTo }) =>
      (validFrom === null || validFrom <= date) && (validTo === null || date <= validTo),
  );
}

/** The duties that the report named `report` answers. */
export function dutiesOfReport(report: ReportDutyId): readonly Duty[] {
  return duties.filter((duty) => duty.reports?.includes(report));
}
