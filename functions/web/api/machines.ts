/** Machines that use the interface, and new secrets where these are kept here: shown once. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { signatureOf } from '../../../shared/people/actor.ts';
import { changePerson, readPerson } from '../../../shared/people/change-people.ts';
import { MACHINE_ID, type Machine, machineStream } from '../../../shared/people/machine.ts';
import { addMachine, listMachines, noteNewSecret, withdrawMachine } from '../../../shared/people/machines.ts';
import { demand } from '../../../shared/people/permission.ts';
import { ROLES } from '../../../shared/people/role.ts';
import { SCOPES } from '../../../shared/people/scope.ts';
import { OFFICE } from '../../../shared/people/thing.ts';
import type { Revision } from '../../../shared/store/ports.ts';
import { Problem } from '../../../shared/text/problem.ts';
import type { Env, WebPorts } from '../web-ports.ts';
import { demandMatch, revisionTag } from './entity-tags.ts';
import { answers, IfMatch, jsonBody, resource } from './operation.ts';
import { pageOf, Reason } from './schemas.ts';

const facts = {
  id: z.string().regex(MACHINE_ID),
  name: z.string().trim().min(1).max(200),
  roles: z.array(z.enum(ROLES)).max(ROLES.length),
  scopes: z.array(z.enum(SCOPES)).max(SCOPES.length),
  units: z.array(z.string().max(120)).max(50),
  sectors: z.array(z.string().max(20)).max(10),
};
const kept = {
  ...facts,
  id: z.string(),
  revision: z.int(),
  state: z.enum(['active', 'withdrawn']),
};
const MachineAnswer = z.strictObject(kept).openapi('Machine');
/** The secret is there once: not where the request is repeated, nor where the provider keeps it. */
const WithSecret = z.strictObject({ ...kept, secret: z.string().optional() }).openapi('MachineSecret');
const NewMachine = z
  .strictObject({
    ...facts,
    units: facts.units.optional(),
    sectors: facts.sectors.optional(),
    reason: Reason,
  })
  .openapi('NewMachine');
const NewSecret = z.strictObject({ id: z.string(), secret: z.string().optional() }).openapi('NewSecret');
const WithReason = z.strictObject({ reason: Reason }).openapi('SecretOrder');
const PROBLEMS = [403, 404, 409, 412, 415, 428];
const place = { params: z.object({ machine: z.string().regex(MACHINE_ID) }), headers: IfMatch };

const list = createRoute({
  method: 'get',
  path: '/machines',
  operationId: 'listMachines',
  tags: ['people'],
  responses: answers({ 200: pageOf(MachineAnswer, 'MachinePage') }, [403, 404]),
});

const add = createRoute({
  method: 'post',
  path: '/machines',
  operationId: 'addMachine',
  tags: ['people'],
  request: { body: jsonBody(NewMachine) },
  responses: answers({ 201: WithSecret }, [403, 404, 409, 415]),
});

const renew = createRoute({
  method: 'post',
  path: '/machines/{machine}/secret',
  operationId: 'renewMachineSecret',
  tags: ['people'],
  request: { ...place, body: jsonBody(WithReason) },
  responses: answers({ 200: WithSecret }, PROBLEMS),
});

const withdraw = createRoute({
  method: 'post',
  path: '/machines/{machine}/withdraw',
  operationId: 'withdrawMachine',
  tags: ['people'],
  request: { ...place, body: jsonBody(WithReason) },
  responses: answers({ 200: MachineAnswer }, PROBLEMS),
});

const password = createRoute({
  method: 'post',
  path: '/people/{person}/password',
  operationId: 'renewPassword',
  tags: ['people'],
  request: {
    params: z.object({ person: z.string().max(100) }),
    headers: IfMatch,
    body: jsonBody(WithReason),
  },
  responses: answers({ 200: NewSecret }, PROBLEMS),
});

/**
 * `GET` and `POST /machines`, `POST` of a new secret or of the withdrawal, `POST /people/PERSON/password`. Asks
 * `machine.change` or `person.change`; a secret stands in its answer only.
 */
export function machines(ports: WebPorts) {
  const { clock, ledger, signIn } = ports;
  const app = resource();

  app.openapi(list, async (c) => {
    demand(c.get('actor'), 'machine.change', OFFICE);
    return c.json({ items: (await listMachines(ledger)).map(told) }, 200);
  });

  app.openapi(add, async (c) => {
    const actor = c.get('actor');
    demand(actor, 'machine.change', OFFICE);
    const { reason, sectors = [], units = [], ...facts } = c.req.valid('json');
    const machine = { ...facts, sectors, units };
    await addMachine({ machine, by: signatureOf(actor), reason }, { clock, ledger });
    return c.json({ ...told(await known(machine.id)), ...(await fresh(machine.id)) }, 201, {
      etag: revisionTag(1),
    });
  });

  app.openapi(renew, async (c) => {
    const { machine: id } = c.req.valid('param');
    const order = await orderFor(c, id, c.req.valid('json').reason);
    if (signIn?.renewSecret === undefined) throw new Problem('not-found');
    await noteNewSecret(order, { clock, ledger });
    return c.json({ ...told(await known(id)), ...(await fresh(id)) }, 200, {
      etag: revisionTag(order.revision + 1),
    });
  });

  app.openapi(withdraw, async (c) => {
    const { machine: id } = c.req.valid('param');
    const order = await orderFor(c, id, c.req.valid('json').reason);
    await withdrawMachine(order, { clock, ledger });
    return c.json(told(await known(id)), 200, { etag: revisionTag(order.revision + 1) });
  });

  app.openapi(password, async (c) => {
    const actor = c.get('actor');
    const { person: id } = c.req.valid('param');
    demand(actor, 'person.change', { kind: 'person', id });
    const person = await readPerson(ledger, id);
    if (person === undefined || signIn?.renewSecret === undefined) throw new Problem('not-found');
    demandMatch(c, revisionTag(person.revision));
    // The step in the person's history comes first: no password changes without a trace.
    const order = { id, revision: person.revision, change: {}, by: signatureOf(actor) };
    await changePerson({ ...order, reason: c.req.valid('json').reason }, ports);
    const secret = await signIn.renewSecret('person', id);
    await signIn.sessions.forgetPerson(id);
    return c.json({ id, secret }, 200, { etag: revisionTag(person.revision + 1) });
  });

  return app;

  async function known(id: string): Promise<Revision<Machine>> {
    const [newest] = await ledger.newest([machineStream(id)]);
    if (newest === undefined) throw new Problem('not-found');
    return newest as Revision<Machine>;
  }

  async function orderFor(c: Context<Env>, id: string, reason: string) {
    const actor = c.get('actor');
    demand(actor, 'machine.change', OFFICE);
    const { revision } = await known(id);
    demandMatch(c, revisionTag(revision));
    return { id, revision, by: signatureOf(actor), reason };
  }

  async function fresh(id: string) {
    return signIn?.renewSecret === undefined ? {} : { secret: await signIn.renewSecret('machine', id) };
  }
}

function told({ revision, state }: Revision<Machine>) {
  const { id, name, roles, scopes, sectors, state: standing, units } = state;
  return {
    ...{ id, revision, name, state: standing },
    ...{ roles: [...roles], scopes: [...scopes], units: [...units], sectors: [...sectors] },
  };
}
