/** Dates as precise as their author knew: a year, a month or a day stands for the span of days it may mean. */

import { isDay } from '../reference/day.ts';

/** Whether `text` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and such a day exists. */
export function isPartialDate(text: string): boolean {
  const { length } = text;
  return (length === 4 || length === 7 || length === 10) && isDay(earliestDay(text));
}

/** First day that the date may mean: `2025` → `2025-01-01`. Compares as text with other such days. */
export function earliestDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** A day no earlier than the last that the date may mean (`2025-02` → `2025-02-31`): for comparing as text only. */
export function latestDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}
