/** Dates as people write them, as precise as they knew: `2025`, `2025-03`, `31.03.2025`, `Feb 2025`, `03/2025`. */
import { isPartialDate } from '../../activities/partial-date.ts';
import type { PartialDate } from '../../activities/record.ts';
import { plainDigits } from '../../reference/fold-text.ts';
import { withoutUnseen } from '../../text/typed-code.ts';
import { serialToIso } from '../read/xlsx/serial-date.ts';
import { readWordedDate } from './worded-date.ts';

/**
 * `changed`: the cell did not hold this text. `serial`: it held the number that a spreadsheet keeps a day as. `or`: the
 * text may as well mean this other day, so it is neither.
 */
export type DateReading =
  | { readonly date: PartialDate; readonly changed: boolean; readonly serial?: true; readonly or?: never }
  | { readonly date: PartialDate; readonly or: PartialDate };

const TIME = /[T ]\d{1,2}:\d{2}.*$/i;
const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
const MONTH_YEAR = /^(\d{1,2})[./-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[./](\d{1,2})(?:[./](\d{1,2}))?$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;
/** Days that a number may stand for: others are more likely something else. */
const FIRST_SERIAL = '1982-01-01';
const LAST_SERIAL = '2064-12-31';
/** Longer than any date with its time and zone: some of the patterns take the square of the length. */
const LONGEST = 200;
/** Quotes around what was meant as text. */
const QUOTES = /['"’‘“”«»]/g;

/** The date that `text` means; undefined when it is none. `date1904`: days are counted from 1904, as the workbook says. */
export function readDate(text: string, date1904 = false): DateReading | undefined {
  if (text.length > LONGEST) return undefined;
  if (text >= '1000' && isPartialDate(text)) return { date: text, changed: false };
  const plain = tidied(text);
  if (SERIAL.test(plain)) return ofSerial(plain, date1904);
  const parts = ISO.exec(plain) ?? YEAR_FIRST.exec(plain) ?? COMPACT.exec(plain);
  if (parts) return changed(parts[1], parts[2], parts[3]);
  const month = MONTH_YEAR.exec(plain);
  if (month) return changed(month[2], month[1]);
  const full = DAY_FIRST.exec(plain);
  if (full) return dayFirst(full);
  const worded = readWordedDate(plain);
  return worded && changed(worded.year, worded.month, worded.day);
}

/** Plain digits, one kind of hyphen, no time of day, no white space around the separators; `2025.0` is a number's 2025. */
function tidied(text: string): string {
  return plainDigits(withoutUnseen(text.normalize('NFKC')).replace(QUOTES, ''))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(TIME, '')
    .replace(/(?<=\d)\s*([./-])\s*(?=\d)/g, '$1')
    .replace(/^(\d{4})\.0+$/, '$1')
    .trim();
}

/** Dots are always between day, month and year; slashes and hyphens also between month, day and year. */
function dayFirst(found: RegExpExecArray): DateReading | undefined {
  const [, first = '', separator, second = '', year = ''] = found;
  const dayMonth = changed(year, second, first);
  if (separator === '.' || Number(first) === Number(second)) return dayMonth;
  const monthDay = changed(year, first, second);
  if (dayMonth === undefined || monthDay === undefined) return dayMonth ?? monthDay;
  return { date: dayMonth.date, or: monthDay.date };
}

function ofSerial(plain: string, date1904: boolean): DateReading | undefined {
  const date = serialToIso(Math.floor(Number(plain)), date1904);
  return date === undefined || date < FIRST_SERIAL || date > LAST_SERIAL
    ? undefined
    : { date, changed: true, serial: true };
}

function changed(year = '', month?: string, day?: string): DateReading | undefined {
  if (year < '1000') return undefined;
  let date = year;
  if (month !== undefined) date += `-${month.padStart(2, '0')}`;
  if (day !== undefined) date += `-${day.padStart(2, '0')}`;
  return isPartialDate(date) ? { date, changed: true } : undefined;
}
