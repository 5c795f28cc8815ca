import { describe, expect, it } from 'vitest';
import { readWordedDate } from '../../../../shared/intake/rows/worded-date.ts';

describe('a date with its month in words', () => {
  it.each([
    ['Feb 2025', { year: '2025', month: '2' }],
    ['2 de febrero de 2025', { year: '2025', month: '2', day: '2' }],
    ['1er mars 2025', { year: '2025', month: '3', day: '1' }],
    ['2 февраля 2025 г.', { year: '2025', month: '2', day: '2' }],
    ['2 شباط/فبراير 2025', { year: '2025', month: '2', day: '2' }],
    ['2025年2月2日', { year: '2025', month: '2', day: '2' }],
    ['2025 г.', { year: '2025' }],
  ])('is read in parts: %s', (text, parts) => {
    expect(readWordedDate(text)).toEqual(parts);
  });

  it.each([
    'Ma 2025',
    'jui 2025',
    'spring 2025',
    '1 2 May 2025',
    'May',
    'May 2025 2026',
    `May 2025${' '.repeat(60)}`,
  ])('is none where nothing says it, or two months could be meant: %s', (text) => {
    expect(readWordedDate(text)).toBeUndefined();
  });
});
