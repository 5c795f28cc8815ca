/** The question behind a figure of coverage, asked of the snapshot's header; independent of the sections that state it. */
import type { Audience } from '../activities/field.ts';
import type { EntryFacts } from './entry-facts.ts';
import { COVERAGE_MEASURES, type CoverageMeasure, type FigureFilter, type FigureMeasure } from './figure.ts';
import { isSelected } from './figure-question.ts';
import type { CoverageGroup, SnapshotCoverage, SnapshotHeader } from './snapshot.ts';
import { isVisible } from './visible.ts';

/** Whether `measure` is answered from the header. */
export function isCoverage(measure: FigureMeasure): measure is CoverageMeasure {
  return (COVERAGE_MEASURES as readonly FigureMeasure[]).includes(measure);
}

/** A figure of coverage without its value, and the class of reader that it is counted for. */
export interface CoverageQuestion {
  readonly measure: CoverageMeasure;
  readonly filter: FigureFilter;
  readonly audience: Audience;
}

/**
 * What the header gives: over no filter for all readers; by line or unit of the classes that `audience` may see. Undefined
 * where it has no such count: an older snapshot, or a filter that nobody counted by.
 */
export function coverageOf(
  { audience, filter, measure }: CoverageQuestion,
  { coverage, coverageBy }: Pick<SnapshotHeader, 'coverage' | 'coverageBy'>,
): number | undefined {
  if (namesOf(filter).length === 0) return overAll(measure, coverage);
  const key = groupKey(measure);
  const isAsked = groupsAsked(filter, coverageBy, audience);
  if (key === undefined || isAsked === undefined || coverageBy === undefined) return undefined;
  let sum = 0;
  for (const group of coverageBy) if (isAsked(group) && isVisible(group, audience)) sum += group[key];
  return sum;
}

/**
 * Whether an entry is among those counted. Only accepted updates are entries: of what is expected, open or missing none is
 * there to be shown.
 */
export function isCovered(
  { audience, filter, measure }: CoverageQuestion,
  { coverage, coverageBy }: Pick<SnapshotHeader, 'coverage' | 'coverageBy'>,
): (facts: EntryFacts) => boolean {
  if (!isOfEntries(measure)) return () => false;
  const isOf = filter.unit === undefined ? undefined : groupsAsked(filter, coverageBy, audience);
  const units = filter.unitsBeyond === undefined ? undefined : groupsAsked(filter, coverageBy, audience);
  return (facts) => {
    const { activity, update } = facts.entry;
    const isImported = coverage.imported !== undefined && update.profile !== 'annual';
    if (isImported !== (measure === 'coverage-imported')) return false;
    if (measure === 'coverage-nothing-to-report' && update.nothingToReport === undefined) return false;
    const byUnit = isOf ?? units;
    if (byUnit !== undefined) return byUnit({ by: 'unit', of: activity.unit ?? '' });
    return isSelected(filter, facts);
  };
}

/** Whether the snapshot holds what `measure` counts, so that entries can tell. */
export function isOfEntries(measure: CoverageMeasure): boolean {
  return (
    measure === 'coverage-accepted' ||
    measure === 'coverage-nothing-to-report' ||
    measure === 'coverage-imported'
  );
}

type Names = Pick<CoverageGroup, 'by' | 'of'>;

/** Which groups a filter asks for; undefined for a filter that nobody counted by. */
function groupsAsked(
  filter: FigureFilter,
  groups: readonly CoverageGroup[] = [],
  audience: Audience,
): ((group: Names) => boolean) | undefined {
  const [name, ...others] = namesOf(filter);
  if (others.length > 0) return undefined;
  const { line, unit, unitsBeyond } = filter;
  const one = (by: CoverageGroup['by'], asked: string) => (group: Names) =>
    group.by === by && group.of === asked;
  if (line !== undefined) return one('line', line);
  if (unit !== undefined) return one('unit', unit);
  if (filter.crossCutting === true) return one('line', 'cross-cutting');
  if (filter.without === 'line') return one('line', '');
  if (name !== 'unitsBeyond' || unitsBeyond === undefined) return undefined;
  const small = smallUnits(groups, unitsBeyond, audience);
  return ({ by, of }) => by === 'unit' && small.has(of);
}

/** All named units but the `most` of which most was expected; of two alike the first by name is the greater. */
function smallUnits(groups: readonly CoverageGroup[], most: number, audience: Audience): ReadonlySet<string> {
  const expected = new Map<string, number>();
  for (const group of groups) {
    if (group.by !== 'unit' || group.of === '' || !isVisible(group, audience)) continue;
    expected.set(group.of, (expected.get(group.of) ?? 0) + group.expected);
  }
  const names = [...expected.keys()].sort();
  const ranked = names.sort((a, b) => (expected.get(b) ?? 0) - (expected.get(a) ?? 0));
  return new Set(ranked.slice(most));
}

function namesOf(filter: FigureFilter): readonly string[] {
  return Object.entries(filter).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}

function overAll(measure: CoverageMeasure, counted: SnapshotCoverage): number | undefined {
  switch (measure) {
    case 'coverage-expected':
      return counted.expected;
    case 'coverage-accepted':
      return counted.accepted;
    case 'coverage-nothing-to-report':
      return counted.nothingToReport;
    case 'coverage-drafted':
      return counted.drafted;
    case 'coverage-submitted':
      return counted.submitted;
    case 'coverage-returned':
      return counted.returned;
    case 'coverage-changed':
      return counted.changed;
    case 'coverage-open':
      return counted.drafted + counted.submitted + counted.returned;
    case 'coverage-missing':
      return counted.missing;
    case 'coverage-imported':
      return counted.imported;
  }
}

/** What groups count; the three kinds of open updates are not told apart there. */
function groupKey(measure: CoverageMeasure): 'expected' | 'accepted' | 'open' | 'missing' | undefined {
  switch (measure) {
    case 'coverage-expected':
      return 'expected';
    case 'coverage-accepted':
      return 'accepted';
    case 'coverage-open':
      return 'open';
    case 'coverage-missing':
      return 'missing';
    default:
      return undefined;
  }
}
