import { describe, expect, it } from 'vitest';
import { lineCount, lineHeight } from '../../../../shared/render/docx/measure.ts';

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
