import { describe, expect, it } from 'vitest';
import { cellLines, cellWidth } from '../../../../shared/render/xlsx/cell-lines.ts';
import { rowHeight, rowMeasure } from '../../../../shared/render/xlsx/row-height.ts';

const LINE = 15;
const MEASURE = { line: LINE, start: 0, most: 20 } as const;
const lines = (text: string, width = 80): number => rowHeight([text], [width], MEASURE) / LINE;

describe('the height of a row', () => {
  const arabic =
    'التحديثات المقبولة للفترة من 1 يناير 2025 إلى 31 ديسمبر 2025؛ القراء: أعضاء الاتحاد. ولم يُستعمل أي مرشح.';

  it('leaves no empty line below Arabic letters, which are narrow', () => {
    expect(arabic.length).toBeGreaterThan(91);
    expect(lines(arabic.slice(0, 98))).toBe(1);
    expect(lines('a'.repeat(98))).toBe(2);
  });

  it('has room for the Latin words among them, and for Cyrillic letters', () => {
    expect(lines(`${arabic.slice(0, 90)} not-assessable`)).toBe(2);
    expect(lines('ш'.repeat(90))).toBe(2);
  });

  it('has a line to spare where words of two directions or long ones all but fill the last', () => {
    const allButFull = (of: string): string => {
      let text = '';
      while (cellWidth(text) < 76) text += of.charAt(text.length % of.length);
      return text;
    };
    expect(lines(allButFull('word '))).toBe(1);
    expect(lines(allButFull('lines-C7-eagr+C7-ebus+C7-eemp '))).toBe(2);
    expect(lines(allButFull('0f3a'))).toBe(1);
    expect(lines(allButFull('خطوط العمل WSIS '))).toBe(2);
    expect(lines(allButFull('خطوط العمل '))).toBe(1);
    expect(lines(allButFull('C4،\u200f C10،\u200f '))).toBe(1);
  });

  it('has none there where the text is long, as its lines leave room for one', () => {
    const long = 'lines-C7-eagr+C7-ebus+C7-eemp '.repeat(45);
    expect(lines(long)).toBe(cellLines(long, 80));
  });

  it('has room for Arabic letters in the fonts that a sheet of other letters borrows for them', () => {
    const title = '[مثال] اليوم العالمي للاتصالات ومجتمع المعلومات: أسبوع مفتوح في المدارس والمكتبات';
    const height = (language: 'fr' | 'ar') =>
      rowHeight([title], [cellWidth(title)], rowMeasure([], language));
    expect(height('fr')).toBe(2 + 2 * 17);
    expect(height('ar')).toBe(15);
  });

  it('has room for Chinese letters there, too: digits of Calibri are narrower than those of the fonts borrowed', () => {
    const lesson =
      '商户不清楚网上销售应当怎样报税。 — [示例] 帮助湄公河地区小商户安全地开展网上经营 (WA-000102)';
    const height = (width: number, language: 'fr' | 'zh') =>
      rowHeight([lesson], [width], rowMeasure([], language));
    expect(height(cellWidth(lesson), 'fr')).toBe(2 + 2 * 17);
    expect(height(Math.ceil(cellWidth(lesson) * 1.07), 'fr')).toBe(2 + 17);
    expect(height(cellWidth(lesson), 'zh')).toBe(17);
  });

  it('takes a run of Chinese letters for no long word, and Latin words in its fonts for wider', () => {
    const height = (text: string) => rowHeight([text], [cellWidth(text)], rowMeasure([], 'zh'));
    expect(height('公共治理机构和所有利益相关方在推动信息通信技术促进发展方面的作用 C1')).toBe(17);
    expect(height('Peer review of national digital strategies in African countries')).toBe(2 * 17);
  });

  it('grows with letters of other scripts, whose lines are higher than those of the sheet', () => {
    const height = (text: string, language: 'en' | 'ar' | 'zh') =>
      rowHeight([text], [80], rowMeasure([], language));
    expect(height('Text', 'en')).toBe(15);
    expect(height('Text', 'zh')).toBe(17);
    expect(height('农村宽带', 'en')).toBe(19);
    expect(height('农村宽带', 'ar')).toBe(19);
    expect(height(arabic.slice(0, 40), 'en')).toBe(19);
    expect(height(arabic.slice(0, 40), 'ar')).toBe(15);
  });

  it('is no more than a sixth higher than the lines that LibreOffice sets, and no lower than those of the font', () => {
    for (const [language, drawn, own] of [
      ['en', 11.2, 13.1],
      ['ar', 12.65, 12.7],
      ['zh', 15.65, 16],
    ] as const) {
      const height = rowHeight(['one\n'.repeat(11)], [20], rowMeasure([], language));
      expect(height).toBeLessThanOrEqual((1.5 + 12 * drawn) * (7 / 6));
      expect(height).toBeGreaterThanOrEqual(12 * own);
    }
  });

  it('is higher by the lines that hold such letters, not by all', () => {
    const text = `${'word '.repeat(400)}农村宽带`;
    const plain = rowHeight(['word '.repeat(402)], [100], rowMeasure([], 'en'));
    expect(rowHeight([text], [100], rowMeasure([], 'en'))).toBeLessThanOrEqual(plain + 2 * (17 - 13));
  });

  it('is that of the highest cell, and no higher than the sheet shows', () => {
    expect(rowHeight(['a', 'one\ntwo'], [20, 20], MEASURE)).toBe(2 * LINE);
    expect(rowHeight(['word '.repeat(500)], [20], { ...MEASURE, most: 8 })).toBe(8 * LINE);
  });

  it('shows all of a text that is longer by a line or two than the sheet shows', () => {
    expect(rowHeight(['one\n'.repeat(9)], [20], { ...MEASURE, most: 8 })).toBe(10 * LINE);
    expect(rowHeight(['one\n'.repeat(10)], [20], { ...MEASURE, most: 8 })).toBe(8 * LINE);
  });
});
