/** Who has reported for a year, and reminders to those who have not. */
import { type Context, Hono } from 'hono';
import type { Period } from '../../../shared/activities/record.ts';
import { recordsAtHand } from '../../../shared/activities/records-at-hand.ts';
import { lastReminders, reminderValues, sendReminder } from '../../../shared/activities/reminder.ts';
import {
  type FoundMissing,
  outstandingOf,
  reportingCoverage,
} from '../../../shared/activities/reporting-coverage.ts';
import { mailText } from '../../../shared/mail/mail-text.ts';
import { supportOf } from '../../../shared/matrix/support.ts';
import { type Actor, signatureOf } from '../../../shared/people/actor.ts';
import { listAssignments, listPeople } from '../../../shared/people/list-people.ts';
import { demand, may } from '../../../shared/people/permission.ts';
import type { Person } from '../../../shared/people/person.ts';
import { type AssignmentThing, OFFICE } from '../../../shared/people/thing.ts';
import { readPeriod } from '../../../shared/periods/change-periods.ts';
import { currentPeriod } from '../../../shared/periods/current-period.ts';
import { waiversInForce } from '../../../shared/periods/waivers.ts';
import { latestEdition } from '../../../shared/reference/matrix-edition.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { editionOf } from '../edition-of.ts';
import { leaveNotice } from '../flash.ts';
import { keepUntilAppended } from '../keep-until-appended.ts';
import { originOf } from '../origin-of.ts';
import { CoveragePage } from '../pages/review/coverage.tsx';
import { ReminderPage } from '../pages/review/reminder.tsx';
import { recordThing } from '../record-thing.ts';
import { requirePerson } from '../sign-in/require-person.ts';
import type { Env, WebPorts } from '../web-ports.ts';

export function coverageRoutes({ clock, ledger, mail, newId, signIn }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const compiled = editionOf(latestEdition.edition);
  const records = recordsAtHand(ledger);
  const found = new Map<string, FoundMissing>();

  const readOn = async (year: string, day: string) => {
    const period: Period = { from: `${year}-01-01`, to: `${year}-12-31` };
    const [people, assignments] = [await listPeople(ledger), await listAssignments(ledger)];
    const deadline = (await readPeriod(ledger, period))?.state.deadline ?? period.to;
    const waivers = (await waiversInForce(ledger, period)).filter(({ rule }) => rule === undefined);
    const coverage = await reportingCoverage(
      {
        period,
        day,
        deadline,
        people: people.map(({ state }) => state),
        assignments: assignments.map(({ state }) => state),
        isExcused: ({ activityId, unit = '' }) =>
          waivers.some((each) =>
            each.record === undefined ? each.unit === unit : each.record === activityId,
          ),
      },
      { ledger, records, found, supportOf: (lines, code) => supportOf(compiled, lines, code) },
    );
    return { period, deadline, coverage, reminders: await lastReminders(ledger, period) };
  };

  const kept = keepUntilAppended(ledger, (key) => {
    const [year = '', day = ''] = key.split(' ');
    return readOn(year, day);
  });
  const read = (year: string) => kept(`${year} ${clock().toISOString().slice(0, 10)}`);

  /** What a letter to the person of the address says; only who may send it sees it. */
  const readReminder = async (c: Context<Env>) => {
    const { actor, page } = c.var;
    const year = await yearOf(c);
    const found = await read(year);
    const person = peopleOf(found.coverage).find(({ id }) => id === c.req.param('person'));
    if (person === undefined) throw new Problem('not-found');
    const outstanding = outstandingOf(found.coverage, person.id);
    demand(actor, 'reminder.send', reminderThing(person, outstanding));
    if (outstanding.length === 0) throw new Problem('not-found');
    const { deadline, period, reminders } = found;
    const link = `${originOf(c, { signIn })}/my`;
    const { body, subject } = await mailText(ledger, {
      id: 'reminder',
      language: person.language,
      values: reminderValues({ person, outstanding, deadline, link }),
    });
    return { letter: { subject, text: body }, outstanding, page, period, person, reminders, year };
  };

  app.use('/coverage/*', requirePerson, async (c, next) => {
    demand(c.get('actor'), 'progress.read', OFFICE);
    await next();
  });

  app.get('/coverage', async (c) => {
    const { actor, page } = c.var;
    const year = await yearOf(c);
    const { coverage, deadline, reminders } = await read(year);
    return c.html(
      <CoveragePage
        page={page}
        year={year}
        coverage={coverage}
        deadline={deadline}
        whole={c.req.query('place') ?? ''}
        reminders={reminders}
        mayRemind={(person) =>
          may(actor, 'reminder.send', reminderThing(person, outstandingOf(coverage, person.id)))
        }
        isOpen={({ activity }) => isInside(actor, activity)}
      />,
    );
  });

  app.get('/coverage/reminders/:person', async (c) => {
    const { letter, page, person, reminders, year } = await readReminder(c);
    return c.html(
      <ReminderPage
        page={page}
        person={person}
        letter={letter}
        action={mail && page.to(`/coverage/reminders/${person.id}`, { year })}
        back={page.to('/coverage', { year })}
        last={reminders.get(person.id)}
      />,
    );
  });

  app.post('/coverage/reminders/:person', async (c) => {
    const { page, reminders: _, year, ...order } = await readReminder(c);
    if (mail === undefined) throw new Problem('not-found');
    const signed = { by: signatureOf(c.get('actor')), reason: page.words('web.coverage.reason') };
    await sendReminder({ ...order, ...signed }, { clock, ledger, mail, newId });
    leaveNotice(c, { tone: 'good', key: 'web.coverage.sent', params: { name: order.person.name } });
    return c.redirect(page.to('/coverage', { year }), 303);
  });

  /** The year that is asked for, else that of the period that is being reported. */
  async function yearOf(c: Context<Env>): Promise<string> {
    const asked = c.req.query('year') ?? '';
    if (/^\d{4}$/.test(asked)) return asked;
    const { to } = await currentPeriod(ledger, clock().toISOString().slice(0, 10));
    return to.slice(0, 4);
  }

  return app;
}

type Coverage = Awaited<ReturnType<typeof reportingCoverage>>;

function peopleOf({ lines, units }: Coverage): readonly Person[] {
  return [...lines, ...units].flatMap(({ people }) => people);
}

/** The Sectors of what is outstanding are those of a coordinator who may remind. */
function reminderThing(person: Person, outstanding: ReturnType<typeof outstandingOf>): AssignmentThing {
  const sectors = new Set([...person.sectors, ...outstanding.flatMap(({ activity }) => activity.sectors)]);
  return { kind: 'assignment', person: person.id, sectors: [...sectors] };
}

function isInside(actor: Actor, activity: Parameters<typeof recordThing>[0]): boolean {
  return may(actor, 'record.history', recordThing(activity, { state: 'drafted' }));
}
