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

describe('a table of few rows', () => {
  /** Whether a table of so many rows of `words` stands on one page. */
  const together = (count: number, words: string): boolean => {
    const model = fixtureDocument();
    const row = ['Name', words].map((text) => ({ content: [{ type: 'text' as const, text }] }));
    const columns = ['a', 'b'].map((id) => ({ id, head: id, align: 'start' as const, width: 1 }));
    const rows = Array.from({ length: count }, () => row);
    const table: Table = { type: 'table', id: 'few', number: '1', caption: [], columns, rows, notes: [] };
    const context = { model, outline: outlineOf(model), listed: listedRows(model), pictures: NO_PICTURES };
    return tableSheet(table, context).block.together === true;
  };

  it('is not parted by the end of a page where its rows have few lines', () => {
    expect([4, 7, 10].map((count) => together(count, 'Said in one line'))).toEqual([true, true, true]);
    expect(together(7, 'Said in two lines, '.repeat(3))).toBe(true);
  });

  it('is parted where it takes more than a third of a page, or its rows have many lines', () => {
    expect(together(20, 'Said in one line')).toBe(false);
    expect(together(4, 'Said in many lines, '.repeat(12))).toBe(false);
  });
});

describe('the end of a table', () => {
  it('is three rows, whatever the words of the sum that spreads over its narrow first column and the next', () => {
    const model = fixtureDocument();
    const rowOf = (...texts: readonly string[]) =>
      texts.map((text) => ({ content: text === '' ? [] : [{ type: 'text' as const, text }] }));
    const rows = Array.from({ length: 40 }, (_, at) => rowOf(String(at), 'Said in one line', '1'));
    const table: Table = {
      ...{ type: 'table', id: 'long', number: '1', caption: [], notes: [], totalRows: 1 },
      columns: [1, 20, 1].map((width, at) => ({ id: String(at), head: '', align: 'start', width })),
      rows: [...rows, rowOf('All of them, without those that are counted more than once', '', '1')],
    };
    const context = { model, outline: outlineOf(model), listed: listedRows(model), pictures: NO_PICTURES };
    expect(tableSheet(table, context).block.tail).toBe(3);
  });
});

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
