/** Likely duplicates: listed, compared, merged, kept as two, and merges undone. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type LikelyPair, markDistinct } from '../../../shared/activities/likely-duplicates.ts';
import {
  type ActivityTree,
  mergeActivities,
  treeVersion,
  undoMerge,
} from '../../../shared/activities/merge-activities.ts';
import { MERGE_CHOICES } from '../../../shared/activities/merged-record.ts';
import { signatureOf } from '../../../shared/people/actor.ts';
import { demand } from '../../../shared/people/permission.ts';
import { OFFICE } from '../../../shared/people/thing.ts';
import { demandMerge, demandUndo, duplicatesIn, readPair } from '../find-duplicates.ts';
import type { Env, WebPorts } from '../web-ports.ts';
import { demandMatch } from './entity-tags.ts';
import { answers, IfMatch, jsonBody, resource } from './operation.ts';
import { Activity, ActivityIdText, AnnualUpdate, Instant, pageOf, Reason } from './schemas.ts';
import { shownTo } from './shown-record.ts';

const Pair = z
  .strictObject({
    first: z.string(),
    second: z.string(),
    shared: z.array(z.strictObject({ because: z.string(), value: z.string() })),
  })
  .openapi('LikelyPair');

const Half = z.strictObject({ activity: Activity, updates: z.array(AnnualUpdate) });
const Compared = z.strictObject({ into: Half, from: Half }).openapi('ComparedPair');

const MergeAnswer = z
  .strictObject({ from: z.string(), into: z.string(), at: Instant.optional(), undoable: z.boolean() })
  .openapi('Merge');

const MergeOrder = z
  .strictObject({
    /** By `activity.FIELD` or `FROM..TO.FIELD`. */
    choices: z.record(z.string().max(200), z.enum(MERGE_CHOICES)).optional(),
    reason: Reason,
  })
  .openapi('MergeOrder');

const WithReason = z.strictObject({ reason: Reason }).openapi('DistinctOrder');
const PairPlace = z.object({ record: ActivityIdText, other: ActivityIdText });
const OtherPlace = z.object({ other: ActivityIdText });

const list = createRoute({
  method: 'get',
  path: '/duplicates',
  operationId: 'listDuplicates',
  tags: ['review'],
  responses: answers({ 200: pageOf(Pair, 'LikelyPairPage') }, [404]),
});

const compare = createRoute({
  method: 'get',
  path: '/duplicates/{record}/{other}',
  operationId: 'comparePair',
  tags: ['review'],
  request: { params: PairPlace },
  responses: answers({ 200: Compared }, [404]),
});

const merge = createRoute({
  method: 'post',
  path: '/duplicates/{record}/{other}/merge',
  operationId: 'mergePair',
  tags: ['review'],
  request: { params: PairPlace, headers: IfMatch, body: jsonBody(MergeOrder) },
  responses: answers({ 200: MergeAnswer }, [403, 404, 409, 412, 415, 422, 428]),
});

const distinct = createRoute({
  method: 'post',
  path: '/duplicates/{record}/{other}/distinct',
  operationId: 'markDistinct',
  tags: ['review'],
  request: { params: PairPlace, body: jsonBody(WithReason) },
  responses: answers({ 204: 'nothing' }, [403, 404, 409, 415]),
});

const merges = createRoute({
  method: 'get',
  path: '/merges',
  operationId: 'listMerges',
  tags: ['review'],
  responses: answers({ 200: pageOf(MergeAnswer, 'MergePage') }, [404]),
});

const undo = createRoute({
  method: 'post',
  path: '/merges/{other}/undo',
  operationId: 'undoMerge',
  tags: ['review'],
  request: { params: OtherPlace, body: jsonBody(WithReason) },
  responses: answers({ 200: MergeAnswer }, [403, 404, 409, 415]),
});

/**
 * `GET /duplicates` and one pair, `POST` of its merge or of its being two, `GET /merges` and `POST /merges/OTHER/undo`. Asks
 * `queue.read`; a merge needs `If-Match`.
 */
export function duplicates(ports: WebPorts) {
  const { clock, ledger } = ports;
  const app = resource();
  const found = duplicatesIn(ports);

  app.openapi(list, async (c) => {
    const pairs = await found.pairs(office(c));
    return c.json({ items: pairs.map(({ pair }) => toldPair(pair)) }, 200);
  });

  app.openapi(compare, async (c) => {
    const actor = office(c);
    const { other: from, record: into } = c.req.valid('param');
    const pair = await readPair(actor, [into, from], ledger);
    const half = ({ activity, updates }: ActivityTree) => {
      const shown = updates.map(({ state: update }) => shownTo(actor, { activity: activity.state, update }));
      return {
        activity: shown[0]?.activity ?? activity.state,
        updates: shown.map(({ update }) => update),
      };
    };
    return c.json({ into: half(pair[0]), from: half(pair[1]) }, 200, { etag: tagOf(pair) });
  });

  app.openapi(merge, async (c) => {
    const actor = office(c);
    const { other: from, record: into } = c.req.valid('param');
    const { choices = {}, reason } = c.req.valid('json');
    const pair = await readPair(actor, [into, from], ledger);
    demandMerge(actor, pair);
    demandMatch(c, tagOf(pair));
    const order = { into, from, seen: seenOf(pair), choices, by: signatureOf(actor), reason };
    await mergeActivities(order, { ledger, clock });
    return c.json({ from, into, at: clock().toISOString(), undoable: true }, 200);
  });

  app.openapi(distinct, async (c) => {
    const actor = office(c);
    const { other: from, record: into } = c.req.valid('param');
    demandMerge(actor, await readPair(actor, [into, from], ledger));
    const order = { first: into, second: from, by: signatureOf(actor), ...c.req.valid('json') };
    await markDistinct(order, { ledger, clock });
    return c.body(null, 204);
  });

  app.openapi(merges, async (c) => {
    const { merges, undoable } = await found.merges(office(c));
    const items = merges.map(({ at, state: { from, into } }) => ({
      ...{ from, into, at, undoable: undoable.has(from) },
    }));
    return c.json({ items }, 200);
  });

  app.openapi(undo, async (c) => {
    const actor = office(c);
    const { other: from } = c.req.valid('param');
    await demandUndo(actor, from, ledger);
    const order = { from, by: signatureOf(actor), ...c.req.valid('json') };
    const { into } = await undoMerge(order, { ledger, clock });
    return c.json({ from, into, undoable: false }, 200);
  });

  return app;
}

function office(c: Context<Env>) {
  const actor = c.get('actor');
  demand(actor, 'queue.read', OFFICE);
  return actor;
}

function seenOf([into, from]: readonly [ActivityTree, ActivityTree]): string {
  return `${treeVersion(into)} ${treeVersion(from)}`;
}

/** Streams and revisions have no quotes and no commas. */
function tagOf(pair: readonly [ActivityTree, ActivityTree]): string {
  return `"${seenOf(pair).replaceAll(' ', '+')}"`;
}

function toldPair({ first, second, shared }: LikelyPair) {
  return { first, second, shared: shared.map(({ because, value }) => ({ because, value })) };
}
