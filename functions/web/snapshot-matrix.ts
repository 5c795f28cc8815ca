/** The heat map's numbers for one snapshot: one pass over its entries, kept because a snapshot never changes. */
import type { Audience } from '../../shared/activities/field.ts';
import { mapActivity, mapUpdate } from '../../shared/matrix/encode.ts';
import type { CompiledEdition } from '../../shared/matrix/support.ts';
import { addActivity, countAt, emptyTally, type Tally } from '../../shared/matrix/tally.ts';
import { ACTION_LINE_IDS, type ActionLineId } from '../../shared/reference/action-lines.ts';
import { goals } from '../../shared/reference/sdgs.ts';
import type { Snapshot, SnapshotEntry } from '../../shared/reports/snapshot.ts';
import { isVisible } from '../../shared/reports/visible.ts';

export interface MatrixRow {
  readonly line: ActionLineId;
  /** Distinct activities of the line. */
  readonly total: number;
  /** Distinct activities by goal, SDG 1 first. */
  readonly cells: readonly number[];
}

export interface SnapshotMatrix {
  readonly total: number;
  /** Largest cell, at least 5, so that small numbers stay light. */
  readonly most: number;
  readonly rows: readonly MatrixRow[];
}

/** Count the activities of a snapshot that `audience` may see, by action line and goal. */
export async function snapshotMatrix(
  snapshot: Snapshot,
  compiled: CompiledEdition,
  audience: Audience,
): Promise<SnapshotMatrix> {
  const tally = await visibleTally(snapshot, compiled, audience);
  const rows = ACTION_LINE_IDS.map((line) => ({
    line,
    total: countAt(tally, 'activities', { line }),
    cells: goals.map(({ goal }) => countAt(tally, 'activities', { line, goal })),
  }));
  return {
    total: countAt(tally, 'activities', {}),
    most: Math.max(5, ...rows.flatMap(({ cells }) => cells)),
    rows,
  };
}

async function visibleTally(
  snapshot: Snapshot,
  compiled: CompiledEdition,
  audience: Audience,
): Promise<Tally> {
  const tally = emptyTally();
  let group: SnapshotEntry[] = [];
  const close = (): void => {
    const first = group[0];
    if (first && isVisible(first.activity, audience)) {
      addActivity(
        tally,
        mapActivity(first.activity, compiled),
        group.map(({ update }) => mapUpdate(update)),
      );
    }
  };
  for await (const entry of snapshot.entries()) {
    if (group[0] && group[0].activity.activityId !== entry.activity.activityId) {
      close();
      group = [];
    }
    group.push(entry);
  }
  close();
  return tally;
}
