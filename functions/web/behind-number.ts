/** The records behind one number of a snapshot's matrix: the number's question, asked again. */
import type { Audience } from '../../shared/activities/field.ts';
import type { ActivityRecord } from '../../shared/activities/record.ts';
import type { CompiledEdition } from '../../shared/matrix/support.ts';
import { isActionLineId } from '../../shared/reference/action-lines.ts';
import { goals, isSdgCode } from '../../shared/reference/sdgs.ts';
import { BREAKDOWNS, type FigureFilter } from '../../shared/reports/figure.ts';
import { matches } from '../../shared/reports/figure-question.ts';
import type { Snapshot } from '../../shared/reports/snapshot.ts';
import { isVisible } from '../../shared/reports/visible.ts';

/** Shown at most; `count` says how many there are in all. */
const MOST = 1000;

/** What an address asks about: `line` (or `cross-cutting`), `goal`, `target`, `several`, `without`. */
export type NumberQuery = Readonly<Record<string, string>>;

export interface NumberBehind {
  readonly filter: FigureFilter;
  /** Distinct activities: the number itself. */
  readonly count: number;
  readonly rows: readonly ActivityRecord[];
}

/** The entries that the query selects, one per activity, in order of their ids. */
export async function behindNumber(
  snapshot: Snapshot,
  { audience, compiled }: { readonly audience: Audience; readonly compiled: CompiledEdition },
  query: NumberQuery,
): Promise<NumberBehind> {
  const filter = filterOf(query);
  const rows: ActivityRecord[] = [];
  let count = 0;
  let last = '';
  for await (const entry of snapshot.entries()) {
    if (!isVisible(entry.activity, audience) || !matches(filter, entry, compiled)) continue;
    const { activityId } = entry.activity;
    const isFresh = activityId !== last;
    if (isFresh) count++;
    last = activityId;
    if (count > MOST) continue;
    if (!isFresh) rows.pop();
    rows.push(entry);
  }
  return { filter, count, rows };
}

/** What is no code at all asks nothing. */
function filterOf({ goal, line = '', several, target = '', without }: NumberQuery): FigureFilter {
  const severally = BREAKDOWNS.find((each) => each === several);
  const outside = BREAKDOWNS.find((each) => each === without);
  return {
    ...(isActionLineId(line) || line === 'C7' ? { line } : {}),
    ...(line === 'cross-cutting' ? { crossCutting: true } : {}),
    ...(goals.some(({ code }) => code === goal) ? { goal: Number(goal) } : {}),
    ...(isSdgCode(target) ? { target } : {}),
    ...(severally === undefined ? {} : { several: severally }),
    ...(outside === undefined ? {} : { without: outside }),
  };
}
