/** The duties as one reader may know them: the office with what it has planned, everybody else by the published calendar. */
import { type PostedLetter, postedLetters } from '../../shared/consultations/papers/posted-letter.ts';
import { seenSchedules } from '../../shared/consultations/schedule/seen-schedules.ts';
import { type DutyView, dutyViews } from '../../shared/duties/duty-views.ts';
import { meetingsAhead } from '../../shared/duties/meetings-ahead.ts';
import type { Actor } from '../../shared/people/actor.ts';
import { may } from '../../shared/people/permission.ts';
import { OFFICE } from '../../shared/people/thing.ts';
import type { Ledger } from '../../shared/store/ports.ts';
import { listPublished } from './find-published.ts';

/** All duties as they stand on `day` (`YYYY-MM-DD`). */
export async function readDuties(day: string, actor: Actor, ledger: Ledger): Promise<readonly DutyView[]> {
  const plans = may(actor, 'calendar.read', OFFICE) ? ledger : undefined;
  const [meetings, published, letters] = await Promise.all([
    meetingsAhead(day, plans),
    listPublished(ledger, actor),
    seenLetters(day, actor, ledger),
  ]);
  return dutyViews({ day, meetings, published: published.map(({ report }) => report), letters });
}

/** Those of schedules that `actor` may see; the public sees none. */
async function seenLetters(day: string, actor: Actor, ledger: Ledger): Promise<readonly PostedLetter[]> {
  const seen = await seenSchedules(ledger, actor, { today: day });
  if (seen.length === 0) return [];
  const places = new Set(
    seen.flatMap(({ report, rounds }) =>
      rounds.flatMap(({ letters }) => letters.map(({ symbol }) => `${report.id} ${symbol}`)),
    ),
  );
  return (await postedLetters(ledger)).filter(({ report, symbol }) => places.has(`${report} ${symbol}`));
}
