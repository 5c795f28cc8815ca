/** Who has reported for a year, and reminders to those who have not. */
import { type Context, Hono } from 'hono';
import { recordThing } from '../../../shared/activities/record-thing.ts';
import { sendReminder } from '../../../shared/activities/reminder.ts';
import { type Actor, signatureOf } from '../../../shared/people/actor.ts';
import { placeKey } from '../../../shared/people/assignment.ts';
import { demand, may } from '../../../shared/people/permission.ts';
import { OFFICE } from '../../../shared/people/thing.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { systemReason } from '../../../shared/text/system-reason.ts';
import { leaveNotice } from '../flash.ts';
import { originOf } from '../origin-of.ts';
import { whenShown } from '../page-when-shown.ts';
import { coverageReader, readLetter, reminderThing } from '../read-coverage.ts';
import { requirePerson } from '../sign-in/require-person.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const CoveragePage = whenShown(async () => (await import('../pages/review/coverage.tsx')).CoveragePage);
const ReminderPage = whenShown(async () => (await import('../pages/review/reminder.tsx')).ReminderPage);

export function coverageRoutes(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const { clock, ledger, mail, newId } = ports;
  const { read, yearOf } = coverageReader(ports);

  const readReminder = async (c: Context<Env>) => {
    const year = await yearOf(c.req.query('year'));
    const link = `${originOf(c, ports)}/my`;
    const question = { actor: c.get('actor'), to: c.req.param('person') ?? '', link };
    return { year, ...(await readLetter(await read(year), question, ports)) };
  };

  app.use('/coverage/*', requirePerson, async (c, next) => {
    demand(c.get('actor'), 'progress.read', OFFICE);
    await next();
  });

  app.get('/coverage', async (c) => {
    const { actor, page } = c.var;
    const year = await yearOf(c.req.query('year'));
    const { coverage, deadline, reminders } = await read(year);
    const { place = '', year: asked = '' } = c.req.query();
    const places = [...coverage.lines, ...coverage.units].map((each) => placeKey(each.place));
    const unknown = [
      ...(asked === '' || asked === year ? [] : [{ name: page.words('web.records.year'), value: asked }]),
      ...(place === '' || places.includes(place)
        ? []
        : [{ name: page.words('web.waivers.place'), value: place }]),
    ];
    return c.html(
      <CoveragePage
        page={page}
        year={year}
        coverage={coverage}
        deadline={deadline}
        whole={place}
        unknown={unknown}
        reminders={reminders}
        mayRemind={(person) => may(actor, 'reminder.send', reminderThing(person, coverage))}
        isOpen={({ activity }) => isInside(actor, activity)}
      />,
    );
  });

  app.get('/coverage/reminders/:person', async (c) => {
    const { page } = c.var;
    const { last, letter, person, year } = await readReminder(c);
    return c.html(
      <ReminderPage
        page={page}
        person={person}
        letter={letter}
        action={mail && page.to(`/coverage/reminders/${person.id}`, { year })}
        back={page.to('/coverage', { year })}
        last={last}
      />,
    );
  });

  app.post('/coverage/reminders/:person', async (c) => {
    const { page } = c.var;
    const { last: _, year, ...order } = await readReminder(c);
    if (mail === undefined) throw new Problem('not-found');
    const signed = { by: signatureOf(c.get('actor')), reason: systemReason('reminded') };
    await sendReminder({ ...order, ...signed }, { clock, ledger, mail, newId });
    leaveNotice(c, { tone: 'good', key: 'web.coverage.sent', params: { name: order.person.name } });
    return c.redirect(page.to('/coverage', { year }), 303);
  });

  return app;
}

function isInside(actor: Actor, activity: Parameters<typeof recordThing>[0]): boolean {
  return may(actor, 'record.history', recordThing(activity, { state: 'drafted' }));
}
