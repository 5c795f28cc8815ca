/** The heat map's numbers for one snapshot: one pass over its entries, kept because a snapshot never changes. */
import type { Audience } from '../../shared/activities/field.ts';
import { mapActivity, mapUpdate } from '../../shared/matrix/encode.ts';
import type { CompiledEdition } from '../../shared/matrix/support.ts';
import { addActivity, countAt, emptyTally, type Tally } from '../../shared/matrix/tally.ts';
import { ACTION_LINE_IDS, type ActionLineId } from '../../shared/reference/action-lines.ts';
import { goals } from '../../shared/reference/sdgs.ts';
import { countExtras, type Extras, emptyExtras, spreadAt } from '../../shared/reports/compose/extras.ts';
import type { Snapshot, SnapshotEntry } from '../../shared/reports/snapshot.ts';
import { isVisible } from '../../shared/reports/visible.ts';

/** A line; C7 as a whole, as some imports have it; or the activities that concern all lines. */
export type MatrixRowName = ActionLineId | 'C7' | 'cross-cutting';

export interface MatrixRow {
  readonly line: MatrixRowName;
  /** Distinct activities of the line. */
  readonly total: number;
  /** Distinct activities by goal, SDG 1 first. */
  readonly cells: readonly number[];
}

/** Numbers that say why rows and columns do not add up to the total, in the order in which they are told. */
export const SPREADS = [
  ['several', 'line'],
  ['without', 'line'],
  ['several', 'goal'],
  ['without', 'goal'],
] as const;

export interface MatrixCounts {
  readonly total: number;
  /** Distinct activities by goal, SDG 1 first. */
  readonly goals: readonly number[];
  /** The 18 lines, then C7 as a whole and cross-cutting when there are some. */
  readonly rows: readonly MatrixRow[];
}

export interface SnapshotMatrix extends MatrixCounts {
  /** Largest cell, at least 5, so that small numbers stay light. */
  readonly most: number;
  /** Activities in several rows or columns, or in none, as in {@link SPREADS}. */
  readonly spread: readonly number[];
}

/** Count the activities of a snapshot that `audience` may see, by action line and goal. */
export async function snapshotMatrix(
  snapshot: Snapshot,
  compiled: CompiledEdition,
  audience: Audience,
): Promise<SnapshotMatrix> {
  const { tally, extras } = await visibleCounts(snapshot, compiled, audience);
  const counts = countRows(tally);
  return {
    ...counts,
    most: Math.max(5, ...counts.rows.flatMap(({ cells }) => cells)),
    spread: SPREADS.map(([how, breakdown]) => extras.spread[spreadAt(-1, breakdown, how)] ?? 0),
  };
}

/** Lines by goals of what was tallied, of all years or of one. */
export function countRows(tally: Tally, year?: number): MatrixCounts {
  const of = year === undefined ? {} : { year };
  const rowOf = (line: MatrixRowName): MatrixRow => ({
    line,
    total: countAt(tally, 'activities', { line, ...of }),
    cells: goals.map(({ goal }) => countAt(tally, 'activities', { line, goal, ...of })),
  });
  const others = (['C7', 'cross-cutting'] as const).map(rowOf).filter(({ total }) => total > 0);
  return {
    total: countAt(tally, 'activities', of),
    goals: goals.map(({ goal }) => countAt(tally, 'activities', { goal, ...of })),
    rows: [...ACTION_LINE_IDS.map(rowOf), ...others],
  };
}

/** All counts of a snapshot over what `audience` may see, by line, goal, target, year and more. */
export async function visibleCounts(
  snapshot: Snapshot,
  compiled: CompiledEdition,
  audience: Audience,
): Promise<{ readonly tally: Tally; readonly extras: Extras }> {
  const tally = emptyTally();
  const extras = emptyExtras();
  let group: SnapshotEntry[] = [];
  const close = (): void => {
    const first = group[0];
    if (!first || !isVisible(first.activity, audience)) return;
    const mapped = mapActivity(first.activity, compiled);
    addActivity(
      tally,
      mapped,
      group.map(({ update }) => mapUpdate(update)),
    );
    countExtras(extras, mapped, group);
  };
  for await (const entry of snapshot.entries()) {
    if (group[0] && group[0].activity.activityId !== entry.activity.activityId) {
      close();
      group = [];
    }
    group.push(entry);
  }
  close();
  return { tally, extras };
}
