/** What the office has to mind today beyond its queue: what falls due before meetings, and lines without a focal point. */
import { calendarYear } from '../../shared/calendar/calendar-year.ts';
import { focalPointList } from '../../shared/people/focal-point-list.ts';
import { listAssignments } from '../../shared/people/list-people.ts';
import type { Ledger } from '../../shared/store/ports.ts';
import type { DueBefore } from './pages/work/due-table.tsx';

/** Rows at most. */
const MOST = 6;

/** The next steps that are not done, late ones first; of this year's meetings and the next's, as some are prepared long before. */
export async function nextDues(ledger: Pick<Ledger, 'list'>, day: string): Promise<readonly DueBefore[]> {
  const year = Number(day.slice(0, 4));
  const years = await Promise.all([year, year + 1].map((each) => calendarYear(ledger, each, day)));
  return years
    .flat()
    .flatMap((meeting) => meeting.steps.map((step) => ({ meeting, step })))
    .filter(({ step: { state } }) => state === 'late' || state === 'soon' || state === 'ahead')
    .toSorted((a, b) => a.step.due.localeCompare(b.step.due))
    .slice(0, MOST);
}

/** How many of the lines that the resolution lists have nobody today. */
export async function linesWithoutLead(ledger: Ledger, day: string): Promise<number> {
  const list = focalPointList(await listAssignments(ledger), { from: day, to: day });
  return list.filter(({ gaps }) => gaps.length > 0).length;
}
