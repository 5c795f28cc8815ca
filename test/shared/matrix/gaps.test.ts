import { describe, expect, it } from 'vitest';
import { mapActivity, mapUpdate } from '../../../shared/matrix/encode.ts';
import {
  gapCells,
  lineConcentration,
  matrixCoverage,
  matrixGaps,
  unclaimedLinks,
} from '../../../shared/matrix/gaps.ts';
import { compileEdition } from '../../../shared/matrix/support.ts';
import { emptyTally, tallyOf } from '../../../shared/matrix/tally.ts';
import { matrixCounts, matrixEdition } from '../../../shared/reference/matrix-edition.ts';
import { activityOf, claimOf, updateOf } from './sample-activities.ts';

const edition = matrixEdition('2015');
const compiled = compileEdition(edition);
const counts = matrixCounts(edition);
const link = edition.links.find(({ line, level, counted }) => line === 'C6' && level === 'target' && counted);
const code = link?.code ?? '';
const goal = Number(code.split('.')[0]);
const tally = tallyOf([
  [
    mapActivity(activityOf({ primaryLine: 'C6', claims: [claimOf(code)] }), compiled),
    [mapUpdate(updateOf(2022)), mapUpdate(updateOf(2023))],
  ],
]);

describe('gaps', () => {
  it('name the last year in which a cell had activity', () => {
    const gaps = gapCells(tally, compiled, { since: 2024, until: 2025 });
    expect(gaps).toHaveLength(18 * 17);
    expect(gaps.find((gap) => gap.line === 'C6' && gap.goal === goal)).toEqual({
      line: 'C6',
      goal,
      inMatrix: true,
      lastYear: 2023,
    });
    expect(gaps.filter(({ inMatrix }) => inMatrix)).toHaveLength(counts.gridCells);
    expect(gaps.filter(({ lastYear }) => lastYear !== undefined)).toHaveLength(1);
  });

  it('end where there is activity in the years asked about', () => {
    const gaps = gapCells(tally, compiled, { since: 2023, until: 2025 });
    expect(gaps.some((gap) => gap.line === 'C6' && gap.goal === goal)).toBe(false);
    expect(gapCells(tally, compiled, { since: 2022, until: 2022 })).toHaveLength(18 * 17 - 1);
  });

  it('count links and cells of the matrix with and without activity', () => {
    expect(unclaimedLinks(tally, edition)).toHaveLength(counts.links - 1);
    expect(matrixCoverage(tally, edition, compiled)).toEqual({
      cells: counts.gridCells,
      cellsWithActivity: 1,
      links: counts.links,
      linksWithActivity: 1,
    });
  });

  it('are named from a year on, with what the matrix links only', () => {
    const since2024 = matrixGaps(tally, compiled, 2024);
    expect(since2024).toHaveLength(counts.gridCells);
    expect(since2024.filter(({ lastYear }) => lastYear === 2023)).toHaveLength(1);
    expect(matrixGaps(tally, compiled, 2023)).toHaveLength(counts.gridCells - 1);
  });

  it('single no line out of several with the same number', () => {
    const lines = ['C5', 'C5', 'C1', 'C2', 'C3'] as const;
    const equal = tallyOf(
      lines.map((primaryLine) => [
        mapActivity(activityOf({ primaryLine }), compiled),
        [mapUpdate(updateOf(2025))],
      ]),
    );
    expect(lineConcentration(equal).leading.map(({ id }) => id)).toEqual(['C5', 'C1', 'C2', 'C3']);
  });

  it('say how concentrated the work is', () => {
    const two = tallyOf(
      (['C5', 'C5', 'C5', 'C2'] as const).map((primaryLine) => [
        mapActivity(activityOf({ primaryLine }), compiled),
        [mapUpdate(updateOf(2025))],
      ]),
    );
    const lines = lineConcentration(two);
    expect(lines.hhi).toBeCloseTo(0.75 ** 2 + 0.25 ** 2);
    expect(lines.ranked[0]).toEqual({ id: 'C5', activities: 3, share: 0.75 });
    expect(lines.leading.map(({ id }) => id)).toEqual(['C5', 'C2']);
    expect(lineConcentration(emptyTally()).hhi).toBe(0);
  });
});
