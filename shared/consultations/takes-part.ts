/** Who may still comment where a letter keeps the last days to those who took part: who has commented before, and the office. */
import { type Actor, audienceOf, signatureOf } from '../people/actor.ts';
import { genevaDay } from '../reference/geneva-day.ts';
import type { Report } from '../reports/report.ts';
import { pagesUnder } from '../store/pages.ts';
import type { Ledger } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import type { Comment } from './comment.ts';
import { scheduleFor } from './schedule/change-schedule.ts';

/** Whether `actor` is among those whose comments are taken at `now`: on all days but those last ones, whoever is asked. */
export async function takesPart(
  ledger: Pick<Ledger, 'list'>,
  actor: Actor,
  { consultation, id }: Pick<Report, 'consultation' | 'id'>,
  now: Date,
): Promise<boolean> {
  const from = consultation?.participantsFrom;
  if (from === undefined || genevaDay(now) < from || audienceOf(actor) === 'internal') return true;
  if (actor.kind === 'public') return false;
  const schedule = (await scheduleFor(ledger, id))?.schedule;
  // The documents of a schedule are one consultation.
  const documents = [id, ...(schedule ? [schedule.report] : [])].concat(
    (schedule?.companions ?? []).flatMap(({ report }) => report ?? []),
  );
  for (const document of new Set(documents)) {
    for await (const page of pagesUnder<Comment>(ledger, `comments/${document}`, 500)) {
      if (page.some(({ state }) => state.by === signatureOf(actor) && state.withdrawn !== true)) return true;
    }
  }
  return false;
}

/** @throws Problem `comments-participants` for who has not taken part, in the last days. */
export async function demandPart(...asked: Parameters<typeof takesPart>): Promise<void> {
  if (!(await takesPart(...asked))) throw new Problem('comments-participants');
}
