import { describe, expect, it } from 'vitest';
import type { DocumentModel, Inline } from '../../../shared/reports/document.ts';
import type { Figure, FigureFilter } from '../../../shared/reports/figure.ts';
import { figureId } from '../../../shared/reports/figure-id.ts';
import { figureList, fitsPattern, isFigurePattern } from '../../../shared/reports/figure-list.ts';
import { parseFigureId } from '../../../shared/reports/parse-figure-id.ts';

const FILTERS: readonly FigureFilter[] = [
  {},
  { line: 'C5', year: 2025 },
  { line: 'C6', year: 2025 },
  { line: 'C7-egov', year: 2025 },
  { line: 'C5', goal: 9 },
];
const [ALL = '', C5 = '', C6 = '', EGOV = '', CELL = ''] = FILTERS.map((filter) =>
  figureId('activities', filter),
);
const FIGURES: Readonly<Record<string, Figure>> = Object.fromEntries(
  FILTERS.map((filter, value) => {
    const id = figureId('activities', filter);
    return [id, { id, measure: 'activities', filter, value }];
  }),
);

const run = (figure: string): Inline => ({ type: 'figure', figure, text: String(FIGURES[figure]?.value) });
const cells = (id: string, number: string, figures: readonly string[]) =>
  ({
    type: 'table',
    id,
    number,
    caption: [],
    columns: [],
    rows: figures.map((figure) => [{ content: [run(figure)] }]),
    notes: [],
  }) as const;

const MODEL: Pick<DocumentModel, 'front' | 'sections' | 'annexes' | 'figures'> = {
  figures: FIGURES,
  front: { summary: [[run(ALL)]], actionRequired: [], references: [] },
  sections: [
    {
      id: 'one',
      title: '',
      sections: [],
      words: { count: 0 },
      blocks: [
        { type: 'paragraph', id: 'p', number: '1', content: [run(ALL), run(EGOV)] },
        cells('t1', '1', [C5, C6, EGOV]),
        cells('t2', '2', [C5, CELL]),
      ],
    },
  ],
  annexes: [],
};

describe('the list of figures', () => {
  it('has a row for each figure of the text, and one for those of tables that ask the same of different rows', () => {
    expect(figureList(MODEL)).toEqual([
      {
        id: ALL,
        figures: [ALL],
        value: 0,
        places: [
          { type: 'summary', number: '' },
          { type: 'paragraph', number: '1' },
        ],
      },
      {
        id: EGOV,
        figures: [EGOV],
        value: 3,
        places: [
          { type: 'paragraph', number: '1' },
          { type: 'table', number: '1' },
        ],
      },
      {
        id: 'activities.line-*.year-2025',
        figures: [C5, C6],
        places: [
          { type: 'table', number: '1' },
          { type: 'table', number: '2' },
        ],
      },
      { id: CELL, figures: [CELL], value: 4, places: [{ type: 'table', number: '2' }] },
    ]);
  });
});

describe('a pattern', () => {
  it('fits the figures that it stands for, and no others', () => {
    const fits = (id: string) => {
      const question = parseFigureId(id) ?? expect.unreachable(id);
      return fitsPattern('activities.line-*.year-2025', question);
    };
    expect([C5, EGOV].map(fits)).toEqual([true, true]);
    expect([ALL, CELL, 'updates.line-C5.year-2025', 'activities.line-C5.year-2024'].map(fits)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it.each(['activities.line-*', 'coverage-expected.unit-*', 'activities.line-*.goal-*.year-2025'])(
    'is told from ids: %s',
    (pattern) => {
      expect(isFigurePattern(pattern)).toBe(true);
      expect(parseFigureId(pattern)).toBeUndefined();
    },
  );

  it.each(['activities', 'activities.line-C5', 'activities.target-9.c', '*', 'What * is'])(
    'is not %s',
    (id) => {
      expect(isFigurePattern(id)).toBe(false);
    },
  );
});
