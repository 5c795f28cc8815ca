import { describe, expect, it } from 'vitest';
import { directedText } from '../../../../shared/render/docx/directed-text.ts';

const LTR = '\u200e';
const RTL = '\u200f';

describe('directedText', () => {
  it('leaves text as it is where it runs with the document', () => {
    expect(directedText('9.c and 5.b', 'fr', 'en')).toEqual([{ text: '9.c and 5.b', language: 'fr' }]);
  });

  it('holds a stretch that runs against the document between marks, then begins its direction again', () => {
    expect(directedText('CIRT (2025)', 'en', 'ar')).toEqual([
      { text: `${LTR}CIRT (2025)${LTR}${RTL}`, language: 'en' },
    ]);
    expect(directedText('مشروع', 'ar', 'zh')).toEqual([{ text: `${RTL}مشروع${RTL}${LTR}`, language: 'ar' }]);
  });

  it('leaves the brackets around a stretch to it', () => {
    expect(directedText('WA-000106', 'en', 'ar', true)).toEqual([
      { text: `${LTR}WA-000106${LTR}`, language: 'en' },
    ]);
  });

  it('sets a lettered code among Arabic words from left to right', () => {
    expect(directedText('الغاية 9.c، و5.b', 'ar', 'ar')).toEqual([
      { text: 'الغاية ', language: 'ar' },
      { text: `${LTR}9.c${LTR}${RTL}`, language: 'en' },
      { text: '، و', language: 'ar' },
      { text: `${LTR}5.b${LTR}${RTL}`, language: 'en' },
    ]);
  });

  it('keeps the Latin words before a lettered code with it', () => {
    expect(directedText('GPA C5 12.b', 'ar', 'ar')).toEqual([
      { text: `${LTR}GPA C5 12.b${LTR}${RTL}`, language: 'en' },
    ]);
  });

  it('sets an address among Arabic words from left to right with its last stroke, without the stop behind it', () => {
    expect(directedText('المصفوفة، https://www.itu.int/sdg/.', 'ar', 'ar')).toEqual([
      { text: 'المصفوفة، ', language: 'ar' },
      { text: `${LTR}https://www.itu.int/sdg/${LTR}${RTL}`, language: 'en' },
      { text: '.', language: 'ar' },
    ]);
  });
});
