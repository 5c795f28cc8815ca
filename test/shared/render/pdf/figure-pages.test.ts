import { describe, expect, it } from 'vitest';
import { NO_PICTURES } from '../../../../shared/render/charts/picture.ts';
import { listedRows } from '../../../../shared/render/figure-rows.ts';
import { outlineOf } from '../../../../shared/render/outline.ts';
import { figurePages } from '../../../../shared/render/pdf/figure-pages.ts';
import type { DocumentModel } from '../../../../shared/reports/document.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';

/** The pages that list the figures of a document that states `count` of them. */
function listOf(count: number) {
  const fixture = fixtureDocument();
  const sample = Object.values(fixture.figures)[0];
  if (sample === undefined) throw new Error('the fixture has figures');
  const figures = Array.from({ length: count }, (_, at) => {
    const filter = { unit: `Unit ${at}` };
    return { ...sample, id: `activities.unit-Unit_${at}`, filter };
  });
  const content = figures.map(({ id }) => ({ type: 'figure' as const, figure: id, text: '1' }));
  const model: DocumentModel = {
    ...fixture,
    front: { summary: [], actionRequired: [], references: [] },
    figures: Object.fromEntries(figures.map((figure) => [figure.id, figure])),
    sections: [
      {
        id: 'one',
        title: 'One',
        words: { count: 1 },
        sections: [],
        blocks: [{ type: 'paragraph', id: 'p', number: '1', content }],
      },
    ],
    annexes: [],
  };
  const context = { model, outline: outlineOf(model), listed: listedRows(model), pictures: NO_PICTURES };
  return figurePages(context).blocks;
}

/** Points of the note above the list, and of one of its lines. */
const NOTE = 145;
const LINE = 11;

/** Points that the heading of the list keeps free below it. */
function roomFor(count: number): number | 'to-the-end' | undefined {
  const [heading] = listOf(count);
  return heading?.type === 'heading' ? heading.room : undefined;
}

/** Rows of its columns, and how many at the end of each stay together. */
function columnsFor(count: number): readonly (readonly [rows: number, tail: number])[] {
  const [, list] = listOf(count);
  return list?.type === 'figures' ? list.tables.map(({ rows, tail = 0 }) => [rows.length, tail]) : [];
}

describe('the list of figures', () => {
  it('stands whole on one page with how the document was made where it has too few lines to be parted', () => {
    expect([4, 24, 36, 40].map((count) => roomFor(count) === 'to-the-end')).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('begins with no few rows below its note', () => {
    expect(Number(roomFor(80))).toBeGreaterThanOrEqual(NOTE + 3 * LINE);
  });

  it('takes eight rows at least over to the next page, of its longer first column', () => {
    expect(columnsFor(4)).toEqual([
      [2, 1],
      [2, 1],
    ]);
    expect(columnsFor(40)).toEqual([
      [21, 8],
      [19, 8],
    ]);
    expect(columnsFor(200)).toEqual([[200, 8]]);
  });
});
