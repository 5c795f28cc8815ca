import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../../shared/render/xlsx/column-width.ts';
import type { SheetColumn } from '../../../../shared/reports/sheets.ts';

const COLUMN: SheetColumn = { id: 'c', head: '', kind: 'number', width: 4 };

describe('a column under its head', () => {
  it('is as wide as the longest word of it', () => {
    expect(textWidth(COLUMN, 'to be reached')).toBe(textWidth(COLUMN, 'reached'));
  });

  it('breaks no code of it', () => {
    expect(textWidth(COLUMN, 'C7 e-emp')).toBeGreaterThan(textWidth(COLUMN, 'C7 employ'));
  });
});
