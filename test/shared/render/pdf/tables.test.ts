import { describe, expect, it } from 'vitest';
import { NO_PICTURES } from '../../../../shared/render/charts/picture.ts';
import { listedRows } from '../../../../shared/render/figure-rows.ts';
import { outlineOf } from '../../../../shared/render/outline.ts';
import { tableSheet } from '../../../../shared/render/pdf/tables.ts';
import type { Table } from '../../../../shared/reports/document.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';

const LINES = ['bus', 'emp', 'hea', 'lea', 'sci', 'gov', 'env'].map((line) => `C7 e-${line}`);
const MORE = ['C2', 'C3', 'C4', 'C5', 'C6', 'C8', 'C9'];

/** A wide table of sessions, with a mark in each column of `lines`. */
function sheetOf(lines: readonly string[], cell = 'X') {
  const model = fixtureDocument();
  const table: Table = {
    type: 'table',
    id: 'sessions',
    number: '1',
    caption: [],
    wide: true,
    columns: ['Title', ...lines].map((head) => ({ id: head, head, align: 'start', width: 1 })),
    rows: [
      ['Twenty years of shared infrastructure', ...lines.map(() => cell)].map((text) => ({
        content: [{ type: 'text', text }],
      })),
    ],
    notes: [],
  };
  return tableSheet(table, {
    model,
    outline: outlineOf(model),
    listed: listedRows(model),
    pictures: NO_PICTURES,
  });
}

describe('a wide table', () => {
  it('stands upright with codes of two parts in two lines of its head, where that is enough', () => {
    const { block, wide } = sheetOf([...LINES, ...MORE]);
    expect(wide).toBe(false);
    const [, first] = block.columns;
    expect(first?.head.replace(/\ufffe/g, '')).toBe('C7\ne-bus');
  });

  it('stands upright with few columns, too, where no word breaks', () => {
    expect(sheetOf(MORE).wide).toBe(false);
    expect(sheetOf(LINES).block.columns[1]?.head).not.toContain('\n');
  });

  it('turns its page where words would break', () => {
    expect(sheetOf(MORE, 'Internationalization').wide).toBe(true);
  });
});
