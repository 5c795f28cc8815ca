/** The days that an entry is about, and whether it is late: asked of the fields that play these parts. */
import { earliestDay, isPartialDate, latestDay } from '../activities/partial-date.ts';
import { codesAt, type RegistryEntry, textAt } from './entry.ts';
import type { Registry } from './registry.ts';

/** First and last day of what the entry is about; undefined where its registry asks for neither year nor date. */
export function entrySpan(
  { parts }: Registry,
  entry: RegistryEntry,
): { readonly from: string; readonly to: string } | undefined {
  const told = [textAt(entry, parts.date), textAt(entry, parts.year)].find(isPartialDate);
  return told === undefined ? undefined : { from: earliestDay(told), to: latestDay(told) };
}

/** The year that the entry is about: that of its day, else the one that it names, else that of its deadline. */
export function entryYear(registry: Registry, entry: RegistryEntry): number | undefined {
  const { parts } = registry;
  const told = [textAt(entry, parts.date), textAt(entry, parts.year), textAt(entry, parts.due)].find(
    (text) => text !== '',
  );
  const year = Number(told?.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : undefined;
}

/** Whether the entry is not over, and was due before `day` (`YYYY-MM-DD`). */
export function isOverdue({ parts }: Registry, entry: RegistryEntry, day: string): boolean {
  const due = textAt(entry, parts.due);
  if (due === '' || latestDay(due) >= day) return false;
  const { status } = parts;
  if (status === undefined) return true;
  const [state] = codesAt(entry, status.field);
  // Without codes that close it, the field is the day that does.
  return state === undefined || (status.closed.length > 0 && !status.closed.includes(state));
}
