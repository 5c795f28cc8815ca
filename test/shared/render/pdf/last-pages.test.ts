import { describe, expect, it } from 'vitest';
import { NO_PICTURES } from '../../../../shared/render/charts/picture.ts';
import { listedRows } from '../../../../shared/render/figure-rows.ts';
import { outlineOf } from '../../../../shared/render/outline.ts';
import { colophonPage, figurePages } from '../../../../shared/render/pdf/last-pages.ts';
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
  return figurePages(contextOf(model)).blocks;
}

function contextOf(model: DocumentModel) {
  return { model, outline: outlineOf(model), listed: listedRows(model), pictures: NO_PICTURES };
}

/** Points that the heading of the list keeps free below it. */
function roomFor(count: number): number | undefined {
  const [heading] = listOf(count);
  return heading?.type === 'heading' ? heading.room : undefined;
}

/** Rows of its columns, and how many at the end of each stay together. */
function columnsFor(count: number): readonly (readonly [rows: number, tail: number])[] {
  const [, list] = listOf(count);
  return list?.type === 'figures' ? list.tables.map(({ rows, tail = 0 }) => [rows.length, tail]) : [];
}

describe('the list of figures', () => {
  it('has no few rows on a page of their own: a short one stays whole below its heading', () => {
    const [few = 0, more = 0] = [roomFor(4), roomFor(20)];
    expect(more).toBeGreaterThan(few);
    expect(few).toBeGreaterThan(150);
  });

  it('begins with some rows where it is too long for that', () => {
    expect(roomFor(80)).toBeLessThan(roomFor(20) ?? 0);
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

describe('how the document was made', () => {
  it('has its code beside the table, which leaves room for it', () => {
    const widthOf = (model: DocumentModel): readonly [width: number, code: number] => {
      const grid = colophonPage(contextOf(model)).blocks.find(({ type }) => type === 'grid');
      if (grid?.type !== 'grid') throw new Error('no table of makers');
      const columns = grid.table?.columns ?? [];
      return [columns.reduce((all, { width }) => all + width, 0), grid.code?.width ?? 0];
    };
    const plain = fixtureDocument();
    const [table, code] = widthOf({
      ...plain,
      verification: { snapshot: 'a1', command: 'wsis verify .', qr: 'a1' },
    });
    const [whole, none] = widthOf(plain);
    expect(none).toBe(0);
    expect(table + code).toBeLessThan(whole);
    expect(table + code).toBeGreaterThan(whole - 20);
  });

  it('has nothing below its heading where nothing is said of it', () => {
    const plain = fixtureDocument();
    const unsaid = { ...plain, colophon: { ...plain.colophon, lines: [] } };
    expect(colophonPage(contextOf(unsaid)).blocks.map(({ type }) => type)).toEqual(['heading']);
  });
});
