/** The period of the same days a year earlier: streams are named by their days, so that is where last year's update is. */
import type { Period } from './record.ts';

/** `2025-01-01..2025-12-31` for `2026-01-01..2026-12-31`. */
export function yearBefore({ from, to }: Period): Period {
  return { from: earlier(from), to: earlier(to) };
}

function earlier(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}
