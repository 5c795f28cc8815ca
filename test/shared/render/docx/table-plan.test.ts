import { describe, expect, it } from 'vitest';
import { planTable } from '../../../../shared/render/docx/table-plan.ts';
import type { Table } from '../../../../shared/reports/document.ts';

/** Eleven years beside each other, as in a table of ten years. */
const years: Table = {
  type: 'table',
  id: 'years',
  number: '2',
  caption: [],
  columns: [
    { id: 'line', head: 'Line', align: 'start', width: 80 },
    ...Array.from({ length: 11 }, (_, at) => ({
      id: String(2015 + at),
      head: String(2015 + at),
      align: 'end' as const,
      width: 1,
    })),
  ],
  rows: [
    [
      {
        content: [
          { type: 'text', text: 'Information and communication infrastructure, and what is built on it' },
        ],
        header: true,
      },
      ...Array.from({ length: 11 }, () => ({ content: [{ type: 'text' as const, text: '0' }] })),
    ],
  ],
  notes: [],
};
/** Four digits of bold Arabic type, twips, without what is left free beside them. */
const ARABIC_YEAR = 4 * 0.696 * 7 * 20;

describe('the columns of a table in Word', () => {
  it('hold the year above them in one line, in Arabic type too', () => {
    const narrowest = (language: 'ar' | 'en') => Math.min(...planTable(years, language).widths.slice(1)) - 90;
    expect(narrowest('ar')).toBeGreaterThan(ARABIC_YEAR);
    expect(narrowest('en')).toBeLessThan(ARABIC_YEAR);
  });
});
