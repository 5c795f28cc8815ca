import { describe, expect, it } from 'vitest';
import { wholeNumber } from '../../../shared/reports/shown-digits.ts';

describe('wholeNumber', () => {
  it.each([
    ['en', '1,234,567', '1234567'],
    ['zh', '1,234', '1234'],
    ['fr', '1\u202f234', '1234'],
    ['ru', '1\u00a0234', '1234'],
    ['es', '1234', '1234'],
    ['es', '12.345', '12345'],
    ['ar', '\u0661\u066c\u0662\u0663\u0664', '1234'],
    ['ar', '\u2068123\u2069', '123'],
    [undefined, '1.234.567', '1234567'],
  ])('reads what %s prints: %s', (language, text, digits) => {
    expect(wholeNumber(text, language)).toBe(digits);
  });

  it.each([
    ['en', '-1.23'],
    ['en', '-123'],
    ['en', '\u2212123'],
    ['en', '1.234'],
    ['es', '1,234'],
    ['fr', '12,5'],
    ['en', '12,34'],
    ['en', '1,234.567'],
    [undefined, '1,234.567'],
    ['en', '123 %'],
    ['en', '1/3'],
    ['en', ''],
  ])('finds no whole number of %s in %s', (language, text) => {
    expect(wholeNumber(text, language)).toBeUndefined();
  });
});
