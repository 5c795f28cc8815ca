/**
 * A figure is a number that knows its question: what was counted, and over which records of the snapshot. Asking the
 * question again (trace, verify) gives the records behind the number, so no list of ids has to travel with it.
 */
import type { Period } from '../activities/record.ts';
import type { Support } from '../matrix/axes.ts';
import type { Reporter } from './reporter.ts';

/** What tables break activities down by: their rows. By line there is a row for activities that concern all lines, too. */
export const BREAKDOWNS = ['line', 'goal', 'sector', 'region'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

/** What an activity may lack to be aligned with the mandate and the plans: a resolution, a place in the operational plan. */
export const LACKINGS = ['mandate', 'plan'] as const;

/** Which updates of the snapshot are counted; every filter that is set must hold. */
export interface FigureFilter {
  readonly line?: string;
  /** Any of these lines (combined lines, "facilitated lines"). */
  readonly lines?: readonly string[];
  readonly goal?: number;
  readonly goals?: readonly number[];
  readonly target?: string;
  readonly sector?: string;
  /** Whose it is: ITU's, alone or with others, or another stakeholder's (reporter.ts). */
  readonly reporter?: Reporter;
  /** Reporting unit, as records write it. */
  readonly unit?: string;
  /** All but this many units, those with most activities expected; of coverage only. */
  readonly unitsBeyond?: number;
  /** Subject that no action line names (topics.ts). */
  readonly topic?: string;
  /** Pillar of the Global Cybersecurity Agenda, or `none` (gca-pillar.ts). */
  readonly pillar?: string;
  readonly region?: string;
  readonly country?: string;
  readonly countryGroup?: string;
  readonly beneficiary?: string;
  readonly stakeholderType?: string;
  readonly activityType?: string;
  readonly status?: string;
  /** Calendar year in which the update's period ends. */
  readonly year?: number;
  /** Updates whose period ends in this span. */
  readonly period?: Period;
  readonly support?: Support;
  /** Activities that stand in more than one row of this breakdown. */
  readonly several?: Breakdown;
  /** Activities that stand in no row of this breakdown. */
  readonly without?: Breakdown;
  /** Activities that lack this. */
  readonly lacking?: (typeof LACKINGS)[number];
  /** ISO 4217; of `budget` only. */
  readonly currency?: string;
  readonly profile?: string;
  readonly crossCutting?: boolean;
  readonly nothingToReport?: boolean;
  /** Registry whose entries are counted (shared/registries); of `entries` and `sum` only, as the three that follow. */
  readonly registry?: string;
  /** `field~value`: the field holds the value, or, where that is empty, nothing. All must hold. */
  readonly where?: readonly string[];
  /** Entries that were due before this day, `YYYY-MM-DD`, and are not closed. */
  readonly overdue?: string;
  /** Field that is summed. */
  readonly of?: string;
}

/**
 * What is counted of who was asked and who answered: from the header of the snapshot, since it holds accepted updates only.
 * `coverage-open`: drafted, submitted or returned. Over no filter the records of all readers, else those of the document's.
 */
export const COVERAGE_MEASURES = [
  'coverage-expected',
  'coverage-accepted',
  'coverage-nothing-to-report',
  'coverage-drafted',
  'coverage-submitted',
  'coverage-returned',
  'coverage-changed',
  'coverage-open',
  'coverage-missing',
  'coverage-imported',
] as const;
export type CoverageMeasure = (typeof COVERAGE_MEASURES)[number];

/**
 * What is counted of the WSIS–SDG Matrix: its cells (action line × goal) and links, all of them or those that activities stand in
 * or claim exactly.
 */
export const MATRIX_MEASURES = [
  'matrix-cells',
  'matrix-cells-with-activity',
  'matrix-links',
  'matrix-links-claimed',
] as const;
export type MatrixMeasure = (typeof MATRIX_MEASURES)[number];

/**
 * What is counted of registries: entries, or the sum of their field `of`, rounded to a whole number. Of the other filters these
 * know line, lines, goal, sector, year and period, where the registry has such a field.
 */
export const REGISTRY_MEASURES = ['entries', 'sum'] as const;
export type RegistryMeasure = (typeof REGISTRY_MEASURES)[number];

/**
 * What is counted of entries. `activities`: activities, each once; `distinct`: the same with those that are marked as duplicates
 * of one another counted once; `updates`: annual updates; `claims`: SDG claims that match the
 * goal/target/support filters; `links`: (activity, line, goal) triples; `results`: results stated;
 * `staff-months` and `budget`: sums over updates, rounded to a whole number. These are internal: only readers of that class have
 * figures of them.
 */
export type EntryMeasure =
  | 'activities'
  | 'distinct'
  | 'updates'
  | 'claims'
  | 'links'
  | 'results'
  | 'staff-months'
  | 'budget'
  | MatrixMeasure;

export type FigureMeasure = EntryMeasure | CoverageMeasure | RegistryMeasure;

export interface Figure {
  /** Deterministic and readable, from measure and filter: `activities.line-C5.goal-9`. */
  readonly id: string;
  readonly measure: FigureMeasure;
  readonly filter: FigureFilter;
  readonly value: number;
}
