/** Days as the headquarters in Geneva count them: the one home of the time zone in which deadlines of letters end. */
import type { Marked } from './confidence.ts';
import { dayAfter } from './day-before.ts';

const HOUR = 3_600_000;

/** The circular letters name days without a zone; that these are days of Geneva is remembered, not read. */
export const OFFICE_ZONE: Marked<string> = { value: 'Europe/Zurich', confidence: 'from-memory' };

const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: OFFICE_ZONE.value,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Geneva at `now`, `YYYY-MM-DD`. */
export function genevaDay(now: Date): string {
  const parts = new Map(PARTS.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/** The instant at which `day` ends in Geneva: the midnight after it, in winter or in summer time. */
export function endOfGenevaDay(day: string): Date {
  const next = dayAfter(day);
  const summer = new Date(Date.parse(`${next}T00:00:00Z`) - 2 * HOUR);
  return genevaDay(summer) === next ? summer : new Date(summer.getTime() + HOUR);
}
