/** The question behind a figure, asked plainly of each entry: independent of the tallies, which it checks. */
import { endsIn } from '../activities/ends-in.ts';
import type { Audience } from '../activities/field.ts';
import type { Activity } from '../activities/record.ts';
import { isReported, reportedRegions } from '../matrix/counted.ts';
import type { CompiledEdition } from '../matrix/support.ts';
import { regions, sectors } from '../reference/organization.ts';
import { distinctCounter } from './distinct-question.ts';
import { type ClaimFact, type EntryFacts, entryFacts } from './entry-facts.ts';
import type { Breakdown, EntryMeasure, FigureFilter, MatrixMeasure } from './figure.ts';
import { pillarsOf } from './gca-pillar.ts';
import { isOfMatrix, matrixCounter } from './matrix-question.ts';
import { reporterOf } from './reporter.ts';
import type { SnapshotEntry } from './snapshot.ts';
import { topicsOf } from './topics.ts';
import { isVisible } from './visible.ts';

export { figureId } from './figure-id.ts';

/** Whether an entry is among those a filter selects; claim filters (goal, target, support) must hold for one claim together. */
export function matches(filter: FigureFilter, entry: SnapshotEntry, compiled: CompiledEdition): boolean {
  return factsMatch(filter, entryFacts(entry, compiled));
}

/** {@link matches} for facts already worked out. An update with nothing to report is counted only where that is asked for. */
export function factsMatch(filter: FigureFilter, facts: EntryFacts): boolean {
  const isAsked = filter.nothingToReport !== undefined || isReported(facts.entry.update);
  return isAsked && isSelected(filter, facts);
}

/** Whether the filter alone selects an entry, be there something to report or not: what coverage asks. */
export function isSelected(filter: FigureFilter, facts: EntryFacts): boolean {
  const { activity, update } = facts.entry;
  // Which units these are is known from the header alone (coverage-question.ts).
  if (filter.unitsBeyond !== undefined) return false;
  if (filter.line !== undefined && !lineMatches(filter.line, facts)) return false;
  if (filter.lines !== undefined && !filter.lines.some((line) => lineMatches(line, facts))) return false;
  if (filter.year !== undefined && facts.year !== filter.year) return false;
  if (asksForClaims(filter) && !facts.claims.some((claim) => claimMatches(filter, claim))) return false;
  if (filter.several !== undefined && rowsIn(filter.several, facts) < 2) return false;
  if (filter.without !== undefined && rowsIn(filter.without, facts) > 0) return false;
  if (filter.lacking !== undefined && !isLacking(filter.lacking, activity)) return false;
  if (lacks(filter.sector, activity.sectors)) return false;
  if (filter.reporter !== undefined && filter.reporter !== reporterOf(activity)) return false;
  if (differs(filter.unit, activity.unit)) return false;
  if (filter.topic !== undefined && lacks(filter.topic, topicsOf(activity))) return false;
  if (filter.pillar !== undefined && lacks(filter.pillar, pillarsOf(activity))) return false;
  if (lacks(filter.region, reportedRegions(activity))) return false;
  if (lacks(filter.country, activity.countries)) return false;
  if (lacks(filter.countryGroup, activity.countryGroups)) return false;
  if (lacks(filter.beneficiary, activity.beneficiaries)) return false;
  if (filter.stakeholderType !== undefined) {
    if (!activity.partners.some(({ type }) => type === filter.stakeholderType)) return false;
  }
  if (differs(filter.activityType, activity.activityType)) return false;
  if (differs(filter.status, activity.status)) return false;
  if (differs(filter.profile, update.profile)) return false;
  if (filter.period !== undefined && !endsIn(update.period, filter.period)) return false;
  if (differs(filter.crossCutting, activity.crossCutting !== undefined)) return false;
  return !differs(filter.nothingToReport, update.nothingToReport !== undefined);
}

function isLacking(
  what: NonNullable<FigureFilter['lacking']>,
  { mandates, operationalPlanRef }: Activity,
): boolean {
  return what === 'mandate' ? mandates.length === 0 : (operationalPlanRef ?? '') === '';
}

/** In how many rows of a breakdown the activity stands. */
function rowsIn(breakdown: Breakdown, { entry, lines, claims }: EntryFacts): number {
  const { activity } = entry;
  switch (breakdown) {
    case 'line':
      return lines.length + (activity.crossCutting === undefined ? 0 : 1);
    case 'goal':
      return new Set(claims.map(({ goal }) => goal)).size;
    case 'sector':
      return sectors.filter(({ id }) => activity.sectors.includes(id)).length;
    case 'region':
      return regions.filter(({ id }) => reportedRegions(activity).includes(id)).length;
  }
}

function lineMatches(line: string, { lines }: EntryFacts): boolean {
  return (lines as readonly string[]).includes(line);
}

function lacks(wanted: string | undefined, values: readonly string[]): boolean {
  return wanted !== undefined && !values.includes(wanted);
}

function differs<T>(wanted: T | undefined, value: T | undefined): boolean {
  return wanted !== undefined && wanted !== value;
}

function asksForClaims({ goal, goals, target, support }: FigureFilter): boolean {
  return goal !== undefined || goals !== undefined || target !== undefined || support !== undefined;
}

function claimMatches(filter: FigureFilter, claim: ClaimFact): boolean {
  return (
    !differs(filter.goal, claim.goal) &&
    !differs(filter.target, claim.code) &&
    !differs(filter.support, claim.support) &&
    (filter.goals === undefined || filter.goals.includes(claim.goal))
  );
}

/** What one matching entry adds; `fresh` = no earlier entry of the same activity matched. */
function worth(
  measure: Exclude<EntryMeasure, 'distinct' | MatrixMeasure>,
  filter: FigureFilter,
  facts: EntryFacts,
  fresh: boolean,
): number {
  switch (measure) {
    case 'activities':
      return fresh ? 1 : 0;
    case 'updates':
      return 1;
    case 'claims':
      return fresh ? facts.claims.filter((claim) => claimMatches(filter, claim)).length : 0;
    case 'links':
      return fresh ? linksOf(filter, facts) : 0;
    case 'results':
      return facts.entry.update.results.length;
    case 'staff-months':
      return facts.entry.update.staffMonths ?? 0;
    case 'budget':
      return facts.entry.update.budget
        .filter(({ currency }) => currency === filter.currency)
        .reduce((sum, { amount }) => sum + amount, 0);
  }
}

/** Pairs of a line asked for and the goal of a claim asked for. */
function linksOf(filter: FigureFilter, facts: EntryFacts): number {
  const lines = facts.lines.filter(
    (line) =>
      (filter.line === undefined || filter.line === line) &&
      (filter.lines === undefined || filter.lines.includes(line)),
  );
  const goals = new Set(facts.claims.filter((claim) => claimMatches(filter, claim)).map(({ goal }) => goal));
  return lines.length * goals.size;
}

/** Counts one figure while entries pass. */
export interface FigureCounter {
  readonly filter: FigureFilter;
  /** Take one entry, and say whether it matched; entries of an activity must come one after the other, as in a snapshot. */
  readonly add: (facts: EntryFacts) => boolean;
  readonly value: () => number;
}

/** A counter for a figure. It sees what it is given: leave out what the audience may not see. */
export function figureCounter(
  measure: EntryMeasure,
  filter: FigureFilter,
  compiled: CompiledEdition,
): FigureCounter {
  const isCounted = (facts: EntryFacts): boolean => factsMatch(filter, facts);
  if (measure === 'distinct') return distinctCounter(filter, isCounted);
  if (isOfMatrix(measure)) return matrixCounter(measure, filter, { compiled, isCounted });
  let value = 0;
  let last: string | undefined;
  return {
    filter,
    add(facts) {
      if (!isCounted(facts)) return false;
      const { activityId } = facts.entry.activity;
      value += worth(measure, filter, facts, activityId !== last);
      last = activityId;
      return true;
    },
    value: () => Math.round(value),
  };
}

/** The value of a figure over entries in snapshot order, of those `audience` may see. */
export function measureFigure(
  measure: EntryMeasure,
  filter: FigureFilter,
  entries: Iterable<SnapshotEntry>,
  { compiled, audience }: { readonly compiled: CompiledEdition; readonly audience: Audience },
): number {
  const counter = figureCounter(measure, filter, compiled);
  for (const entry of entries) {
    if (isVisible(entry.activity, audience)) counter.add(entryFacts(entry, compiled));
  }
  return counter.value();
}
