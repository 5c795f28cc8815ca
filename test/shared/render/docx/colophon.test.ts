import { describe, expect, it } from 'vitest';
import { renderColophon } from '../../../../shared/render/docx/colophon.ts';
import { PAGE, POINT } from '../../../../shared/render/docx/page.ts';
import { heightOfAll, paginate } from '../../../../shared/render/docx/paginate.ts';
import type { Piece } from '../../../../shared/render/docx/piece.ts';
import { openRegister } from '../../../../shared/render/docx/register.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';

const VERIFICATION = { command: 'wsis verify .', snapshot: 'be88', qr: 'be88' };

const pieces = (language: 'ar' | 'en', labels?: readonly string[], value = '1'): readonly Piece[] => {
  const model = fixtureDocument(language);
  const lines = labels?.map((label) => ({ label, value })) ?? model.colophon.lines;
  return renderColophon({
    model: { ...model, colophon: { ...model.colophon, lines }, verification: VERIFICATION },
    outline: { records: new Map(), places: new Set() },
    register: openRegister(),
  } as never);
};
/** Page of the heading below so many points of text. */
const pageBelow = (points: number): number | undefined => {
  const text: Piece = { xml: '', slices: [points], before: 0, after: 0 };
  return paginate([{ wide: false, pieces: [text, ...pieces('en', Array(10).fill('Period'))] }]).headings.get(
    'colophon:all',
  );
};

describe('how the document was made, in Word', () => {
  it('stands below what is there if all of it has room, else whole on the next page', () => {
    expect(pageBelow(300)).toBe(1);
    expect(pageBelow(600)).toBe(2);
  });

  it('counts the blank line between its table and its code: one short of room turns the page', () => {
    const own = pieces('en', Array(10).fill('Period'));
    expect(own).toHaveLength(4);
    const page = (PAGE.height - PAGE.top - PAGE.bottom) / POINT;
    const room = page - heightOfAll(own);
    expect(pageBelow(room - 1)).toBe(1);
    expect(pageBelow(room + 1)).toBe(2);
  });

  it('asks Word for the same, with no page of its own', () => {
    const [heading, table] = pieces('en');
    expect(heading?.xml).not.toContain('pageBreakBefore');
    const paragraphs = table?.xml.match(/<w:p>/g)?.length;
    expect(table?.xml.match(/<w:keepNext\/>/g)).toHaveLength(paragraphs ?? -1);
  });

  it('is as high as the higher of label and value, which Latin is beside Arabic', () => {
    const heightOf = (value: string): number => pieces('ar', ['البيانات'], value)[1]?.slices[0] ?? 0;
    expect(heightOf('2015')).toBe(heightOf('wsis verify .'));
    expect(heightOf('wsis verify .')).toBeGreaterThan(heightOf('البيانات') + 1);
  });

  it('counts the lines that a long label takes, whose bracket keeps to what it holds', () => {
    const heightOf = (label: string): number => pieces('ar', [label])[1]?.slices[0] ?? 0;
    const long = 'مجموعة بيانات السنة السابقة من التقرير (SHA-256)';
    expect(heightOf(long)).toBeGreaterThan(heightOf('البيانات') * 1.4);
    expect(pieces('ar', [long])[1]?.xml).toContain('\u200e(SHA-256)\u200e\u200f');
  });
});
