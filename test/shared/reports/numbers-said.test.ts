import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { writerFor } from '../../../shared/reports/compose/writer.ts';
import { numbersSaid } from '../../../shared/reports/numbers-said.ts';
import { wordsIn } from '../../../shared/text/words.ts';

describe('the numbers that a text says', () => {
  it.each(LANGUAGES)('are the same of a date, a span and a great number in %s as in English', (language) => {
    const [own, english] = [writerFor(language, wordsIn(language)), writerFor('en', wordsIn('en'))];
    for (let month = 1; month <= 12; month++) {
      const day = `2025-${String(month).padStart(2, '0')}-1${month % 10}`;
      expect(numbersSaid(own.date(day))).toBe(numbersSaid(english.date(day)));
      expect(numbersSaid(own.date(day.slice(0, 7)))).toBe(numbersSaid(english.date(day.slice(0, 7))));
    }
    const days = { from: '2026-04-28', to: '2026-05-08' };
    expect(numbersSaid(own.span(days))).toBe('4 5 8 28 2026');
    for (const value of [42, 1234, 12345, 1234567, 7.8])
      expect(numbersSaid(own.number(value))).toBe(numbersSaid(english.number(value)));
  });

  it.each([
    ['62 of the 123 cells', '62 123'],
    ['٦٢ من ١٢٣', '62 123'],
    ['no record, 1 record or 2', ''],
    ['in 2015, 2016 and 2017', '2015 2016 2017'],
    ['It may 2025 times fail', '2025'],
    ['1 234 567', '1234567'],
  ])('of “%s” are “%s”', (text, numbers) => {
    expect(numbersSaid(text)).toBe(numbers);
  });
});
