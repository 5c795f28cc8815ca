/** Who may comment on a day: whom the step under way addresses by the letter, on the last days who has commented before; the office always. */
import { type Actor, audienceOf, signatureOf } from '../people/actor.ts';
import { isAddressed } from '../people/step-audience.ts';
import { genevaDay } from '../reference/geneva-day.ts';
import type { Report, ReportConsultation } from '../reports/report.ts';
import { pagesUnder } from '../store/pages.ts';
import type { Ledger } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import type { Comment } from './comment.ts';
import { scheduleFor } from './schedule/change-schedule.ts';
import { commentDays } from './schedule/comment-days.ts';
import type { Schedule } from './schedule/schedule.ts';

type Asked = Pick<Report, 'consultation' | 'id'>;

/** Whether the step of today asks `actor` for comments on the report: everybody where no letter says whom. */
export async function takesPart(
  ledger: Pick<Ledger, 'list'>,
  actor: Actor,
  report: Asked,
  now: Date,
): Promise<boolean> {
  if (audienceOf(actor) === 'internal') return true;
  const schedule = (await scheduleFor(ledger, report.id))?.schedule;
  const today = genevaDay(now);
  const step = stepsOf(asPlanned(report, schedule)).findLast(({ from }) => from <= today);
  if (step === undefined) return true;
  if (step.audience !== 'participants') return isAddressed(actor, step.audience);
  return isAddressed(actor, step.audience, await hasCommented(ledger, actor, report.id, schedule));
}

/** @throws Problem `comments-participants` for who has not taken part, in the last days; `forbidden` for whom the step does not ask. */
export async function demandPart(...asked: Parameters<typeof takesPart>): Promise<void> {
  if (await takesPart(...asked)) return;
  const [, , { consultation }, now] = asked;
  const isLast = (consultation?.participantsFrom ?? '9') <= genevaDay(now);
  throw new Problem(isLast ? 'comments-participants' : 'forbidden');
}

/**
 * The report with whom its round asks, also where the round was opened before that was kept with it: then all members were asked,
 * for nobody was known as a Member State's, until the days of the participants.
 */
export function asPlanned<T extends Asked>(report: T, schedule: Schedule | undefined): T {
  const { consultation, id } = report;
  const round = schedule?.rounds.at(-1);
  if (consultation === undefined || consultation.asked !== undefined || round === undefined) return report;
  const planned = commentDays(round).find(
    ({ days, version }) =>
      version.report === id &&
      version.label === consultation.issue &&
      days.deadline === consultation.deadline,
  );
  if (planned === undefined) return report;
  const { asked = [], ...days } = planned.days;
  const [first] = asked;
  const all = first === undefined ? [] : [{ ...first, audience: 'membership' as const }];
  const last = asked.filter(({ audience }) => audience === 'participants');
  return { ...report, consultation: { ...consultation, ...days, asked: [...all, ...last] } };
}

function stepsOf({ consultation }: Asked): NonNullable<ReportConsultation['asked']> {
  const from = consultation?.participantsFrom;
  return consultation?.asked ?? (from === undefined ? [] : [{ from, audience: 'participants' }]);
}

/** The documents of a schedule are one consultation. */
async function hasCommented(
  ledger: Pick<Ledger, 'list'>,
  actor: Actor,
  report: string,
  schedule: Schedule | undefined,
): Promise<boolean> {
  const documents = [report, ...(schedule ? [schedule.report] : [])].concat(
    (schedule?.companions ?? []).flatMap((each) => each.report ?? []),
  );
  for (const document of new Set(documents)) {
    for await (const page of pagesUnder<Comment>(ledger, `comments/${document}`, 500)) {
      if (page.some(({ state }) => state.by === signatureOf(actor) && state.withdrawn !== true)) return true;
    }
  }
  return false;
}
