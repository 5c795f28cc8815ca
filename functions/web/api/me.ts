/** Whom a token or session speaks for, with its roles and what it is good for. */
import { createRoute, z } from '@hono/zod-openapi';
import { audienceOf } from '../../../shared/people/actor.ts';
import { ROLES } from '../../../shared/people/role.ts';
import { SCOPES } from '../../../shared/people/scope.ts';
import { answers, resource } from './operation.ts';

const Me = z
  .strictObject({
    kind: z.enum(['public', 'person', 'machine']),
    audience: z.enum(['public', 'members', 'internal']),
    id: z.string().optional(),
    name: z.string().optional(),
    roles: z.array(z.enum(ROLES)),
    lines: z.array(z.string()),
    units: z.array(z.string()),
    sectors: z.array(z.string()),
    scopes: z.array(z.enum(SCOPES)).optional(),
  })
  .openapi('Me');

const read = createRoute({
  method: 'get',
  path: '/me',
  operationId: 'readMe',
  tags: ['people'],
  responses: answers({ 200: Me }),
});

/** `GET /me`. Asks nothing: who has not signed in is told that the public was meant. */
export function me() {
  const app = resource();
  app.openapi(read, (c) => {
    const actor = c.get('actor');
    const audience = audienceOf(actor);
    if (actor.kind === 'public') {
      return c.json({ kind: actor.kind, audience, roles: [], lines: [], units: [], sectors: [] }, 200);
    }
    const { id, kind, lines, name, roles, scopes, sectors, units } = actor;
    const told = { kind, audience, id, name, roles, lines, units, sectors };
    return c.json({ ...told, ...(scopes === undefined ? {} : { scopes }) }, 200);
  });
  return app;
}
