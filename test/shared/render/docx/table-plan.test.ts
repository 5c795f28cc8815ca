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

/** A sum and a short word beside a text that would take all the room. */
const sums: Table = {
  type: 'table',
  id: 'sums',
  number: '4',
  caption: [],
  columns: [
    { id: 'title', head: 'العنوان', align: 'start', width: 90 },
    { id: 'sum', head: 'المبلغ', align: 'end', width: 1 },
    { id: 'lead', head: 'أساسي أو نائب', align: 'start', width: 1 },
  ],
  rows: [
    [
      { content: [{ type: 'text', text: 'نص طويل عن البنية التحتية للمعلومات والاتصالات '.repeat(9) }] },
      { content: [{ type: 'text', text: '12,000,000' }] },
      { content: [{ type: 'text', text: 'نعم' }] },
    ],
  ],
  notes: [],
};
const INSETS = 180;
/** The sum in Arabic type of eight and a half points, twips. */
const ARABIC_SUM = (8 * 0.636 + 2 * 0.318) * 8.5 * 20;
/** The bold word of the head: alef with hamza, seen, alef, seen, yeh. */
const ARABIC_WORD = (0.343 + 0.983 + 0.375 + 0.983 + 0.901) * 8.5 * 20;

describe('the columns of a table in Word', () => {
  it('break no sum and no word of Arabic type', () => {
    const [, sum = 0, lead = 0] = planTable(sums, 'ar').widths;
    expect(sum - INSETS).toBeGreaterThan(ARABIC_SUM);
    expect(lead - INSETS).toBeGreaterThan(ARABIC_WORD);
  });

  it('hold the year above them in one line, in Arabic type too', () => {
    const narrowest = (language: 'ar' | 'en') => Math.min(...planTable(years, language).widths.slice(1)) - 90;
    expect(narrowest('ar')).toBeGreaterThan(ARABIC_YEAR);
    expect(narrowest('en')).toBeLessThan(ARABIC_YEAR);
  });
});

it('leaves a long head some room, where texts could take all that its column asks for', () => {
  const said = (text: string) => ({ content: [{ type: 'text' as const, text }] });
  const head = 'Aucune depuis (objectif et dernière année)';
  const title = 'Diversité et identité culturelles, diversité linguistique et contenus locaux';
  const rowOf = (letters: number) => [
    said(title.slice(0, letters)),
    said('1, 2, 3, 9, 11, 12'.slice(0, letters / 4)),
    said('8 (2024)'),
  ];
  const table: Table = {
    ...{ type: 'table', id: 'gaps', number: '5', caption: [], notes: [] },
    columns: [
      { id: 'title', head: 'Titre', align: 'start', width: 6 },
      { id: 'goals', head: 'Objectifs sans activité', align: 'start', width: 4 },
      { id: 'since', head, align: 'start', width: 1 },
    ],
    rows: Array.from({ length: 12 }, (_, at) => rowOf(20 + 5 * at)),
  };
  const { headHeight, heights } = planTable(table, 'fr');
  const [row = 0] = heights;
  // Two lines.
  expect(headHeight).toBeLessThan(2 * row);
  expect(Math.max(...heights)).toBe(row);
});
