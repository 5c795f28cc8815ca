import { describe, expect, it } from 'vitest';
import { BOLD, cellLines } from '../../../../shared/render/xlsx/cell-lines.ts';
import { textWidth } from '../../../../shared/render/xlsx/column-width.ts';
import type { SheetColumn } from '../../../../shared/reports/sheets.ts';

const COLUMN: SheetColumn = { id: 'c', head: '', kind: 'number', width: 4 };

describe('a column under its head', () => {
  it('is as wide as the longest word of it', () => {
    expect(textWidth(COLUMN, 'to be reached')).toBe(textWidth(COLUMN, 'reached'));
  });

  it('is wider where its head would be higher than three lines', () => {
    const head = 'Aucune depuis (objectif et dernière année)';
    const width = textWidth(COLUMN, head);
    expect(width).toBeGreaterThan(textWidth(COLUMN, '(objectif'));
    expect(cellLines(head, width / BOLD)).toBe(3);
    expect(cellLines(head, (width - 1) / BOLD)).toBe(4);
    expect(textWidth(COLUMN, 'word '.repeat(90))).toBe(24);
  });

  it('breaks no code of it', () => {
    expect(textWidth(COLUMN, 'C7 e-emp')).toBeGreaterThan(textWidth(COLUMN, 'C7 employ'));
  });
});
