import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../shared/reports/coverage-question.ts';
import type { CoverageMeasure, FigureFilter } from '../../../shared/reports/figure.ts';
import { figureId } from '../../../shared/reports/figure-id.ts';
import { parseFigureId } from '../../../shared/reports/parse-figure-id.ts';
import { readSnapshot } from '../../../shared/reports/read-snapshot.ts';
import { recount } from '../../../shared/reports/recount.ts';
import type { CoverageGroup, Snapshot } from '../../../shared/reports/snapshot.ts';
import { trace } from '../../../shared/reports/trace.ts';
import { compiled, frozen } from './sample-report.ts';

async function opened(): Promise<Snapshot> {
  const { objects, snapshot } = await frozen();
  return readSnapshot(objects, snapshot.id);
}

/** Activities 2 (for members) and 9, 10 are not among those of public readers that are expected. */
const QUESTIONS: readonly (readonly [CoverageMeasure, FigureFilter, number])[] = [
  ['coverage-expected', {}, 8],
  ['coverage-accepted', {}, 4],
  ['coverage-nothing-to-report', {}, 1],
  ['coverage-drafted', {}, 1],
  ['coverage-submitted', {}, 1],
  ['coverage-returned', {}, 1],
  ['coverage-changed', {}, 0],
  ['coverage-open', {}, 3],
  ['coverage-missing', {}, 1],
  ['coverage-expected', { line: 'C5' }, 6],
  ['coverage-open', { line: 'C5' }, 3],
  ['coverage-accepted', { line: 'C7-elea' }, 0],
  ['coverage-missing', { unit: 'BDT' }, 1],
  ['coverage-expected', { unitsBeyond: 0 }, 1],
  ['coverage-expected', { unitsBeyond: 1 }, 0],
  ['coverage-accepted', { unit: '' }, 3],
  ['coverage-accepted', { crossCutting: true }, 0],
  ['coverage-accepted', { without: 'line' }, 0],
];

describe('a figure of coverage', () => {
  it.each(QUESTIONS)('%s of %j is %d', async (measure, filter, value) => {
    const { header } = await opened();
    expect(coverageOf({ measure, filter, audience: 'public' }, header)).toBe(value);
  });

  it.each(QUESTIONS)('%s of %j is read back from its id', (measure, filter) => {
    const id = figureId(measure, filter);
    expect(parseFigureId(id)).toEqual({ id, measure, filter });
  });

  it('counts by line and by unit what its readers may see, over all what everybody may', async () => {
    const { header } = await opened();
    const of = (filter: FigureFilter, audience: 'public' | 'members') =>
      coverageOf({ measure: 'coverage-accepted', filter, audience }, header);
    expect([of({ line: 'C7-elea' }, 'public'), of({ line: 'C7-elea' }, 'members')]).toEqual([0, 1]);
    expect([of({}, 'public'), of({}, 'members')]).toEqual([4, 4]);
  });

  it.each([
    ['coverage-drafted', { line: 'C5' }],
    ['coverage-open', { goal: 9 }],
    ['coverage-open', { line: 'C5', unit: 'BDT' }],
    ['coverage-open', { crossCutting: false }],
  ] as const)('has no answer where nobody counted: %s of %j', async (measure, filter) => {
    const { header } = await opened();
    expect(coverageOf({ measure, filter, audience: 'internal' }, header)).toBeUndefined();
  });

  it('has answers over all only where an older snapshot has no counts by line and unit', async () => {
    const { header } = await opened();
    const { coverageBy: _, ...older } = header;
    const of = (filter: FigureFilter) =>
      coverageOf({ measure: 'coverage-missing', filter, audience: 'internal' }, older);
    expect([of({}), of({ line: 'C5' })]).toEqual([1, undefined]);
  });

  it('has no answer on changed versions where an older snapshot did not count them', async () => {
    const { header } = await opened();
    const { changed: _, ...coverage } = header.coverage;
    const asked = { measure: 'coverage-changed', filter: {}, audience: 'internal' } as const;
    expect(coverageOf(asked, { ...header, coverage })).toBeUndefined();
  });

  it('leads to the accepted updates that the snapshot holds, and to no others', async () => {
    const snapshot = await opened();
    const traced = async (measure: CoverageMeasure, filter: FigureFilter) => {
      const { entries, from, value } = await trace({ measure, filter }, snapshot, 'public');
      return [value, entries.map(({ activityId }) => Number(activityId.slice(3))), from];
    };
    expect(await traced('coverage-accepted', {})).toEqual([4, [1, 3, 7], 'header']);
    expect(await traced('coverage-accepted', { line: 'C5' })).toEqual([2, [3, 7], 'header']);
    expect(await traced('coverage-nothing-to-report', {})).toEqual([1, [7], 'header']);
    expect(await traced('coverage-missing', { line: 'C5' })).toEqual([1, [], 'header']);
  });
});

describe('the recount of coverage', () => {
  const stated = (measure: CoverageMeasure, filter: FigureFilter, value: number) => [
    {
      name: 'cstd-en.json',
      audience: 'public' as const,
      figures: [{ id: figureId(measure, filter), measure, filter, value }],
    },
  ];

  it.each(QUESTIONS)('finds %s of %j right at %d, and wrong at one more', async (measure, filter, value) => {
    const snapshot = await opened();
    expect(await recount(stated(measure, filter, value), snapshot, compiled)).toEqual([]);
    const where = `cstd-en.json#${figureId(measure, filter)}`;
    expect(await recount(stated(measure, filter, value + 1), snapshot, compiled)).toEqual([
      { fault: 'figure-value', where, expected: value, found: value + 1 },
    ]);
  });

  it.each([
    [{}, 5, 4],
    [{ line: 'C5' }, 3, 2],
  ] as const)('believes no header that its entries belie: accepted of %j', async (filter, told, entries) => {
    const snapshot = await opened();
    const { coverage, coverageBy = [] } = snapshot.header;
    const more = (group: CoverageGroup): CoverageGroup =>
      group.of === 'C5' ? { ...group, accepted: group.accepted + 1 } : group;
    const header = {
      ...snapshot.header,
      coverage: { ...coverage, accepted: coverage.accepted + 1 },
      coverageBy: coverageBy.map(more),
    };
    const faults = await recount(
      stated('coverage-accepted', filter, told),
      { ...snapshot, header },
      compiled,
    );
    expect(faults).toMatchObject([{ fault: 'figure-value', expected: entries, found: told }]);
  });

  it('finds a number by line that the snapshot has no count for', async () => {
    const snapshot = await opened();
    const { coverageBy: _, ...header } = snapshot.header;
    const faults = await recount(
      stated('coverage-open', { line: 'C5' }, 3),
      { ...snapshot, header },
      compiled,
    );
    expect(faults).toMatchObject([{ fault: 'figure-value', expected: '–', found: 3 }]);
  });
});
