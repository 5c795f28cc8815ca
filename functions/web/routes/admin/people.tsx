/** People and their roles: added, changed, let out, and given a new password where passwords are kept here. */
import { type Context, Hono } from 'hono';
import { signatureOf } from '../../../../shared/people/actor.ts';
import { holdsOn } from '../../../../shared/people/assignment.ts';
import { addPerson, changePerson, readPerson } from '../../../../shared/people/change-people.ts';
import { listAssignments, listPeople } from '../../../../shared/people/list-people.ts';
import { demand, may } from '../../../../shared/people/permission.ts';
import { type Person, personStream } from '../../../../shared/people/person.ts';
import { isRole } from '../../../../shared/people/role.ts';
import type { PersonThing } from '../../../../shared/people/thing.ts';
import { revokeToken, tokensOf } from '../../../../shared/people/tokens.ts';
import { isLanguage } from '../../../../shared/reference/languages.ts';
import { sectors } from '../../../../shared/reference/organization.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { Problem } from '../../../../shared/text/problem.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { leaveNotice } from '../../flash.ts';
import { type FormValues, formValues } from '../../form-values.ts';
import { namesOf } from '../../names-of.ts';
import { originOf } from '../../origin-of.ts';
import type { Conflict } from '../../pages/admin/conflict.tsx';
import { PeoplePage } from '../../pages/admin/people.tsx';
import { NewPersonPage, PersonPage } from '../../pages/admin/person.tsx';
import type { PersonAnswers } from '../../pages/admin/person-form.tsx';
import { SecretPage } from '../../pages/admin/secret.tsx';
import { tellPersonQuietly } from '../../tell-person-quietly.ts';
import type { Env, WebPorts } from '../../web-ports.ts';
import { conflictOf } from './conflict-of.ts';
import { missingFields } from './form-faults.ts';
import { refusedForm } from './refused-form.ts';

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
    const today = clock().toISOString().slice(0, 10);
    const held = assignments.map(({ state }) => state).filter((each) => holdsOn(each, today));
    const mayChange = may(actor, 'person.change', NEW);
    return c.html(
      <PeoplePage page={c.get('page')} people={people} assignments={held} mayChange={mayChange} />,
    );
  });

  app.get('/admin/people/new', (c) => {
    demand(c.get('actor'), 'person.change', NEW);
    return c.html(<NewPersonPage page={c.get('page')} answers={EMPTY} errors={[]} />);
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

  const knownPerson = async (c: Context<Env>, id: string): Promise<Revision<Person>> => {
    demand(c.get('actor'), 'person.change', { kind: 'person', id });
    const person = await readPerson(ledger, id);
    if (person === undefined) throw new Problem('not-found');
    return person;
  };

  const personPage = async (
    c: Context<Env>,
    person: Revision<Person>,
    answers: PersonAnswers,
    errors: readonly FormError[],
    conflict?: Conflict,
  ) => {
    const { id } = person.state;
    const thing = { kind: 'person', id } as const;
    const [history, tokens, nameOf] = await Promise.all([
      ledger.history(personStream(id)),
      tokensOf(ledger, id),
      namesOf(ledger),
    ]);
    return (
      <PersonPage
        page={c.get('page')}
        person={person}
        answers={answers}
        errors={errors}
        conflict={conflict}
        history={history}
        nameOf={nameOf}
        tokens={may(c.get('actor'), 'token.change', thing) ? tokens.map(({ state }) => state) : []}
        now={clock().toISOString()}
        mayGiveRoles={may(c.get('actor'), 'role.change', thing)}
        mayReset={signIn?.renewSecret !== undefined && person.state.state === 'active'}
      />
    );
  };

  app.get('/admin/people/:id', async (c) => {
    const person = await knownPerson(c, c.req.param('id'));
    const { unit = '', ...facts } = person.state;
    return c.html(await personPage(c, person, { ...facts, unit, reason: '' }, []));
  });

  app.post('/admin/people/:id', async (c) => {
    const id = c.req.param('id');
    const actor = c.get('actor');
    const page = c.get('page');
    const person = await knownPerson(c, id);
    const form = await formValues(c);
    const mayGiveRoles = may(actor, 'role.change', { kind: 'person', id });
    // Nobody gives roles to oneself, nor shuts oneself out.
    const own = { roles: person.state.roles, state: person.state.state, sectors: person.state.sectors };
    const answers = { ...answersOf(form), ...(mayGiveRoles ? {} : own) };
    const errors = [...faultsOf(page, form)];
    if (errors.length === 0) {
      const { reason, ...facts } = personOf(answers);
      const change = { unit: undefined, ...facts };
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

  app.post('/admin/people/:id/password', async (c) => {
    const id = c.req.param('id');
    const page = c.get('page');
    const { words } = page;
    const person = await knownPerson(c, id);
    if (signIn?.renewSecret === undefined) throw new Problem('not-found');
    const form = await formValues(c);
    const errors: FormError[] = missingFields(page, form, [['reason', words('web.admin.reason')]]).map(
      (error) => ({ ...error, id: 'reset-reason' }),
    );
    if (errors.length === 0) {
      // The step in the person's history comes first: no password changes without a trace.
      const order = {
        id,
        revision: form.revision,
        change: {},
        by: signatureOf(c.get('actor')),
        reason: form.text('reason'),
      };
      errors.push(...(await refusedForm(page, () => changePerson(order, ports))));
    }
    if (errors.length > 0) {
      const { unit = '', ...facts } = person.state;
      return c.html(await personPage(c, person, { ...facts, unit, reason: '' }, errors), 422);
    }
    const secret = await signIn.renewSecret('person', id);
    await signIn.sessions.forgetPerson(id);
    const back = { label: words('web.admin.people'), href: page.to('/admin/people') };
    return c.html(<SecretPage page={page} name={person.state.name} secret={secret} back={back} />);
  });

  app.post('/admin/people/:id/tokens/:token/revoke', async (c) => {
    const { id, token } = c.req.param();
    const page = c.get('page');
    demand(c.get('actor'), 'token.change', { kind: 'person', id });
    const own = (await tokensOf(ledger, id)).find(({ state }) => state.id === token);
    if (own === undefined) throw new Problem('not-found');
    await revokeToken({ id: token, by: signatureOf(c.get('actor')), reason: own.state.label }, ports);
    leaveNotice(c, SAVED);
    return c.redirect(page.to(`/admin/people/${id}`), 303);
  });

  return app;
}

const EMPTY: PersonAnswers = {
  name: '',
  email: '',
  roles: [],
  unit: '',
  sectors: [],
  language: 'en',
  state: 'active',
  reason: '',
};

function answersOf(form: FormValues): PersonAnswers {
  const texts = ['name', 'email', 'unit', 'language', 'state', 'reason'] as const;
  const answers = Object.fromEntries(texts.map((name) => [name, form.text(name)]));
  return {
    ...EMPTY,
    ...answers,
    roles: form.texts('roles').filter(isRole),
    sectors: form.texts('sectors').filter((each) => sectors.some(({ id }) => id === each)),
  };
}

/** An address as sign-in knows it: something, an at sign, a name with a dot; the provider proves the rest. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function faultsOf(page: Parameters<typeof missingFields>[0], form: FormValues): readonly FormError[] {
  const { words } = page;
  const email = form.text('email');
  return [
    ...missingFields(page, form, [
      ['name', words('web.admin.name')],
      ['email', words('web.sign-in.email')],
      ['reason', words('web.admin.reason')],
    ]),
    ...(email !== '' && !ADDRESS.test(email)
      ? [{ field: 'email', message: words('web.admin.error.email') }]
      : []),
  ];
}

function personOf({ language, roles, state, unit, ...facts }: PersonAnswers) {
  return {
    ...facts,
    roles: roles.filter(isRole),
    language: isLanguage(language) ? language : ('en' as const),
    state: state === 'left' ? ('left' as const) : ('active' as const),
    ...(unit === '' ? {} : { unit }),
  };
}
