import { describe, expect, it } from 'vitest';
import { gapOf, matrixCell } from '../../../functions/web/matrix-cell.ts';
import { emptyTally } from '../../../shared/matrix/tally.ts';
import { latestEdition } from '../../../shared/reference/matrix-edition.ts';

const CASES = [
  [[0, 0, 0], { kind: 'never', years: [2023, 2024, 2025] }],
  [[2, 1, 0], { kind: 'since', year: 2024 }],
  [[2, 0, 0], { kind: 'since', year: 2023 }],
  [[0, 0, 1], { kind: 'none' }],
  [[], { kind: 'never', years: [] }],
] as const;

describe('a cell of the matrix', () => {
  it.each(CASES)('with %j activities a year has the gap %j', (counts, gap) => {
    expect(gapOf(counts.map((count, index) => ({ year: 2023 + index, count })))).toEqual(gap);
  });

  it('says nothing of years that no data set holds', () => {
    const held = (...counts: readonly (readonly [number, number])[]) =>
      gapOf(counts.map(([year, count]) => ({ year, count })));
    expect(held([2015, 0], [2025, 0])).toEqual({ kind: 'never', years: [2025] });
    expect(held([2015, 3], [2024, 0], [2025, 0])).toEqual({ kind: 'never', years: [2024, 2025] });
    expect(held([2015, 3], [2024, 1], [2025, 0])).toEqual({ kind: 'since', year: 2024 });
  });

  it('has the links of the edition with their reasons, though nothing was done', () => {
    const tally = emptyTally();
    const order = { tally, edition: latestEdition, years: new Map([[2025, tally]]) };
    const cell = matrixCell({ line: 'C5', goal: 9, ...order });
    const links = latestEdition.links.filter(({ code, line }) => line === 'C5' && /^9(\.|$)/.test(code));
    expect(cell.codes.map(({ link }) => link)).toEqual(links);
    expect(cell).toMatchObject({ count: 0, isInMatrix: true, gap: { kind: 'never' } });
  });
});
