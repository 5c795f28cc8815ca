import { describe, expect, it } from 'vitest';
import { compareTables } from '../../../shared/reports/compare-sheets.ts';
import type { ShownCell } from '../../../shared/reports/shown.ts';

/** Faults of a table of one cell that says `due` and has `has` in a spreadsheet. */
const faultsOf = (due: string, has: ShownCell, language: string) =>
  compareTables(
    'report.xlsx',
    {
      tableSheets: [
        { id: 'text', heads: [], rows: [] },
        { id: 'amounts', heads: ['Amount'], rows: [[has]] },
      ],
    },
    { tables: [{ id: 'amounts', heads: ['Amount'], rows: [[due]] }], longRows: [], language },
  );

describe('an amount of a table in a spreadsheet', () => {
  it.each([
    ['en', '12,600'],
    ['fr', '12\u202f600'],
    ['es', '12.600'],
    ['zh', '12,600'],
  ])('is the number that is printed (%s)', (language, printed) => {
    expect(faultsOf(printed, 12_600, language)).toEqual([]);
    expect(faultsOf(printed, 12_601, language)).toHaveLength(1);
  });

  it('is no number that another language would print so', () => {
    expect(faultsOf('1.500', 1500, 'en')).toHaveLength(1);
    expect(faultsOf('1.500', 1500, 'es')).toEqual([]);
  });
});

describe('what stands above a table in a spreadsheet', () => {
  const DUE = ['Table 3: Activities by line', 'Each is counted once.'];
  const faultsAbove = (notes: readonly string[]) =>
    compareTables(
      'report.xlsx',
      {
        tableSheets: [
          { id: 'text', heads: [], rows: [] },
          { id: '3', heads: ['Line'], rows: [], notes },
        ],
      },
      { tables: [{ id: '3', heads: ['Line'], rows: [], notes: DUE }], longRows: [], language: 'en' },
    );

  it('is its caption with the number, punctuated as the language has it, and its notes', () => {
    expect(faultsAbove(DUE)).toEqual([]);
    expect(faultsAbove(['Table 3\u00a0: Activities by line', 'Each is counted once.'])).toEqual([]);
  });

  it.each([
    ['a word before it', ['FALSE Table 3: Activities by line', 'Each is counted once.']],
    ['another note', ['Table 3: Activities by line', 'Each is counted twice.']],
    ['a note left out', ['Table 3: Activities by line']],
    ['a note more', [...DUE, '999 more']],
  ])('is told where it differs: %s', (_, notes) => {
    expect(faultsAbove(notes)).toHaveLength(1);
  });
});
