/** Dates as people write them, as precise as they knew: `2025`, `2025-03`, `2025-03-31`, `31.03.2025`, `03/2025`. */
import { isPartialDate } from '../../activities/partial-date.ts';
import type { PartialDate } from '../../activities/record.ts';

/** `changed`: the cell did not hold this text. */
export interface DateReading {
  readonly date: PartialDate;
  readonly changed: boolean;
}

const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ]\d{2}:\d{2}.*)?$/;
const DAY_FIRST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
const MONTH_YEAR = /^(\d{1,2})[./-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[./](\d{1,2})(?:[./](\d{1,2}))?$/;

/**
 * The date that `text` means; undefined when it is none or could be two (`03/04/2025` with slashes is the third of
 * April to some and the fourth of March to others).
 */
export function readDate(text: string): DateReading | undefined {
  if (text >= '1000' && isPartialDate(text)) return { date: text, changed: false };
  const iso = ISO.exec(text);
  if (iso) return checked(text, iso[1], iso[2], iso[3]);
  const year = YEAR_FIRST.exec(text);
  if (year) return checked(text, year[1], year[2], year[3]);
  const month = MONTH_YEAR.exec(text);
  if (month) return checked(text, month[2], month[1], undefined);
  const full = DAY_FIRST.exec(text);
  if (!full) return undefined;
  const [, first = '', separator, second = '', fourDigits] = full;
  if (separator === '.' || Number(first) > 12 || first === second) {
    return checked(text, fourDigits, second, first);
  }
  return Number(second) > 12 ? checked(text, fourDigits, first, second) : undefined;
}

function checked(
  text: string,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): DateReading | undefined {
  if (year === undefined || year < '1000') return undefined;
  let date = year;
  if (month !== undefined) date += `-${month.padStart(2, '0')}`;
  if (day !== undefined) date += `-${day.padStart(2, '0')}`;
  return isPartialDate(date) ? { date, changed: date !== text } : undefined;
}
