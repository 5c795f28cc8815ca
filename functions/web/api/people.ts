/** People, their roles, and who is focal point for what: the administrator's part. */
import { createRoute, z } from '@hono/zod-openapi';
import { signatureOf } from '../../../shared/people/actor.ts';
import {
  addPerson,
  changePerson,
  type PersonChange,
  readPerson,
} from '../../../shared/people/change-people.ts';
import { listPeople } from '../../../shared/people/list-people.ts';
import { MEMBERSHIPS } from '../../../shared/people/membership.ts';
import { demand, may } from '../../../shared/people/permission.ts';
import type { Person } from '../../../shared/people/person.ts';
import { ROLES } from '../../../shared/people/role.ts';
import { CODE_LISTS } from '../../../shared/reference/organization.ts';
import { Problem } from '../../../shared/text/problem.ts';
import type { WebPorts } from '../web-ports.ts';
import { demandMatch, revisionTag } from './entity-tags.ts';
import { answers, IfMatch, jsonBody, resource } from './operation.ts';
import { LanguageCode, pageOf, Reason } from './schemas.ts';

const facts = {
  name: z.string().trim().min(1).max(200),
  email: z.email().max(254),
  roles: z.array(z.enum(ROLES)).max(ROLES.length),
  sectors: z.array(z.enum(CODE_LISTS.sectors.map(({ id }) => id))).max(10),
  language: LanguageCode,
};
const membership = z.enum(MEMBERSHIPS);
const unit = z.string().trim().min(1).max(120);

const PersonAnswer = z
  .strictObject({
    id: z.string(),
    ...facts,
    email: z.string(),
    unit: z.string().optional(),
    membership: membership.optional(),
    state: z.enum(['active', 'left']),
  })
  .openapi('Person');

const NewPerson = z
  .strictObject({ ...facts, unit: unit.optional(), membership: membership.optional(), reason: Reason })
  .openapi('NewPerson');

const PersonChangeBody = z
  .strictObject({
    ...z.strictObject(facts).partial().shape,
    unit: unit.nullable().optional(),
    membership: membership.nullable().optional(),
    state: z.enum(['active', 'left']).optional(),
    reason: Reason,
  })
  .openapi('PersonChange');

const PersonPlace = z.object({ person: z.string().max(100) });

const list = createRoute({
  method: 'get',
  path: '/people',
  operationId: 'listPeople',
  tags: ['people'],
  responses: answers({ 200: pageOf(PersonAnswer, 'PersonPage') }, [401]),
});

const read = createRoute({
  method: 'get',
  path: '/people/{person}',
  operationId: 'readPerson',
  tags: ['people'],
  request: { params: PersonPlace },
  responses: answers({ 200: PersonAnswer }, [404]),
});

const add = createRoute({
  method: 'post',
  path: '/people',
  operationId: 'addPerson',
  tags: ['people'],
  request: { body: jsonBody(NewPerson) },
  responses: answers({ 201: PersonAnswer }, [403, 404, 409, 415]),
});

const change = createRoute({
  method: 'patch',
  path: '/people/{person}',
  operationId: 'changePerson',
  tags: ['people'],
  request: { params: PersonPlace, headers: IfMatch, body: jsonBody(PersonChangeBody) },
  responses: answers({ 200: PersonAnswer }, [403, 404, 409, 412, 415, 428]),
});

/**
 * `GET` and `POST /people`, `GET` and `PATCH /people/PERSON`. Asks `person.read` and `person.change`, for roles `role.change`;
 * a change needs `If-Match`.
 */
export function people(ports: WebPorts) {
  const { ledger } = ports;
  const app = resource();

  app.openapi(list, async (c) => {
    const actor = c.get('actor');
    if (actor.kind === 'public') throw new Problem('sign-in-needed');
    const seen = (await listPeople(ledger)).filter(({ state: { id } }) =>
      may(actor, 'person.read', { kind: 'person', id }),
    );
    return c.json({ items: seen.map(({ state }) => told(state)) }, 200);
  });

  app.openapi(read, async (c) => {
    const { person: id } = c.req.valid('param');
    demand(c.get('actor'), 'person.read', { kind: 'person', id });
    const known = await readPerson(ledger, id);
    if (known === undefined) throw new Problem('not-found');
    return c.json(told(known.state), 200, { etag: revisionTag(known.revision) });
  });

  app.openapi(add, async (c) => {
    const actor = c.get('actor');
    const { membership, reason, unit, ...facts } = c.req.valid('json');
    demand(actor, 'person.change', { kind: 'person', id: '' });
    const person = { ...facts, ...(unit === undefined ? {} : { unit }), ...(membership && { membership }) };
    const added = await addPerson({ person, by: signatureOf(actor), reason }, ports);
    const location = `/api/v1/people/${added.id}`;
    return c.json(told(added), 201, { location, etag: revisionTag(1) });
  });

  app.openapi(change, async (c) => {
    const actor = c.get('actor');
    const { person: id } = c.req.valid('param');
    const { membership, reason, unit, ...given } = c.req.valid('json');
    const thing = { kind: 'person', id } as const;
    demand(actor, 'person.change', thing);
    // Nobody gives rights to oneself, nor shuts oneself out: these are asked about apart.
    const rights = [given.roles, given.sectors, given.state, membership];
    if (rights.some((each) => each !== undefined)) demand(actor, 'role.change', thing);
    const known = await readPerson(ledger, id);
    if (known === undefined) throw new Problem('not-found');
    demandMatch(c, revisionTag(known.revision));
    const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const changed: PersonChange = {
      ...said,
      ...(unit === undefined ? {} : { unit: unit ?? undefined }),
      ...(membership === undefined ? {} : { membership: membership ?? undefined }),
    };
    const order = { id, revision: known.revision, change: changed, by: signatureOf(actor), reason };
    const person = await changePerson(order, ports);
    if (person.state === 'left') await ports.signIn?.sessions.forgetPerson(id);
    return c.json(told(person), 200, { etag: revisionTag(known.revision + 1) });
  });

  return app;
}

/** What binds a person to the provider is nobody's business. */
function told({ email, id, language, membership, name, roles, sectors, state, unit }: Person) {
  const own = { ...(unit === undefined ? {} : { unit }), ...(membership && { membership }) };
  return { id, name, email, roles, sectors, language, state, ...own };
}
