import { describe, expect, it } from 'vitest';
import { footSize, lineCount, lineHeight, paragraphSize } from '../../../../shared/render/docx/measure.ts';

describe('lines of text', () => {
  const cases: readonly [what: string, text: string, width: number, lines: number][] = [
    ['are none less than one', '', 100, 1],
    ['take words whole to the next line', 'information information information', 70, 3],
    ['break a word that is longer than they are', 'a'.repeat(100), 100, 5],
    ['break between Chinese letters', '信息通信基础设施'.repeat(5), 100, 4],
    ['break after a hyphen', 'well-known '.repeat(4), 30, 8],
  ];
  it.each(cases)('%s', (_, text, width, lines) => {
    expect(lineCount(text, width, 10)).toBe(lines);
  });

  it('are as high as their highest letter', () => {
    const [latin, arabic, chinese] = ['word', 'كلمة', 'word 字'].map((text) => lineHeight(text, 10, 'en'));
    expect(arabic).toBeLessThan(latin ?? 0);
    expect(chinese).toBeGreaterThan(latin ?? 0);
    expect(lineHeight('12', 10, 'ar')).toBe(arabic);
  });
});

describe('between lines, as LibreOffice 7.4 sets them,', () => {
  const height = (text: string, language: 'ar' | 'fr') =>
    paragraphSize('NumberedParagraph', text, 481.9, language).slices.reduce((all, slice) => all + slice, 0);

  it('as much is left free as the lower one is high', () => {
    const words = 'Summit on the information society of the year ';
    const chinese = '商户不清楚网上销售应当怎样报税';
    expect(height(words.repeat(3), 'fr')).toBeCloseTo(29, 1);
    expect(height(`${words.repeat(3)}${chinese.slice(0, 4)}`, 'fr')).toBeCloseTo(31.9, 1);
    expect(height(`${words}${chinese}${words.repeat(2)}`, 'fr')).toBeCloseTo(31.5, 1);
  });

  it('in Arabic as much as what the lower one begins with is high', () => {
    const line = `${'كثرة الاستبيانات أتعبت المعلمين '.repeat(3)}Summit `;
    expect(height(line, 'ar')).toBeCloseTo(14.5, 1);
    expect(height(line.repeat(2), 'ar')).toBeCloseTo(28.85, 1);
  });
});

it('in Chinese lines are as high as they are said to be, and leave nothing free below them', () => {
  const { hang, slices } = paragraphSize('BodyText', 'Summit信息社会 '.repeat(9), 481.9, 'zh');
  expect(slices).toEqual([15.6, 15.6]);
  expect(hang).toBe(0);
});

it('footnotes take the height of their lines, without what is left free below the last one', () => {
  const { foot = 0 } = footSize([{ type: 'note', text: 'word' }], 481.9, 'fr');
  const { slices } = paragraphSize('FootnoteText', 'word', 481.9, 'fr');
  expect(foot).toBeCloseTo(((slices[0] ?? 0) * 240) / 259);
});
