/** Whether an annex on last year agrees with itself and with this year's figures: asked of every set, whether last year's data set is at hand or not. */
import type { TellsOfLastYear } from './recount-last-year.ts';
import type { ReportFault } from './report-fault.ts';

/** The first row or sum that does not add up. */
export function lastYearFault({ lastYear, name }: TellsOfLastYear): ReportFault | undefined {
  const { rows, rowsWithout, sums } = lastYear;
  const at = (place: string, expected: string | number, found: string): ReportFault => ({
    fault: 'figure-value',
    where: `${name}#${place}`,
    expected,
    found,
  });
  if (rowsWithout > 0) return at('last-year-lines', 'a figure in each row', `${rowsWithout} without`);
  for (const { before, difference, figure, now } of rows) {
    const due = before === undefined ? '–' : signed(now - Number(before));
    if (plainSign(difference) !== due) return at(`last-year-lines/${figure}`, due, difference);
  }
  const total = rows.at(-1);
  const [then = 0, both = 0, added = 0, gone = 0] = sums.map(Number);
  const due = [Number(total?.before ?? 0), then - gone, (total?.now ?? 0) - both, then - both];
  return due.join(' ') === [then, both, added, gone].join(' ')
    ? undefined
    : at('last-year-sums', due.join(' '), sums.join(' '));
}

/** `+4`, `-2`, `0`. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}

/** `−1,234` as `-1234`. */
export function plainSign(difference: string): string {
  return difference.replace('−', '-').replace(/[^\d+-]/gu, '');
}
