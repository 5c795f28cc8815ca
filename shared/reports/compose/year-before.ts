/** The same days one year earlier: what the report of a year is compared with. */
import type { Period } from '../../activities/record.ts';
import type { ReportKind } from '../report-kind.ts';
import { spanOf } from './span.ts';

/** What a report of `kind` is compared with; undefined for a kind without that annex, and where there is no year before. */
export function comparedYear(kind: ReportKind, year: number, asked?: Period): Period | undefined {
  const isCompared = kind.annexes.some(({ maker }) => maker === 'last-year');
  return isCompared ? yearBefore(spanOf(kind, year, asked)) : undefined;
}

/** Undefined for a span of more than a year, of which there is no year before. */
export function yearBefore({ from, to }: Period): Period | undefined {
  if (to >= moved(from, 1)) return undefined;
  return { from: moved(from, -1), to: moved(to, -1) };
}

/** The last day of February stays the last one. */
function moved(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  const monthDay = day.slice(5);
  const isLastOfFebruary = monthDay === '02-29' || (monthDay === '02-28' && !isLeap(year - years));
  const rest = isLastOfFebruary ? `02-${isLeap(year) ? 29 : 28}` : monthDay;
  return `${String(year).padStart(4, '0')}-${rest}`;
}

function isLeap(year: number): boolean {
  return new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
}
