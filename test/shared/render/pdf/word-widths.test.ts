import { describe, expect, it } from 'vitest';
import {
  headWord,
  longestDate,
  longestWord,
  unbrokenWord,
} from '../../../../shared/render/pdf/word-widths.ts';

describe('the widths of words', () => {
  it('are measured by where they can break', () => {
    expect(longestWord('Information and communication')).toBe(12.6);
    // Narrow letters take less than the mean, capitals and `m` more.
    expect(longestWord('still')).toBeLessThan(longestWord('comma'));
    // A full-width letter is nearly as wide as two, and what closes never begins a line.
    expect(longestWord('信息通信技术')).toBe(1.7);
    expect(longestWord('11、12、113')).toBe(3.7);
    expect(longestWord('41（2020年）')).toBe(7.4);
    expect(longestWord('2024：56；2025：1,015')).toBe(9.8);
    expect(longestWord('2024:\u00a056; 2025:\u00a059.5')).toBe(8.2);
    expect(longestWord('2026年12月31日')).toBe(7.2);
    expect(longestWord('1 200 000 2025')).toBe(7.8);
    expect(longestWord('C2 C7 e-gov')).toBe(7.5);
    expect(longestWord('e\u0301te\u0301')).toBe(2.6);
  });

  it.each([
    ['30 September 2026', 15.6],
    ['due 1 March 2026; 30 June 2026', 10.9],
    ['30 de septiembre de 2026', 20.9],
    ['1er décembre 2025', 15.6],
    ['30 сентября 2026 года', 18.6],
    ['сентября 2026', 12],
    ['30 سبتمبر 2026', 12.8],
    ['2026年9月30日', 13.8],
    ['2024-2027, 41', 0],
    ['Resolution 1332', 0],
  ])('have the date in %s', (text, letters) => {
    expect(longestDate(text)).toBe(letters);
  });

  it('hold a short Chinese word together that is all that a cell says', () => {
    expect(longestDate('已落实')).toBe(5.1);
    expect(longestDate('信息和通信基础设施')).toBe(0);
  });

  it('break no Chinese state, however narrow the column', () => {
    expect(unbrokenWord('进行中')).toBe(longestDate('进行中'));
    expect(unbrokenWord('信息和通信基础设施')).toBe(longestWord('信息和通信基础设施'));
  });

  it('keep two neighbours of a Chinese list of numbers on one line', () => {
    expect(unbrokenWord('12、15、27')).toBe(longestWord('12') + longestWord('15') + 2 * longestWord('、'));
    expect(unbrokenWord('12')).toBe(longestWord('12'));
    expect(unbrokenWord('C2、C4')).toBe(longestWord('C2、C4'));
  });

  it('have two lines at most for a Chinese head', () => {
    const head = '可持续发展目标和具体目标';
    expect(headWord(head)).toBeGreaterThan((head.length * 1.5) / 2);
    expect(headWord(head)).toBeLessThan(head.length);
    expect(headWord('行动方面')).toBeGreaterThan(6);
    expect(headWord('SDGs and targets')).toBeLessThan('targets'.length);
  });
});
