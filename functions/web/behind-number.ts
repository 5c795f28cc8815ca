/** The records behind one number of a snapshot's matrix: the number's question, asked again. */
import type { Audience } from '../../shared/activities/field.ts';
import type { CompiledEdition } from '../../shared/matrix/support.ts';
import { isActionLineId } from '../../shared/reference/action-lines.ts';
import { isSdgCode } from '../../shared/reference/sdgs.ts';
import type { FigureFilter } from '../../shared/reports/figure.ts';
import { figureId, matches } from '../../shared/reports/figure-question.ts';
import type { Snapshot } from '../../shared/reports/snapshot.ts';
import { isVisible } from '../../shared/reports/visible.ts';
import type { RecordRow } from './pages/records.tsx';

/** Shown at most; the matrix says how many there are in all. */
const MOST = 1000;

/** The entries that the query (`line`, `goal`, `target`) selects, one per activity, in order of their ids. */
export async function behindNumber(
  snapshot: Snapshot,
  { audience, compiled }: { readonly audience: Audience; readonly compiled: CompiledEdition },
  query: Readonly<Record<string, string>>,
): Promise<{ readonly question: string; readonly rows: readonly RecordRow[] }> {
  const filter: FigureFilter = {
    ...(isActionLineId(query.line ?? '') ? { line: query.line ?? '' } : {}),
    ...(isSdgCode(query.goal ?? '') ? { goal: Number(query.goal) } : {}),
    ...(isSdgCode(query.target ?? '') ? { target: query.target ?? '' } : {}),
  };
  const rows: RecordRow[] = [];
  for await (const entry of snapshot.entries()) {
    if (!isVisible(entry.activity, audience) || !matches(filter, entry, compiled)) continue;
    if (rows.at(-1)?.activity.activityId === entry.activity.activityId) rows.pop();
    rows.push(entry);
    if (rows.length === MOST) break;
  }
  return { question: figureId('activities', filter), rows };
}
