/** The schedules of consultations: for those who are asked, and in the builder for those who plan. */
import { type Context, Hono } from 'hono';
import { calendarYear } from '../../../shared/calendar/calendar-year.ts';
import { listInputs } from '../../../shared/consultations/list-inputs.ts';
import { listPlannedReports } from '../../../shared/consultations/planned-reports.ts';
import { readSchedule } from '../../../shared/consultations/schedule/change-schedule.ts';
import { BODY_OUTCOMES, PLANNED_STEPS } from '../../../shared/consultations/schedule/schedule.ts';
import { standingOn } from '../../../shared/consultations/schedule/schedule-state.ts';
import { LONGEST_NAME } from '../../../shared/consultations/schedule/schedule-steps.ts';
import { seenSchedules } from '../../../shared/consultations/schedule/seen-schedules.ts';
import { decide, doStep, issueLetter } from '../../../shared/consultations/schedule/take-schedule-step.ts';
import { takesPart } from '../../../shared/consultations/takes-part.ts';
import { audienceOf } from '../../../shared/people/actor.ts';
import { demand, may } from '../../../shared/people/permission.ts';
import type { RoundThing } from '../../../shared/people/thing.ts';
import { genevaDay } from '../../../shared/reference/geneva-day.ts';
import { listReports } from '../../../shared/reports/change-report.ts';
import { type Report, reportThing } from '../../../shared/reports/report.ts';
import { wrongField } from '../../../shared/text/wrong-field.ts';
import { actorId } from '../actor-id.ts';
import { leaveNotice } from '../flash.ts';
import { type FormValues, formValues } from '../form-values.ts';
import { letterOrder } from '../letter-order.ts';
import { whenShown } from '../page-when-shown.ts';
import { builderPath } from '../pages/builder/report-words.tsx';
import type { PageContext } from '../pages/page-context.ts';
import { lastPapers, lettersAtHand, orderLetters } from '../papers.ts';
import { readableReports } from '../readable-reports.ts';
import { type RefusedForm, refusedForm } from '../refused-form.ts';
import { seenReport } from '../seen-report.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const SchedulePage = whenShown(async () => (await import('../pages/builder/schedule-page.tsx')).SchedulePage);
const ConsultationsPage = whenShown(
  async () => (await import('../pages/rounds/consultations.tsx')).ConsultationsPage,
);

const ROUND: RoundThing = { kind: 'round', state: 'open' };
const FORMS = ['letter', 'done', 'decision'] as const;
type Form = (typeof FORMS)[number];

export function scheduleRoutes({ clock, ledger, queue }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const ports = { clock, ledger };
  const today = (): string => genevaDay(clock());

  app.get('/consultations', async (c) => {
    demand(c.get('actor'), 'round.read', ROUND);
    const actor = c.get('actor');
    const [schedules, reports] = await Promise.all([
      seenSchedules(ledger, actor, { today: today() }),
      listPlannedReports(ledger),
    ]);
    const open = readableReports(actor, reports, clock()).filter(
      ({ round }) => round?.state === 'open' || round?.because === 'before',
    );
    const isTaken = await Promise.all(open.map(({ report }) => takesPart(ledger, actor, report, clock())));
    const asked = open.filter((_, index) => isTaken[index]);
    return c.html(<ConsultationsPage page={c.get('page')} asked={asked} schedules={schedules} />);
  });

  const showSchedule = async (c: Context<Env>, report: Report, refused?: RefusedForm) => {
    const [{ revision, schedule }, reports, meetings] = await Promise.all([
      readSchedule(ledger, report.id),
      listReports(ledger),
      calendarYear(ledger, Number(today().slice(0, 4)), today()),
    ]);
    const mayExport = may(c.get('actor'), 'report.export', reportThing(report));
    const props = {
      page: c.get('page'),
      report,
      revision,
      standing: standingOn(schedule, today()),
      inputs: await listInputs(ledger, schedule, audienceOf(c.get('actor'))),
      today: today(),
      begun: meetings.filter(({ opens = '9' }) => opens <= today()).map(({ id }) => id),
      others: reports.map(({ state }) => state).filter(({ id }) => id !== report.id),
      mayPlan: may(c.get('actor'), 'round.plan', ROUND),
      letters: await lettersAtHand(
        { report: report.id, revision, rounds: schedule.rounds },
        { ...ports, queue },
      ),
      papers: mayExport ? await lastPapers(ledger, report.id) : undefined,
      refused,
    };
    return c.html(<SchedulePage {...props} />, refused?.status ?? 200);
  };

  app.get('/reports/builder/:id/schedule', async (c) => showSchedule(c, (await seenReport(c, ledger)).state));

  app.post('/reports/builder/:id/schedule/:form{letter|done|decision}', async (c) => {
    const { state: report } = await seenReport(c, ledger);
    demand(c.get('actor'), 'round.plan', ROUND);
    const page = c.get('page');
    const values = await formValues(c);
    const form = FORMS.find((each) => each === c.req.param('form')) ?? 'done';
    try {
      await take(form, values, { report: report.id, revision: values.revision, by: actorId(c) });
    } catch (error) {
      const labelOf = (field: string): string => fieldLabel(page, field);
      return showSchedule(c, report, refusedForm(page, error, { form, values, labelOf }));
    }
    leaveNotice(c, { tone: 'good', key: 'web.builder.saved' });
    return c.redirect(page.to(builderPath(report.id, 'schedule')), 303);
  });

  return app;

  async function take(
    form: Form,
    values: FormValues,
    signed: { readonly report: string; readonly revision: number; readonly by: string },
  ): Promise<unknown> {
    const { text } = values;
    const mayShorten = text('shorten') === 'yes';
    switch (form) {
      case 'letter':
        await issueLetter({ ...signed, mayShorten, order: letterOrder(values) }, ports);
        return orderLetters({ ...signed, revision: signed.revision + 1 }, signed.by, { ...ports, queue });
      case 'done': {
        const step = PLANNED_STEPS.find((each) => each === text('step'));
        if (step === undefined) throw wrongField('step', 'unknown');
        const [event, listed] = [text('event'), text('documents')];
        if (listed.length > LONGEST_NAME) throw wrongField('documents', 'long', LONGEST_NAME);
        const documents = listed.split(/[,،、，;]/u).flatMap((each) => each.trim() || []);
        const done = {
          day: text('day'),
          ...(event !== '' && { event }),
          ...(documents.length > 0 && { documents }),
        };
        return doStep({ ...signed, mayShorten, step, done }, ports);
      }
      case 'decision': {
        const outcome = BODY_OUTCOMES.find((each) => each === text('outcome'));
        if (outcome === undefined) throw wrongField('outcome', 'missing');
        const note = text('note');
        return decide(
          { ...signed, outcome: { outcome, day: text('day'), ...(note !== '' && { note }) } },
          ports,
        );
      }
    }
  }
}

function fieldLabel({ words }: PageContext, field: string): string {
  const step = PLANNED_STEPS.find((each) => field === each || field === `${each}-event`);
  if (step !== undefined) return words(`web.rounds.step.${step}`);
  if (field === 'companions') return words('web.rounds.companion');
  const known = [
    'symbol',
    'audience',
    'day',
    'meeting',
    'opens',
    'step',
    'outcome',
    'event',
    'documents',
    'note',
  ] as const;
  const name = known.find((each) => each === field);
  return name === undefined ? field : words(`web.rounds.${name}`);
}
