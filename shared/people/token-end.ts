/** When a token ends: after a day that its owner names, a year ahead at most. */
import { requireDay } from '../text/require-day.ts';
import { wrongField } from '../text/wrong-field.ts';
import { LONGEST_TOKEN } from './tokens.ts';

const DAY = 86_400_000;

/** Days until the end of `lastDay` (UTC). @throws Problem `field-invalid` for no day, one that is over, one too far ahead. */
export function daysToLive(lastDay: string, now: Date): number {
  requireDay('lastDay', lastDay);
  const days = (Date.parse(lastDay) + DAY - now.getTime()) / DAY;
  if (days <= 1) throw wrongField('lastDay', 'order');
  if (days > LONGEST_TOKEN) throw wrongField('lastDay', 'unknown');
  return days;
}

/** The last day that a token made at `now` may name. */
export function latestEnd(now: Date): string {
  return new Date(now.getTime() + (LONGEST_TOKEN - 1) * DAY).toISOString().slice(0, 10);
}
