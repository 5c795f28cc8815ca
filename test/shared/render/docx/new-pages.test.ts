import { describe, expect, it } from 'vitest';
import { FIGURES_HEADING } from '../../../../shared/render/docx/figures-list.ts';
import { newPagesOf } from '../../../../shared/render/docx/new-pages.ts';
import type { Piece } from '../../../../shared/render/docx/piece.ts';
import type { Section } from '../../../../shared/reports/document.ts';

const section = (id: string, blocks: number): Section => ({
  id,
  title: id,
  words: { count: 1 },
  sections: [],
  blocks: Array.from({ length: blocks }, (_, at) => ({ type: 'paragraph', id: `${id}-${at}`, content: [] })),
});
const text = (lines: number): Piece => ({
  xml: '',
  slices: Array.from({ length: lines }, () => 10),
  before: 0,
  after: 0,
});
const heading = (id: string): Piece => ({ ...text(1), heading: id });

/** What begins a page in a paper whose annex stands below `body` lines, its figures below `annex` lines; a page holds 70. */
function newPages({ annex, blocks, body }: { readonly [part in 'annex' | 'blocks' | 'body']: number }) {
  const pieces = [heading('first'), text(body), heading('annex'), text(annex), heading(FIGURES_HEADING)];
  const model = { sections: [section('first', blocks)], annexes: [section('annex', 1)] };
  return newPagesOf(model, [{ wide: false, pieces }], [text(10)]);
}

describe('what begins a page of its own', () => {
  const [short, long] = [10, 100];

  it('is neither annexes nor figures of a short paper that leaves most of a page free', () => {
    expect(newPages({ blocks: short, body: 20, annex: 20 })).toMatchObject({
      annexes: false,
      figures: false,
    });
    expect(newPages({ blocks: short, body: 40, annex: 40 })).toMatchObject({ annexes: true, figures: false });
  });

  it('is both of a long one', () => {
    expect(newPages({ blocks: long, body: 30, annex: 30 })).toMatchObject({ annexes: true, figures: true });
  });

  it('is neither where less than a third of a page would stand alone', () => {
    expect(newPages({ blocks: long, body: 67, annex: 20 })).toMatchObject({ annexes: false, figures: true });
    expect(newPages({ blocks: long, body: 20, annex: 5 })).toMatchObject({ annexes: true, figures: false });
    expect(newPages({ blocks: long, body: 20, annex: 21 })).toMatchObject({ annexes: true, figures: false });
  });
});
