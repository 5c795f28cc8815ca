/** Counts of what activities rest on and take: those that lack a mandate or a place in a plan, staff-months, money by currency. */
import type { Activity } from '../../activities/record.ts';
import { LINE_ROWS } from '../../matrix/axes.ts';
import { namedLines } from '../../matrix/counted.ts';
import type { LACKINGS } from '../figure.ts';
import type { SnapshotEntry } from '../snapshot.ts';

type Lacking = (typeof LACKINGS)[number];

/** Activities that are listed because they lack an action line or a mandate. */
const LISTED = 200;

export interface Means {
  /** By `what row`, the row of LINE_ROWS or empty for all; `what`: `mandate`, `plan`, `staff-months`, `budget CHF`. */
  readonly counts: Map<string, number>;
  readonly currencies: Set<string>;
  /** In order of id. */
  readonly unaligned: Activity[];
}

export function emptyMeans(): Means {
  return { counts: new Map(), currencies: new Set(), unaligned: [] };
}

/** Name of a count. */
export function meansKey(what: string, row = ''): string {
  return `${what} ${row}`;
}

/** Takes the updates of one activity that have something to report; `rows` are the bits of its rows. */
export function countMeans(means: Means, entries: readonly SnapshotEntry[], rows: number): void {
  const activity = entries.at(-1)?.activity;
  if (activity === undefined) return;
  const names = ['', ...LINE_ROWS.filter((_, row) => (rows & (1 << row)) !== 0)];
  const add = (what: string, more: number): void => {
    for (const name of names) {
      const key = meansKey(what, name);
      means.counts.set(key, (means.counts.get(key) ?? 0) + more);
    }
  };
  for (const what of lackingIn(activity)) add(what, 1);
  for (const { update } of entries) {
    if (update.staffMonths !== undefined) add('staff-months', update.staffMonths);
    for (const { amount, currency } of update.budget) {
      means.currencies.add(currency);
      add(`budget ${currency}`, amount);
    }
  }
  const isNowhere = namedLines(activity).length === 0 && activity.crossCutting === undefined;
  if ((isNowhere || activity.mandates.length === 0) && means.unaligned.length < LISTED)
    means.unaligned.push(activity);
}

function lackingIn({ mandates, operationalPlanRef }: Activity): readonly Lacking[] {
  return [
    ...(mandates.length === 0 ? (['mandate'] as const) : []),
    ...(operationalPlanRef === undefined ? (['plan'] as const) : []),
  ];
}
