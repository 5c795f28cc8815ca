import { describe, expect, it } from 'vitest';
import type { FigureFilter, FigureMeasure } from '../../../shared/reports/figure.ts';
import { figureId, matches, measureFigure } from '../../../shared/reports/figure-question.ts';
import type { SnapshotEntry } from '../../../shared/reports/snapshot.ts';
import { activityOf, claimOf, updateOf } from '../matrix/sample-activities.ts';
import { compiled } from './sample-report.ts';

const activity = activityOf({
  otherLines: ['C4'],
  claims: [claimOf('9.c'), claimOf('9.1'), claimOf('4.4')],
  partners: [{ name: 'UNESCO', type: 'international-organization' }],
  activityType: 'training',
});
const revisions = { activity: [1, 'a'], update: [1, 'b'] } as const;
const entry: SnapshotEntry = { activity, update: updateOf(2025), revisions };
const earlier: SnapshotEntry = { activity, update: updateOf(2024), revisions };

describe('the id of a figure', () => {
  it.each([
    ['activities', {}, 'activities'],
    ['activities', { goal: 9, line: 'C5' }, 'activities.line-C5.goal-9'],
    ['claims', { lines: ['C4', 'C1', 'C4'] }, 'claims.lines-C1+C4'],
    [
      'updates',
      { nothingToReport: true, crossCutting: false },
      'updates.not-cross-cutting.nothing-to-report',
    ],
    [
      'updates',
      { period: { from: '2025-01-01', to: '2025-12-31' } },
      'updates.period-2025-01-01..2025-12-31',
    ],
    ['activities', { line: 'C5', without: 'sector' }, 'activities.line-C5.without-sector'],
    ['activities', { countryGroup: 'a b.c' }, 'activities.country-group-a%20b.c'],
  ] as const)('of %s %j is %s', (measure: FigureMeasure, filter: FigureFilter, id: string) => {
    expect(figureId(measure, filter)).toBe(id);
  });
});

describe('a filter', () => {
  it.each([
    [{ line: 'C4' }, true],
    [{ line: 'C6' }, false],
    [{ lines: ['C6', 'C5'] }, true],
    [{ goal: 4, target: '9.c' }, false],
    [{ goal: 9, target: '9.c' }, true],
    [{ target: '9' }, false],
    [{ goals: [1, 4] }, true],
    [{ sector: 'ITU-T' }, false],
    [{ region: 'AFR', country: 'RWA', countryGroup: 'LDC', beneficiary: 'regulators' }, true],
    [{ stakeholderType: 'international-organization' }, true],
    [{ stakeholderType: 'government' }, false],
    [{ activityType: 'training', status: 'ongoing' }, true],
    [{ status: 'completed' }, false],
    [{ year: 2025 }, true],
    [{ year: 2024 }, false],
    [{ period: { from: '2025-12-31', to: '2026-06-30' } }, true],
    [{ period: { from: '2025-01-01', to: '2025-12-30' } }, false],
    [{ profile: 'annual' }, true],
    [{ profile: 'legacy' }, false],
    [{ crossCutting: true }, false],
    [{ nothingToReport: false }, true],
    [{ several: 'line' }, true],
    [{ several: 'goal', without: 'sector' }, false],
    [{ several: 'sector' }, false],
    [{ without: 'region' }, false],
    [{ support: 'not-assessable' }, false],
  ] as const)('%j holds: %s', (filter, holds) => {
    expect(matches(filter as FigureFilter, entry, compiled)).toBe(holds);
  });
});

describe('an activity that names no line, Sector or region', () => {
  const { primaryLine: _, ...rest } = activity;
  const bare = {
    ...rest,
    otherLines: [],
    sectors: ['unknown'],
    regions: [],
    countries: [],
    claims: [claimOf('9.c')],
  };

  it.each([
    [{ support: 'not-assessable' }, true],
    [{ support: 'outside-matrix' }, false],
    [{ without: 'line' }, true],
    [{ without: 'sector' }, true],
    [{ without: 'region' }, true],
    [{ without: 'goal' }, false],
    [{ several: 'goal' }, false],
  ] as const)('%j holds: %s', (filter, holds) => {
    expect(matches(filter, { ...entry, activity: bare }, compiled)).toBe(holds);
  });

  it('stands in the row for all lines when it concerns them all', () => {
    const cross = { ...entry, activity: { ...bare, crossCutting: 'It serves every line.' } };
    expect(matches({ without: 'line' }, cross, compiled)).toBe(false);
    expect(matches({ support: 'not-assessable' }, cross, compiled)).toBe(false);
  });
});

describe('a measure', () => {
  it.each([
    ['activities', {}, 1],
    ['updates', {}, 2],
    ['claims', {}, 3],
    ['claims', { goal: 9 }, 2],
    ['links', {}, 4],
    ['links', { line: 'C4', goal: 9 }, 1],
    ['results', { year: 2025 }, 1],
    ['activities', { year: 2025 }, 1],
  ] as const)('%s of %j over two updates of one activity is %d', (measure, filter, value) => {
    expect(measureFigure(measure, filter, [earlier, entry], { compiled, audience: 'public' })).toBe(value);
  });
});

describe('an update with nothing to report', () => {
  const silent = { ...entry, update: updateOf(2025, { nothingToReport: 'Between two phases.' }) };

  it.each([
    ['activities', {}, 0],
    ['updates', { line: 'C5' }, 0],
    ['claims', { goal: 9 }, 0],
    ['activities', { nothingToReport: true }, 1],
  ] as const)(
    'is counted as %s of %j: %d, for it is counted only where it is asked for',
    (measure, filter, value) => {
      expect(measureFigure(measure, filter, [silent], { compiled, audience: 'public' })).toBe(value);
    },
  );

  it('does not take away what another update of the activity reports', () => {
    const counted = (year: number) =>
      measureFigure('activities', { year }, [earlier, silent], { compiled, audience: 'public' });
    expect([counted(2024), counted(2025)]).toEqual([1, 0]);
  });
});

describe('an activity that states countries and no region', () => {
  const here = { ...entry, activity: { ...activity, regions: [], countries: ['KEN', 'FRA', 'RWA'] } };

  it.each([
    [{ region: 'AFR' }, true],
    [{ region: 'EUR' }, true],
    [{ region: 'AMS' }, false],
    [{ several: 'region' }, true],
    [{ without: 'region' }, false],
  ] as const)('is in the regions of its countries: %j holds: %s', (filter, holds) => {
    expect(matches(filter, here, compiled)).toBe(holds);
  });
});

describe('records that are marked as duplicates', () => {
  const marked = (id: string, others: readonly string[], kind = 'duplicate-of'): SnapshotEntry => ({
    ...entry,
    activity: {
      ...activity,
      activityId: id,
      relatedActivities: others.map((other) => ({ id: other, kind })),
    },
  });
  const distinct = (...entries: readonly SnapshotEntry[]) =>
    measureFigure('distinct', {}, entries, { compiled, audience: 'public' });

  it('count once, through others and in either direction', () => {
    expect(distinct(marked('A', ['B']), marked('B', []), marked('C', ['B']), marked('D', []))).toBe(2);
  });

  it('count each where the other is not counted, or is related in another way', () => {
    expect(distinct(marked('A', ['Z']), marked('B', ['A'], 'follow-up'))).toBe(2);
  });
});
