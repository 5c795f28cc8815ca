import { describe, expect, it } from 'vitest';
import { picturesIn } from '../../../../shared/render/pdf/below-pictures.ts';
import type { SheetBlock } from '../../../../shared/render/pdf/sheet.ts';

const picture = (file: string): SheetBlock => ({
  type: 'picture',
  series: '',
  caption: [],
  file,
  alt: '',
  width: 1,
  notes: [],
});
const heading = (level: number): SheetBlock => ({ type: 'heading', place: 'next', level, text: '' });
const said = (leads: boolean): SheetBlock => ({ type: 'paragraph', runs: [], ...(leads && { leads: true }) });
const table: SheetBlock = {
  type: 'table',
  series: '',
  caption: [],
  dense: false,
  heat: false,
  size: 8,
  columns: [],
  rows: [],
  tail: 0,
  start: 0,
  notes: [],
};

describe('what is below a picture', () => {
  const below = (...blocks: readonly SheetBlock[]) =>
    picturesIn({ blocks: [picture('a'), ...blocks] })[0]?.below;

  it.each([
    ['text', [said(false)]],
    ['text', [heading(2), table]],
    ['table', [table, heading(1)]],
    ['part', [heading(1), table]],
    ['nothing', []],
  ] as const)('is %s', (expected, blocks) => {
    expect(below(...blocks)).toBe(expected);
  });

  it('is the table behind the lines that lead to it and the pictures between', () => {
    const blocks = [
      picture('a'),
      said(true),
      { type: 'before-picture', file: 'b' } as const,
      picture('b'),
      table,
    ];
    expect(picturesIn({ blocks })).toEqual([
      { file: 'a', below: 'table', between: ['b'] },
      { file: 'b', below: 'table', between: [] },
    ]);
  });
});
