/** A period in as few figures as say it. */
import type { Period } from '../../../shared/activities/record.ts';

/** `2025` or `2015–2025` for whole years, both dates (ISO 8601) otherwise. */
export function periodText({ from, to }: Period): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (!from.endsWith('-01-01') || !to.endsWith('-12-31')) return `${from} – ${to}`;
  return first === last ? first : `${first}–${last}`;
}
