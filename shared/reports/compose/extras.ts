/** Counts that the tally does not keep: results, updates by rule profile and year, and what makes rows not add up to totals. */
import type { Profile } from '../../activities/record.ts';
import { FIRST_COMBINED, GOALS, LINE_ROWS } from '../../matrix/axes.ts';
import { isReported } from '../../matrix/counted.ts';
import type { MappedActivity } from '../../matrix/encode.ts';
import { BREAKDOWNS, type Breakdown } from '../figure.ts';
import { pillarsOf } from '../gca-pillar.ts';
import { reporterOf } from '../reporter.ts';
import type { SnapshotEntry } from '../snapshot.ts';
import { topicsOf } from '../topics.ts';
import { countMeans, emptyMeans, type Means } from './means-counts.ts';

export interface Extras {
  /** Results stated, in all and by row of LINE_ROWS. */
  results: number;
  readonly resultsOfRow: Int32Array;
  /** Updates by `profile year`. */
  readonly updatesOfProfile: Map<string, number>;
  /** Years with annual reports, whatever they say. */
  readonly annualYears: Set<number>;
  /** Activities by subject. */
  readonly activitiesOfTopic: Map<string, number>;
  /** Activities by pillar of the Global Cybersecurity Agenda, `none` among them. */
  readonly activitiesOfPillar: Map<string, number>;
  /** Activities of ITU and of others. */
  readonly activitiesOfReporter: Map<string, number>;
  /** Activities with several lines, by goal. */
  readonly severalLinesOfGoal: Int32Array;
  /** Activities that name no line, by goal. */
  readonly noLineOfGoal: Int32Array;
  /** Activities that stand in several rows of a breakdown, and in none; see {@link spreadAt}. */
  readonly spread: Int32Array;
  readonly means: Means;
}

export function emptyExtras(): Extras {
  return {
    results: 0,
    resultsOfRow: new Int32Array(LINE_ROWS.length),
    updatesOfProfile: new Map(),
    annualYears: new Set(),
    activitiesOfTopic: new Map(),
    activitiesOfPillar: new Map(),
    activitiesOfReporter: new Map(),
    severalLinesOfGoal: new Int32Array(GOALS),
    noLineOfGoal: new Int32Array(GOALS),
    spread: new Int32Array((LINE_ROWS.length + 1) * BREAKDOWNS.length * 2),
    means: emptyMeans(),
  };
}

/** Place in `spread`, of the activities of a row of LINE_ROWS or of all (-1). */
export function spreadAt(row: number, breakdown: Breakdown, how: 'several' | 'without'): number {
  return ((row + 1) * BREAKDOWNS.length + BREAKDOWNS.indexOf(breakdown)) * 2 + (how === 'several' ? 0 : 1);
}

/** Name of a count in `updatesOfProfile`. */
export function profileKey(profile: Profile, year: number | string): string {
  return `${profile} ${year}`;
}

/** Counts the updates of one activity that have something to report. */
export function countExtras(extras: Extras, mapped: MappedActivity, entries: readonly SnapshotEntry[]): void {
  for (const { update } of entries) {
    if (update.profile === 'annual') extras.annualYears.add(Number(update.period.to.slice(0, 4)));
  }
  const reported = entries.filter(({ update }) => isReported(update));
  const activity = reported.at(-1)?.activity;
  if (activity === undefined) return;
  for (const breakdown of BREAKDOWNS) countSpread(extras.spread, mapped, breakdown);
  countLinesOfGoals(extras, mapped);
  countMeans(extras.means, reported, mapped.rows);
  let results = 0;
  for (const { update } of reported) {
    results += update.results.length;
    add(extras.updatesOfProfile, profileKey(update.profile, update.period.to.slice(0, 4)), 1);
  }
  for (const topic of topicsOf(activity)) add(extras.activitiesOfTopic, topic, 1);
  for (const pillar of pillarsOf(activity)) add(extras.activitiesOfPillar, pillar, 1);
  add(extras.activitiesOfReporter, reporterOf(activity), 1);
  if (results === 0) return;
  extras.results += results;
  for (let left = mapped.rows; left !== 0; left &= left - 1) {
    (extras.resultsOfRow[31 - Math.clz32(left & -left)] as number) += results;
  }
}

function add(counts: Map<string, number>, key: string, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

/** The rows that a record names itself; those of combined lines follow from them. */
const NAMED_ROWS = (1 << FIRST_COMBINED) - 1;

function countSpread(spread: Int32Array, mapped: MappedActivity, breakdown: Breakdown): void {
  const members = membersOf(mapped, breakdown);
  const isSeveral = (members & (members - 1)) !== 0;
  if (members !== 0 && !isSeveral) return;
  const how = isSeveral ? 'several' : 'without';
  (spread[spreadAt(-1, breakdown, how)] as number)++;
  for (let left = mapped.rows; left !== 0; left &= left - 1) {
    (spread[spreadAt(31 - Math.clz32(left & -left), breakdown, how)] as number)++;
  }
}

function countLinesOfGoals(extras: Extras, { goals, rows }: MappedActivity): void {
  const lines = rows & NAMED_ROWS;
  const isSeveral = (lines & (lines - 1)) !== 0;
  if (lines !== 0 && !isSeveral) return;
  const byGoal = isSeveral ? extras.severalLinesOfGoal : extras.noLineOfGoal;
  for (let left = goals; left !== 0; left &= left - 1) {
    (byGoal[31 - Math.clz32(left & -left)] as number)++;
  }
}

function membersOf({ goals, regions, rows, sectors }: MappedActivity, breakdown: Breakdown): number {
  switch (breakdown) {
    case 'line':
      return rows & NAMED_ROWS;
    case 'goal':
      return goals;
    case 'sector':
      return sectors;
    case 'region':
      return regions;
  }
}
