/** The calendar: meetings and what is due before them, and what the office sets and has done. */
import { type Context, Hono } from 'hono';
import {
  type MeetingPlan,
  meetingStream,
  type Step,
  type StepDates,
} from '../../../../shared/calendar/body.ts';
import { calendarYear, type PlannedMeeting, readMeeting } from '../../../../shared/calendar/calendar-year.ts';
import { stepsBefore } from '../../../../shared/calendar/deadlines-of.ts';
import { planMeeting } from '../../../../shared/calendar/plan-meeting.ts';
import { signatureOf } from '../../../../shared/people/actor.ts';
import { demand, may } from '../../../../shared/people/permission.ts';
import { OFFICE } from '../../../../shared/people/thing.ts';
import { genevaDay } from '../../../../shared/reference/geneva-day.ts';
import { Problem } from '../../../../shared/text/problem.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { leaveNotice } from '../../flash.ts';
import { type FormValues, formValues } from '../../form-values.ts';
import { namesOf } from '../../names-of.ts';
import { whenShown } from '../../page-when-shown.ts';
import type { PageContext } from '../../pages/page-context.ts';
import type { Env, WebPorts } from '../../web-ports.ts';
import { conflictOf } from './conflict-of.ts';
import { missingFields, wrongDays } from './form-faults.ts';
import { refusedForm } from './refused-form.ts';

const CalendarPage = whenShown(async () => (await import('../../pages/admin/calendar.tsx')).CalendarPage);
const MeetingPage = whenShown(async () => (await import('../../pages/admin/meeting.tsx')).MeetingPage);

/** Years that the calendar shows: the process began in 2002. */
const YEARS = { first: 2002, last: 2100 };

export function calendarRoutes({ clock, ledger }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const today = (): string => genevaDay(clock());

  app.get('/admin/calendar', async (c) => {
    const actor = c.get('actor');
    demand(actor, 'calendar.read', OFFICE);
    const page = c.get('page');
    const { year: asked = '' } = c.req.query();
    const isYear = /^\d{4}$/.test(asked) && Number(asked) >= YEARS.first && Number(asked) <= YEARS.last;
    const year = isYear ? Number(asked) : Number(today().slice(0, 4));
    const unknown = asked === '' || isYear ? [] : [{ name: page.words('web.admin.cal.year'), value: asked }];
    const meetings = await calendarYear(ledger, year, today());
    const mayChange = may(actor, 'calendar.change', OFFICE);
    return c.html(
      <CalendarPage page={page} year={year} unknown={unknown} meetings={meetings} mayChange={mayChange} />,
    );
  });

  const known = async (c: Context<Env>): Promise<PlannedMeeting> => {
    demand(c.get('actor'), 'calendar.change', OFFICE);
    const meeting = await readMeeting(ledger, c.req.param('id') ?? '', today());
    if (meeting === undefined) throw new Problem('not-found');
    return meeting;
  };

  const meetingPage = async (
    page: PageContext,
    meeting: PlannedMeeting,
    answer: (name: string) => string,
    errors: readonly FormError[],
    sent?: { readonly revision: number; readonly plan: MeetingPlan },
  ) => {
    const [history, nameOf] = await Promise.all([ledger.history(meetingStream(meeting.id)), namesOf(ledger)]);
    const conflict = sent && conflictOf(history.at(-1), sent.revision, sent.plan);
    const given = { page, meeting, history, nameOf, answer, errors, conflict };
    return <MeetingPage {...given} />;
  };

  app.get('/admin/calendar/:id', async (c) => {
    const meeting = await known(c);
    return c.html(await meetingPage(c.get('page'), meeting, answersOf(meeting), []));
  });

  app.post('/admin/calendar/:id', async (c) => {
    const meeting = await known(c);
    const page = c.get('page');
    const { words } = page;
    const form = await formValues(c);
    const steps = stepsBefore(meeting.body);
    const days = [
      ...(['opens', 'closes'] as const).map((name) => [name, words(`web.admin.cal.${name}`)] as const),
      ...steps.flatMap((step) =>
        (['planned', 'done'] as const).map((part) => {
          const label = `${words(`web.admin.step.${step}`)}: ${words(`web.admin.cal.${part}`)}`;
          return [`${part}-${step}`, label] as const;
        }),
      ),
    ];
    const errors: FormError[] = [
      ...wrongDays(page, form, days),
      ...missingFields(page, form, [['reason', words('web.admin.reason')]]),
    ];
    const plan = planOf(meeting, form);
    const { revision } = form;
    if (errors.length === 0) {
      const order = { plan, revision, by: signatureOf(c.get('actor')), reason: form.text('reason') };
      errors.push(...(await refusedForm(page, () => planMeeting(order, { clock, ledger }))));
    }
    if (errors.length > 0) {
      const answer = (name: string): string => form.text(name);
      return c.html(await meetingPage(page, await known(c), answer, errors, { revision, plan }), 422);
    }
    leaveNotice(c, { tone: 'good', key: 'web.admin.saved' });
    return c.redirect(page.to('/admin/calendar', { year: String(meeting.year) }), 303);
  });

  return app;
}

/** What the fields hold of a meeting as it is kept. */
function answersOf({ closes, opens, plan }: PlannedMeeting): (name: string) => string {
  return (name) => {
    if (name === 'opens') return opens ?? '';
    if (name === 'closes') return closes ?? '';
    const [, part, step] = /^(planned|done)-(.+)$/.exec(name) ?? [];
    return plan.steps[step as Step]?.[part as keyof StepDates] ?? '';
  };
}

/** Days that stay empty are not set. */
function planOf(meeting: PlannedMeeting, form: FormValues): MeetingPlan {
  const own = (name: 'opens' | 'closes') => {
    const day = form.text(name);
    return day === '' ? {} : { [name]: day };
  };
  const steps = stepsBefore(meeting.body).flatMap((step) => {
    const dates = Object.fromEntries(
      (['planned', 'done'] as const)
        .map((part) => [part, form.text(`${part}-${step}`)] as const)
        .filter(([, day]) => day !== ''),
    );
    return Object.keys(dates).length === 0 ? [] : [[step, dates] as const];
  });
  return { id: meeting.id, ...own('opens'), ...own('closes'), steps: Object.fromEntries(steps) };
}
