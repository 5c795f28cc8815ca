/** The date of a cell or of a part of one, with what reading it found. */
import type { PartialDate } from '../../activities/record.ts';
import { readDate } from './date-cell.ts';
import { type Reading, report } from './reading.ts';

/** The date that `text` means; reports what was read otherwise than written, could be two days, or is none. */
export function dateValue(text: string, reading: Reading, field: string): PartialDate | undefined {
  const read = readDate(text, reading.date1904);
  if (read === undefined) {
    report(reading, 'bad-date', { field, value: text, params: {} });
    return undefined;
  }
  const { date } = read;
  if (read.or !== undefined) {
    const params = { first: date, second: read.or };
    report(reading, 'date-ambiguous', { field, value: text, params });
    return undefined;
  }
  if (read.serial) report(reading, 'date-from-number', { field, value: text, params: { date } });
  else if (read.changed) report(reading, 'code-normalized', { field, value: text, params: { code: date } });
  return date;
}
