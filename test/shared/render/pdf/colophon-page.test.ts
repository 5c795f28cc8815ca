import { describe, expect, it } from 'vitest';
import { NO_PICTURES } from '../../../../shared/render/charts/picture.ts';
import { listedRows } from '../../../../shared/render/figure-rows.ts';
import { outlineOf } from '../../../../shared/render/outline.ts';
import { colophonPage } from '../../../../shared/render/pdf/colophon-page.ts';
import type { DocumentModel } from '../../../../shared/reports/document.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';

function contextOf(model: DocumentModel) {
  return { model, outline: outlineOf(model), listed: listedRows(model), pictures: NO_PICTURES };
}

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
