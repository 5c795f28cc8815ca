/** A person's own tokens for the interface: made with scopes and an end, shown once, taken back. */
import { createRoute, z } from '@hono/zod-openapi';
import { signatureOf } from '../../../shared/people/actor.ts';
import { readPerson } from '../../../shared/people/change-people.ts';
import { demand } from '../../../shared/people/permission.ts';
import { SCOPES } from '../../../shared/people/scope.ts';
import type { Token } from '../../../shared/people/token.ts';
import { daysToLive } from '../../../shared/people/token-end.ts';
import { lastUses } from '../../../shared/people/token-use.ts';
import { makeToken, revokeToken, tokensOf } from '../../../shared/people/tokens.ts';
import { Problem } from '../../../shared/text/problem.ts';
import type { WebPorts } from '../web-ports.ts';
import { answers, jsonBody, resource } from './operation.ts';
import { Day, Instant, pageOf } from './schemas.ts';

const token = {
  id: z.string(),
  label: z.string(),
  scopes: z.array(z.enum(SCOPES)),
  endsAt: Instant,
  revokedAt: Instant.optional(),
  /** The last day on which it was used. */
  lastUsed: Day.optional(),
};
const TokenAnswer = z.strictObject(token).openapi('Token');
/** The secret is there once: not where the request is repeated. */
const MadeToken = z.strictObject({ ...token, secret: z.string().optional() }).openapi('MadeToken');

const NewToken = z
  .strictObject({
    label: z.string().trim().min(1).max(100),
    scopes: z.array(z.enum(SCOPES)).min(1).max(SCOPES.length),
    lastDay: Day,
  })
  .openapi('NewToken');

const PersonPlace = z.object({ person: z.string().max(100) });

const list = createRoute({
  method: 'get',
  path: '/people/{person}/tokens',
  operationId: 'listTokens',
  tags: ['people'],
  request: { params: PersonPlace },
  responses: answers({ 200: pageOf(TokenAnswer, 'TokenPage') }, [403, 404]),
});

const make = createRoute({
  method: 'post',
  path: '/people/{person}/tokens',
  operationId: 'makeToken',
  tags: ['people'],
  request: { params: PersonPlace, body: jsonBody(NewToken) },
  responses: answers({ 201: MadeToken }, [403, 404, 409, 415, 422]),
});

const revoke = createRoute({
  method: 'post',
  path: '/people/{person}/tokens/{token}/revoke',
  operationId: 'revokeToken',
  tags: ['people'],
  request: { params: PersonPlace.extend({ token: z.string().max(100) }) },
  responses: answers({ 200: TokenAnswer }, [403, 404, 409]),
});

/**
 * `GET` and `POST /people/PERSON/tokens`, `POST …/TOKEN/revoke`. Listing and revoking ask `token.change`, making asks
 * `profile.change` of that person; a token stands in the answer that made it only.
 */
export function tokens(ports: WebPorts) {
  const { clock, ledger } = ports;
  const app = resource();

  app.openapi(list, async (c) => {
    const { person } = c.req.valid('param');
    demand(c.get('actor'), 'token.change', { kind: 'person', id: person });
    const found = await tokensOf(ledger, person);
    const uses = await lastUses(
      ledger,
      found.map(({ state }) => state.id),
    );
    return c.json({ items: found.map(({ state }) => told(state, uses.get(state.id))) }, 200);
  });

  app.openapi(make, async (c) => {
    const actor = c.get('actor');
    const { person } = c.req.valid('param');
    demand(actor, 'profile.change', { kind: 'person', id: person });
    const { label, lastDay, scopes } = c.req.valid('json');
    // A token makes none that is good for more than it is itself, nor for longer.
    const held = actor.kind === 'public' ? [] : (actor.scopes ?? SCOPES);
    if (!scopes.every((scope) => held.includes(scope))) throw new Problem('forbidden');
    if ((await readPerson(ledger, person)) === undefined) throw new Problem('not-found');
    const days = daysToLive(lastDay, clock());
    const notAfter = actor.kind === 'person' ? actor.tokenEnds : undefined;
    const made = await makeToken({ person, label, scopes, days, notAfter }, ports);
    return c.json({ ...told(made.token), secret: made.secret }, 201);
  });

  app.openapi(revoke, async (c) => {
    const actor = c.get('actor');
    const { person, token: id } = c.req.valid('param');
    demand(actor, 'token.change', { kind: 'person', id: person });
    const own = (await tokensOf(ledger, person)).find(({ state }) => state.id === id);
    if (own === undefined) throw new Problem('not-found');
    await revokeToken({ id, by: signatureOf(actor), reason: own.state.label }, ports);
    const revokedAt = clock().toISOString();
    return c.json(told({ ...own.state, revokedAt }), 200);
  });

  return app;
}

function told({ endsAt, id, label, revokedAt, scopes }: Token, lastUsed?: string) {
  return {
    ...{ id, label, scopes: [...scopes], endsAt },
    ...(revokedAt === undefined ? {} : { revokedAt }),
    ...(lastUsed === undefined ? {} : { lastUsed }),
  };
}
