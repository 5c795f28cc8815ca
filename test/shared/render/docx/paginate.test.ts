import { describe, expect, it } from 'vitest';
import { paginate } from '../../../../shared/render/docx/paginate.ts';
import type { Piece } from '../../../../shared/render/docx/piece.ts';

/** An upright page holds 708 points. */
const piece = (slices: readonly number[], more: Partial<Piece> = {}): Piece => ({
  xml: '',
  slices,
  before: 0,
  after: 0,
  ...more,
});
const lines = (count: number): readonly number[] => Array.from({ length: count }, () => 10);
const heading = (id: string, more: Partial<Piece> = {}): Piece =>
  piece([20], { heading: id, keepNext: true, ...more });

describe('paginate', () => {
  const cases: readonly [what: string, pieces: readonly Piece[], page: number][] = [
    ['puts a heading on the first page', [heading('h'), piece(lines(3))], 1],
    [
      'counts the lines of a paragraph over the end of a page',
      [piece(lines(80)), heading('h'), piece(lines(3))],
      2,
    ],
    ['leaves no heading at the foot of a page', [piece(lines(69)), heading('h'), piece(lines(5))], 2],
    [
      'keeps a heading with all of a table that stays together',
      [piece(lines(40)), heading('h'), piece(lines(30), { together: true })],
      2,
    ],
    ['turns the page where it is told to', [piece(lines(3)), heading('h', { newPage: true })], 2],
    [
      'sets the larger of two distances between pieces, not their sum',
      [
        piece(lines(30), { after: 100 }),
        piece(lines(30), { before: 100 }),
        heading('h', { keepNext: false }),
      ],
      2,
    ],
    [
      'has room for what the larger of two distances leaves',
      [piece(lines(30), { after: 90 }), piece(lines(25), { before: 90 }), heading('h', { keepNext: false })],
      1,
    ],
    [
      'leaves the foot of the page to its footnotes',
      [piece(lines(50), { foot: 190 }), heading('h', { keepNext: false })],
      2,
    ],
    [
      'leaves no last line of a paragraph alone on the next page',
      [piece(lines(66)), piece(lines(5)), piece(lines(68)), heading('h', { keepNext: false })],
      3,
    ],
    [
      'takes a blank line below a table to the next page with the text that it keeps apart',
      [
        piece(lines(70)),
        piece([13], { blank: true }),
        piece(lines(69)),
        heading('h', { keepNext: false, together: true }),
      ],
      3,
    ],
    [
      'lets what is left free below a line hang over the foot of the page',
      [piece([...lines(70), 9], { hang: 1 - 240 / 259 }), heading('h', { keepNext: false })],
      2,
    ],
    [
      'fills the page to its foot with lines that hang over it',
      [
        piece([...lines(69), 10, 9.1], { hang: 1 - 240 / 259 }),
        piece(lines(60)),
        heading('h', { keepNext: false }),
      ],
      2,
    ],
    ['turns no empty page', [heading('h', { newPage: true })], 1],
    [
      'counts head rows that come again',
      [piece([...lines(10), ...lines(66), ...lines(66)], { again: 100 }), heading('h'), piece(lines(3))],
      3,
    ],
    [
      'begins a table with its head and first three rows on one page',
      [heading('h'), piece(lines(66)), heading('h'), piece(lines(9), { again: 10, start: 4 })],
      2,
    ],
    [
      'leaves no last row of a table alone: the row before it goes with it to the next page',
      [
        piece([...lines(69), 10, 670], { again: 10, tail: { slices: 2, next: 0 } }),
        heading('h', { keepNext: false }),
      ],
      3,
    ],
    [
      'keeps what is said below a table with its last rows',
      [
        piece(lines(69), { again: 10, tail: { slices: 2, next: 680 } }),
        piece(lines(68)),
        heading('h', { keepNext: false }),
      ],
      3,
    ],
  ];
  for (const [what, pieces, page] of cases) {
    it(what, () => {
      expect(paginate([{ wide: false, pieces }]).headings.get('h')).toBe(page);
    });
  }

  it('turns no page for a blank line at the end of a stretch', () => {
    const { headings } = paginate([
      { wide: false, pieces: [piece(lines(70)), piece([13], { blank: true })] },
      { wide: true, pieces: [heading('h'), piece(lines(3))] },
    ]);
    expect(headings.get('h')).toBe(2);
  });

  it('begins a stretch that turns on a new page, which holds less', () => {
    const wide = [piece(lines(50)), heading('h'), piece(lines(3))];
    const { headings } = paginate([
      { wide: false, pieces: [piece(lines(1))] },
      { wide: true, pieces: wide },
    ]);
    expect(headings.get('h')).toBe(3);
  });
});
