/** Registries by programs: all of them, the entries of one by the filters of its page, one entry made, changed and withdrawn. */

import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Finding } from '../../../shared/activities/finding.ts';
import { signatureOf } from '../../../shared/people/actor.ts';
import { demand, may } from '../../../shared/people/permission.ts';
import type { EntryThing } from '../../../shared/people/thing.ts';
import { genevaDay } from '../../../shared/reference/geneva-day.ts';
import { countEntries } from '../../../shared/registries/count-entries.ts';
import { canonicalEntry, entryThing, type RegistryEntry } from '../../../shared/registries/entry.ts';
import { newEntryId } from '../../../shared/registries/entry-id.ts';
import { entriesAtHand, listEntries } from '../../../shared/registries/list-entries.ts';
import { mayAddTo, registryNamed } from '../../../shared/registries/may-add-entry.ts';
import type { Registry } from '../../../shared/registries/registry.ts';
import { registryName } from '../../../shared/registries/registry-words.ts';
import { visibleEntry } from '../../../shared/registries/visible-entry.ts';
import { saveEntry, withdrawEntry } from '../../../shared/registries/write-entry.ts';
import type { Revision } from '../../../shared/store/ports.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { systemReason } from '../../../shared/text/system-reason.ts';
import { knownEntry } from '../known-entry.ts';
import { askedFilters, listFilters } from '../registry-filters.ts';
import type { Env, WebPorts } from '../web-ports.ts';
import { demandMatch, revisionTag } from './entity-tags.ts';
import { EntryAnswer, EntryId, RegistryAnswer, RegistryId, SentEntry } from './entry-schemas.ts';
import { answers, IfMatch, jsonBody, resource } from './operation.ts';
import { problemAnswer } from './problem-answer.ts';
import { readersOf } from './readers.ts';
import { pageOf, Reason } from './schemas.ts';

const Place = z.object({ registry: RegistryId, entry: EntryId });
const Filters = z.object({
  ...Object.fromEntries(
    ['line', 'goal', 'sector', 'status', 'text', 'after'].map((name) => [
      name,
      z.string().max(100).optional(),
    ]),
  ),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  overdue: z.literal('yes').optional(),
});

const listAll = createRoute({
  method: 'get',
  path: '/registries',
  operationId: 'listRegistries',
  tags: ['registries'],
  responses: answers({ 200: pageOf(RegistryAnswer, 'RegistryPage') }),
});

const list = createRoute({
  method: 'get',
  path: '/registries/{registry}',
  operationId: 'listEntries',
  tags: ['registries'],
  request: { params: Place.pick({ registry: true }), query: Filters },
  responses: answers({ 200: pageOf(EntryAnswer, 'EntryPage') }, [404]),
});

const read = createRoute({
  method: 'get',
  path: '/registries/{registry}/{entry}',
  operationId: 'readEntry',
  tags: ['registries'],
  request: { params: Place },
  responses: answers({ 200: EntryAnswer }, [404]),
});

const make = createRoute({
  method: 'post',
  path: '/registries/{registry}',
  operationId: 'createEntry',
  tags: ['registries'],
  request: { params: Place.pick({ registry: true }), body: jsonBody(SentEntry) },
  responses: answers({ 201: EntryAnswer }, [401, 403, 404, 409, 415, 422]),
});

const change = createRoute({
  method: 'put',
  path: '/registries/{registry}/{entry}',
  operationId: 'changeEntry',
  tags: ['registries'],
  request: { params: Place, headers: IfMatch, body: jsonBody(SentEntry) },
  responses: answers({ 200: EntryAnswer }, [401, 403, 404, 409, 412, 415, 422, 428]),
});

const withdraw = createRoute({
  method: 'post',
  path: '/registries/{registry}/{entry}/withdraw',
  operationId: 'withdrawEntry',
  tags: ['registries'],
  request: { params: Place, headers: IfMatch, body: jsonBody(z.strictObject({ reason: Reason })) },
  responses: answers({ 204: 'nothing' }, [401, 403, 404, 409, 412, 415, 428]),
});

/** Entries of one answer. */
const SHOWN = 100;

/**
 * `GET /registries`, the entries of one, one entry, `POST`, `PUT` and withdrawal of an entry. Asks `entry.read`, `.write`,
 * `.withdraw`; fields that the actor may not see are absent, changes of a known entry need `If-Match`.
 */
export function registries({ clock, ledger, entries: atHand = entriesAtHand(ledger) }: WebPorts) {
  const app = resource();
  const portsOf = (c: Context<Env>) => ({
    ...{ ledger, clock },
    mayWrite: (thing: EntryThing) => may(c.get('actor'), 'entry.write', thing),
    mayRead: (thing: EntryThing) => may(c.get('actor'), 'entry.read', thing),
    mayRevive: (thing: EntryThing) => may(c.get('actor'), 'entry.withdraw', thing),
  });
  const readers = (c: Context<Env>) => readersOf(c.get('actor'), 'records:read');

  app.openapi(listAll, async (c) => {
    const { words } = c.get('page');
    const counts = await countEntries(await atHand.now(), {
      reader: readers(c),
      today: genevaDay(clock()),
    });
    const items = counts.map(({ entries, registry }) => {
      const { basis, id } = registry;
      return { id, name: registryName(registry, words, 'many'), basis: [...basis], entries };
    });
    return c.json({ items }, 200);
  });

  app.openapi(list, async (c) => {
    const registry = registryNamed(c.req.valid('param').registry);
    const query = c.req.query();
    const { items, next } = await listEntries(await atHand.now(), registry, {
      ...listFilters(askedFilters(registry, query), genevaDay(clock())),
      ...{ reader: readers(c), after: query.after ?? '', limit: SHOWN },
    });
    return c.json({ items: items.map(told), ...(next === undefined ? {} : { next }) }, 200);
  });

  app.openapi(read, async (c) => {
    const { entry, registry } = c.req.valid('param');
    const { revision, state } = await seen(c, registryNamed(registry), entry);
    return c.json(told({ revision, state }), 200, { etag: revisionTag(revision) });
  });

  app.openapi(make, async (c) => {
    const registry = registryNamed(c.req.valid('param').registry);
    const actor = c.get('actor');
    if (actor.kind === 'public') throw new Problem('sign-in-needed');
    if (!mayAddTo(actor, registry)) throw new Problem('forbidden');
    const sent = canonicalEntry(registry, { ...sentTo(registry, c.req.valid('json')), id: 'new' });
    const answer = await keep(c, registry, { ...sent, id: newEntryId(registry, sent) }, 0);
    if (answer instanceof Response) return answer;
    const location = `/api/v1/registries/${registry.id}/${answer.state.id}`;
    return c.json(told(answer), 201, { etag: revisionTag(answer.revision), location });
  });

  app.openapi(change, async (c) => {
    const { entry: id, registry: name } = c.req.valid('param');
    const registry = registryNamed(name);
    const { revision, state } = await seen(c, registry, id);
    demand(c.get('actor'), 'entry.write', entryThing(registry, state));
    demandMatch(c, revisionTag(revision));
    const answer = await keep(c, registry, { ...sentTo(registry, c.req.valid('json')), id }, revision);
    if (answer instanceof Response) return answer;
    return c.json(told(answer), 200, { etag: revisionTag(answer.revision) });
  });

  app.openapi(withdraw, async (c) => {
    const { entry: id, registry: name } = c.req.valid('param');
    const registry = registryNamed(name);
    const actor = c.get('actor');
    const { revision, state } = await seen(c, registry, id);
    demand(actor, 'entry.withdraw', entryThing(registry, state));
    demandMatch(c, revisionTag(revision));
    const { reason } = c.req.valid('json');
    await withdrawEntry({ registry, id, base: revision, by: signatureOf(actor), reason }, portsOf(c));
    return c.body(null, 204);
  });

  return app;

  /** As far as the reader may see it; what was withdrawn is there for those who know its history. */
  async function seen(c: Context<Env>, registry: Registry, id: string): Promise<Revision<RegistryEntry>> {
    const found = await knownEntry(ledger, registry, id);
    const thing = entryThing(registry, found.state);
    demand(c.get('actor'), 'entry.read', thing);
    const state = visibleEntry(found.state, readers(c));
    if (state === undefined || (state.withdrawn && !may(c.get('actor'), 'entry.history', thing)))
      throw new Problem('not-found');
    return { ...found, state };
  }

  async function keep(
    c: Context<Env>,
    registry: Registry,
    entry: Parameters<typeof saveEntry>[0]['entry'],
    base: number,
  ): Promise<Response | Pick<Revision<RegistryEntry>, 'revision' | 'state'>> {
    const by = signatureOf(c.get('actor'));
    const outcome = await saveEntry(
      { registry, entry, base, by, reason: systemReason('form-saved') },
      portsOf(c),
    );
    switch (outcome.kind) {
      case 'saved':
        return { revision: outcome.revision, state: outcome.entry };
      case 'conflict':
        throw new Problem('revision-conflict');
      case 'refused':
        if (outcome.findings.every(({ rule }) => rule === 'row-not-permitted'))
          throw new Problem('forbidden');
        return problemAnswer(c, new Problem('entry-refused', { count: errorsIn(outcome.findings) }), {
          findings: outcome.findings,
        });
    }
  }
}

function errorsIn(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity !== 'warning').length;
}

/** @throws Problem `not-found` where the body is of another registry than the address. */
function sentTo(registry: Registry, sent: z.infer<typeof SentEntry>) {
  if (sent.registry !== registry.id) throw new Problem('not-found');
  const { audience, language, values } = sent;
  return { audience, language, values };
}

function told({ revision, state }: Pick<Revision<RegistryEntry>, 'revision' | 'state'>) {
  const { audience, id, language, registry, values, withdrawn } = state;
  return { registry, id, revision, language, audience, values: { ...values }, withdrawn: withdrawn === true };
}
