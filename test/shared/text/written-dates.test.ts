/** Dates in United Nations usage, wherever they are written. */
import { describe, expect, it } from 'vitest';
import { dayText, partialDateText } from '../../../functions/web/pages/day-text.ts';
import { periodText } from '../../../functions/web/pages/period-text.ts';
import type { Language } from '../../../shared/reference/languages.ts';
import { localeOf } from '../../../shared/text/locale-of.ts';
import { whenText } from '../../../shared/text/when-text.ts';
import { wordsIn } from '../../../shared/text/words.ts';
import { datesIn, longDay } from '../../../shared/text/written-dates.ts';

const SPACES = /[\u2009\u00a0\u202f]/gu;

describe.each([
  ['en', '1 January 2025', '1 Jan 2025', 'March 2025', '28 February – 1 March 2025', '1–14 January 2025'],
  [
    'fr',
    '1er janvier 2025',
    '1er janv. 2025',
    'mars 2025',
    '28 février – 1er mars 2025',
    '1er–14 janvier 2025',
  ],
  [
    ...(['es', '1 de enero de 2025', '1 ene 2025', 'marzo de 2025'] as const),
    ...(['28 de febrero – 1 de marzo de 2025', '1–14 de enero de 2025'] as const),
  ],
  [
    ...(['ru', '1 января 2025 года', '1 янв. 2025 г.', 'март 2025 года'] as const),
    ...(['28 февраля – 1 марта 2025 года', '1–14 января 2025 года'] as const),
  ],
  ['zh', '2025年1月1日', '2025年1月1日', '2025年3月', '2025年2月28日至3月1日', '2025年1月1日至14日'],
  ['ar', '1 يناير 2025', '1 يناير 2025', 'مارس 2025', '28 فبراير – 1 مارس 2025', '1–14 يناير 2025'],
] as const)('a date in %s', (language, day, short, month, months, days) => {
  const locale = localeOf(language as Language);
  const span = (from: string, to: string): string =>
    periodText({ locale }, { from, to }).replace(SPACES, ' ');

  it('is written in full on pages, in letters and in messages alike', () => {
    expect(dayText({ locale }, '2025-01-01')).toBe(day);
    expect(longDay(locale, '2025-01-01')).toBe(day);
    expect(wordsIn(language)('value.day', { day: new Date('2025-01-01') })).toBe(day);
    expect(partialDateText({ locale }, '2025-01-01').replace(SPACES, ' ')).toBe(day);
    expect(partialDateText({ locale }, '2025-03').replace(SPACES, ' ')).toBe(month);
  });

  it('is written short where there is little room', () => {
    const form = { day: 'numeric', month: 'short', year: 'numeric' } as const;
    expect(
      datesIn(locale, form)
        .at(Date.UTC(2025, 0, 1))
        .replace(SPACES, ' '),
    ).toBe(short);
    expect(whenText(locale, '2025-01-01T09:05:00Z').replace(SPACES, ' ')).toContain(short);
  });

  it('is written with the other where two of them bound a span', () => {
    expect(span('2025-02-28', '2025-03-01')).toBe(months);
    expect(span('2025-01-01', '2025-01-14')).toBe(days);
  });
});

it('is ordinal in French on the first alone', () => {
  expect(longDay('fr', '2025-01-11')).toBe('11 janvier 2025');
  expect(longDay('fr', '2025-01-21')).toBe('21 janvier 2025');
  expect(datesIn('fr', { day: 'numeric', month: 'numeric', year: 'numeric' }).at(0)).not.toContain('er');
});

it('is the day of another zone where one is named', () => {
  const form = { dateStyle: 'long', timeZone: 'Asia/Tokyo' } as const;
  expect(datesIn('fr', form).at(Date.parse('2024-12-31T20:00:00Z'))).toBe('1er janvier 2025');
});
