import { describe, expect, it } from 'vitest';
import { headingText } from '../../../shared/reports/heading.ts';
import { linesBy } from '../../../shared/reports/lines-by-document.ts';

describe('a heading with its number', () => {
  it.each([
    ['2.3', '2.3 Gaps'],
    ['II', 'II Gaps'],
    ['(a)', '(a) Gaps'],
    ['(ب)', '(ب) Gaps'],
    ['Annex 1', 'Annex 1 – Gaps'],
    ['ثانياً', 'ثانياً – Gaps'],
    [undefined, 'Gaps'],
  ])('of %s is the same in files and in what verification expects of them', (number, text) => {
    const section = { id: 'gaps', title: 'Gaps', blocks: [], sections: [], ...(number && { number }) };
    expect(headingText(section)).toBe(text);
    expect(linesBy({ sections: [section] }).lines[0]?.text).toBe(text);
  });
});
