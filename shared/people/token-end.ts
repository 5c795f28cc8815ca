/** When a token ends: after a day that its owner names, a year ahead at most. */
import { endOfGenevaDay, genevaDay } from '../reference/geneva-day.ts';
import { requireDay } from '../text/require-day.ts';
import { wrongField } from '../text/wrong-field.ts';
import { LONGEST_TOKEN } from './tokens.ts';

const DAY = 86_400_000;

/** Days until the end of `lastDay` in Geneva. @throws Problem `field-invalid` for no day, one that is over, one too far ahead. */
export function daysToLive(lastDay: string, now: Date): number {
  requireDay('lastDay', lastDay);
  if (lastDay <= genevaDay(now)) throw wrongField('lastDay', 'order');
  if (lastDay > latestEnd(now)) throw wrongField('lastDay', 'unknown');
  return (endOfGenevaDay(lastDay).getTime() - now.getTime()) / DAY;
}

/** The last day that a token made at `now` may name. */
export function latestEnd(now: Date): string {
  return genevaDay(new Date(now.getTime() + (LONGEST_TOKEN - 1) * DAY));
}
