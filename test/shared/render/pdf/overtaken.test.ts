import { describe, expect, it } from 'vitest';
import { overtakenIn } from '../../../../shared/render/pdf/overtaken.ts';
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

describe('a picture', () => {
  const found = (blocks: readonly SheetBlock[], pictures: Record<string, number>, headingAt = 0) => [
    ...overtakenIn(
      { stretches: [{ wide: false, newPage: false, blocks }] },
      new Map(Object.entries(pictures).map(([file, y]) => [file, { page: 2, y }])),
      new Map([['next', { page: 2, y: headingAt }]]),
    ),
  ];

  it('is overtaken by a later picture above it, and by none below it or before it', () => {
    const blocks = [picture('a'), picture('b')];
    expect(found(blocks, { a: 500, b: 300 })).toEqual(['a']);
    expect(found(blocks, { a: 300, b: 500 })).toEqual([]);
  });

  it('is overtaken by the heading of a later part, not by that of a section within its own', () => {
    expect(found([picture('a'), heading(1)], { a: 500 }, 100)).toEqual(['a']);
    expect(found([picture('a'), heading(2)], { a: 500 }, 100)).toEqual([]);
    expect(found([heading(1), picture('a')], { a: 500 }, 100)).toEqual([]);
  });

  it('that stands on another page is not overtaken', () => {
    expect(found([picture('a'), picture('b')], { a: 500 })).toEqual([]);
  });
});
