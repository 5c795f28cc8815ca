import { describe, expect, it } from 'vitest';
import {
  isBuiltInDate,
  isDateFormat,
  isPercentFormat,
} from '../../../../../shared/intake/read/xlsx/number-format.ts';
import { serialToIso } from '../../../../../shared/intake/read/xlsx/serial-date.ts';

describe('serial numbers', () => {
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, undefined],
    [61, false, '1900-03-01'],
    [36_526, false, '2000-01-01'],
    [46_082.25, false, '2026-03-01T06:00:00'],
    [46_081.999999999, false, '2026-03-01'],
    [0.75, false, '18:00:00'],
    [2_958_465, false, '9999-12-31'],
    [2_958_466, false, undefined],
    [-1, false, undefined],
    [0, true, '1904-01-01'],
    [44_620, true, '2026-03-01'],
  ])('%d (1904: %s) is %s', (serial, date1904, text) => {
    expect(serialToIso(serial, date1904)).toBe(text);
  });
});

describe('number formats', () => {
  it.each([
    ['yyyy-mm-dd', true],
    ['[$-409]d\\-mmm\\-yy;@', true],
    ['[h]:mm:ss', true],
    ['[mm]', true],
    ['General', false],
    ['0.00E+00', false],
    ['0.00" dm"', false],
    ['[Red]0.00', false],
    ['#,##0\\ \\d', false],
    ['0;"y"0', false],
    ['@', false],
  ])('%s: %s', (code, date) => {
    expect(isDateFormat(code)).toBe(date);
  });

  it.each([
    ['0%', true],
    ['#,##0.0\\ %', true],
    ['[Red]0.00%;-0.00%', true],
    ['0"%"', false],
    ['0\\%', false],
    ['0.00', false],
  ])('%s shows per cent: %s', (code, percent) => {
    expect(isPercentFormat(code)).toBe(percent);
  });

  it('built in: dates, times and their East Asian forms only', () => {
    const dates = Array.from({ length: 60 }, (_, id) => id).filter(isBuiltInDate);
    const range = (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, i) => first + i);
    expect(dates).toEqual([...range(14, 22), ...range(27, 36), ...range(45, 47), ...range(50, 58)]);
  });
});
