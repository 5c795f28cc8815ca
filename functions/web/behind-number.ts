/** The records behind one number of a snapshot's matrix: the number's question, asked again. */
import type { Audience } from '../../shared/activities/field.ts';
import type { ActivityRecord } from '../../shared/activities/record.ts';
import type { CompiledEdition } from '../../shared/matrix/support.ts';
import { isActionLineId } from '../../shared/reference/action-lines.ts';
import { goals, isSdgCode } from '../../shared/reference/sdgs.ts';
import type { FigureFilter } from '../../shared/reports/figure.ts';
import { matches } from '../../shared/reports/figure-question.ts';
import type { Snapshot } from '../../shared/reports/snapshot.ts';
import { isVisible } from '../../shared/reports/visible.ts';

/** Shown at most; the matrix says how many there are in all. */
const MOST = 1000;

export interface NumberBehind {
  readonly filter: FigureFilter;
  readonly rows: readonly ActivityRecord[];
}

/** The entries that the query (`line`, `goal`, `target`) selects, one per activity, in order of their ids. */
export async function behindNumber(
  snapshot: Snapshot,
  { audience, compiled }: { readonly audience: Audience; readonly compiled: CompiledEdition },
  query: Readonly<Record<string, string>>,
): Promise<NumberBehind> {
  const filter = filterOf(query);
  const rows: ActivityRecord[] = [];
  for await (const entry of snapshot.entries()) {
    if (!isVisible(entry.activity, audience) || !matches(filter, entry, compiled)) continue;
    if (rows.at(-1)?.activity.activityId === entry.activity.activityId) rows.pop();
    rows.push(entry);
    if (rows.length === MOST) break;
  }
  return { filter, rows };
}

/** What is no code at all asks nothing. */
function filterOf({ goal, line = '', target = '' }: Readonly<Record<string, string>>): FigureFilter {
  return {
    ...(isActionLineId(line) ? { line } : {}),
    ...(goals.some(({ code }) => code === goal) ? { goal: Number(goal) } : {}),
    ...(isSdgCode(target) ? { target } : {}),
  };
}
