/** People and their roles: added, changed, let out. */
import { Hono } from 'hono';
import { signatureOf } from '../../../../shared/people/actor.ts';
import { holdsOn } from '../../../../shared/people/assignment.ts';
import { addPerson, changePerson, readPerson } from '../../../../shared/people/change-people.ts';
import { listAssignments, listPeople } from '../../../../shared/people/list-people.ts';
import { demand, may } from '../../../../shared/people/permission.ts';
import type { PersonThing } from '../../../../shared/people/thing.ts';
import { genevaDay } from '../../../../shared/reference/geneva-day.ts';
import { leaveNotice } from '../../flash.ts';
import { formValues } from '../../form-values.ts';
import { originOf } from '../../origin-of.ts';
import { whenShown } from '../../page-when-shown.ts';
import { tellPersonQuietly } from '../../tell-person-quietly.ts';
import type { Env, WebPorts } from '../../web-ports.ts';
import { conflictOf } from './conflict-of.ts';
import { answersOf, faultsOf, NO_ANSWERS, personOf } from './person-answers.ts';
import { personPages } from './person-page.tsx';
import { refusedForm } from './refused-form.ts';

const PeoplePage = whenShown(async () => (await import('../../pages/admin/people.tsx')).PeoplePage);
const NewPersonPage = whenShown(async () => (await import('../../pages/admin/person.tsx')).NewPersonPage);

const NEW: PersonThing = { kind: 'person', id: '' };

const SAVED = { tone: 'good', key: 'web.admin.saved' } as const;

export function peopleRoutes(webPorts: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const { clock, ledger, newId, signIn } = webPorts;
  const ports = { clock, ledger, newId };

  app.get('/admin/people', async (c) => {
    const actor = c.get('actor');
    demand(actor, 'person.read', NEW);
    const [people, assignments] = await Promise.all([listPeople(ledger), listAssignments(ledger)]);
    const today = genevaDay(clock());
    const held = assignments.map(({ state }) => state).filter((each) => holdsOn(each, today));
    const mayChange = may(actor, 'person.change', NEW);
    return c.html(
      <PeoplePage page={c.get('page')} people={people} assignments={held} mayChange={mayChange} />,
    );
  });

  app.get('/admin/people/new', (c) => {
    demand(c.get('actor'), 'person.change', NEW);
    return c.html(<NewPersonPage page={c.get('page')} answers={NO_ANSWERS} errors={[]} />);
  });

  app.post('/admin/people/new', async (c) => {
    const actor = c.get('actor');
    const page = c.get('page');
    demand(actor, 'role.change', NEW);
    const form = await formValues(c);
    const answers = answersOf(form);
    const errors = [...faultsOf(page, form)];
    let isInvited = false;
    if (errors.length === 0) {
      const { reason, state: _, ...facts } = personOf(answers);
      const order = { person: facts, by: signatureOf(actor), reason };
      const add = async () => {
        const person = await addPerson(order, ports);
        const link = new URL('/sign-in', originOf(c, webPorts)).href;
        isInvited = await tellPersonQuietly({ id: 'invitation', person, values: { link } }, webPorts);
      };
      errors.push(...(await refusedForm(page, add)));
    }
    if (errors.length > 0)
      return c.html(<NewPersonPage page={page} answers={answers} errors={errors} />, 422);
    leaveNotice(c, {
      tone: isInvited ? 'good' : 'warn',
      key: isInvited ? 'web.admin.people.added' : 'web.admin.people.uninvited',
    });
    return c.redirect(page.to('/admin/people'), 303);
  });

  const { knownPerson, personPage } = personPages(webPorts);

  app.get('/admin/people/:id', async (c) => {
    const person = await knownPerson(c, c.req.param('id'));
    const { membership = '', unit = '', ...facts } = person.state;
    return c.html(await personPage(c, person, { ...facts, membership, unit, reason: '' }, []));
  });

  app.post('/admin/people/:id', async (c) => {
    const id = c.req.param('id');
    const actor = c.get('actor');
    const page = c.get('page');
    const person = await knownPerson(c, id);
    const form = await formValues(c);
    const mayGiveRoles = may(actor, 'role.change', { kind: 'person', id });
    // Nobody gives roles to oneself, nor shuts oneself out.
    const { membership = '', roles, sectors, state } = person.state;
    const own = { roles, state, sectors, membership };
    const answers = { ...answersOf(form), ...(mayGiveRoles ? {} : own) };
    const errors = [...faultsOf(page, form)];
    if (errors.length === 0) {
      const { reason, ...facts } = personOf(answers);
      const change = { membership: undefined, unit: undefined, ...facts };
      const order = { id, revision: form.revision, change, by: signatureOf(actor), reason };
      errors.push(...(await refusedForm(page, () => changePerson(order, ports))));
    }
    if (errors.length > 0) {
      const newest = (await readPerson(ledger, id)) ?? person;
      const { reason: _, ...mine } = personOf(answers);
      const conflict = conflictOf(newest, form.revision, { ...newest.state, ...mine });
      return c.html(await personPage(c, newest, answers, errors, conflict), 422);
    }
    if (answers.state === 'left') await signIn?.sessions.forgetPerson(id);
    leaveNotice(c, SAVED);
    return c.redirect(page.to('/admin/people'), 303);
  });

  return app;
}
