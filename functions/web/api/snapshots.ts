/** Snapshots: what was frozen, its matrix, and the records behind each of its numbers. */
import { createRoute, z } from '@hono/zod-openapi';
import { signatureOf } from '../../../shared/people/actor.ts';
import type { Audience } from '../../../shared/people/audience.ts';
import { demand } from '../../../shared/people/permission.ts';
import { readPeriod } from '../../../shared/periods/change-periods.ts';
import { readSnapshot } from '../../../shared/reports/read-snapshot.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { freezePeriod } from '../../reports/freeze-period.ts';
import { behindNumber, questionOf } from '../behind-number.ts';
import { chooseYear } from '../data-sets.ts';
import { editionOf } from '../edition-of.ts';
import { countRows } from '../snapshot-matrix.ts';
import { snapshotList } from '../snapshots.ts';
import { talliesAtHand } from '../tallies-at-hand.ts';
import type { WebPorts } from '../web-ports.ts';
import { localized } from './field-schemas.ts';
import { answers, jsonBody, resource } from './operation.ts';
import { readersOf } from './readers.ts';
import { PeriodSpan, pageOf, Record } from './schemas.ts';
import { shownTo } from './shown-record.ts';

const Summary = z
  .strictObject({
    id: z.string(),
    period: PeriodSpan,
    matrixEdition: z.string(),
    ruleSet: z.string(),
    /** Counted over all records: only for who may see all of them. */
    entries: z.int().optional(),
    coverage: z.looseObject({}).optional(),
  })
  .openapi('Snapshot');

const Matrix = z
  .strictObject({
    total: z.int(),
    goals: z.array(z.int()),
    rows: z.array(z.strictObject({ line: z.string(), total: z.int(), cells: z.array(z.int()) })),
  })
  .openapi('SnapshotMatrix');

const Figure = z
  .strictObject({
    id: z.string(),
    count: z.number(),
    activities: z.int(),
    records: z.array(Record),
    /** Of a figure of a registry: how many entries are behind it, and the first of them. */
    entries: z.int().optional(),
    registered: z
      .array(
        z.strictObject({
          registry: z.string(),
          id: z.string(),
          revision: z.int(),
          title: z.union([z.string(), localized]).optional(),
        }),
      )
      .optional(),
  })
  .openapi('Figure');

const Year = z.string().regex(/^\d{4}$/);
const SnapshotPlace = z.object({ snapshot: z.string().regex(/^[0-9a-f]{64}$/) });

const list = createRoute({
  method: 'get',
  path: '/snapshots',
  operationId: 'listSnapshots',
  tags: ['snapshots'],
  responses: answers({ 200: pageOf(Summary, 'SnapshotPage') }),
});

const read = createRoute({
  method: 'get',
  path: '/snapshots/{snapshot}',
  operationId: 'readSnapshot',
  tags: ['snapshots'],
  request: { params: SnapshotPlace },
  responses: answers({ 200: Summary }, [404]),
});

const freeze = createRoute({
  method: 'post',
  path: '/snapshots',
  operationId: 'freezeSnapshot',
  tags: ['snapshots'],
  request: { body: jsonBody(PeriodSpan) },
  responses: answers({ 201: Summary }, [403, 404, 409, 415]),
});

const matrix = createRoute({
  method: 'get',
  path: '/snapshots/{snapshot}/matrix',
  operationId: 'readSnapshotMatrix',
  tags: ['snapshots'],
  request: { params: SnapshotPlace, query: z.object({ year: Year.optional() }) },
  responses: answers({ 200: Matrix }, [404]),
});

const figure = createRoute({
  method: 'get',
  path: '/snapshots/{snapshot}/figures/{figure}',
  operationId: 'readFigure',
  tags: ['snapshots'],
  request: { params: SnapshotPlace.extend({ figure: z.string().max(200) }) },
  responses: answers({ 200: Figure }, [404]),
});

/**
 * `GET` and `POST /snapshots`, one of them, its matrix, the records behind a figure. Numbers are counted for the readers that
 * the actor belongs to; freezing asks `period.freeze`.
 */
export function snapshots({ clock, ledger, objects }: WebPorts) {
  const app = resource();
  const all = snapshotList(objects);
  const tallyOf = talliesAtHand(objects);

  app.openapi(list, async (c) => {
    const audience = readersOf(c.get('actor'), 'records:read');
    return c.json({ items: (await all()).map((each) => told(each, audience)) }, 200);
  });

  app.openapi(read, async (c) => {
    const { snapshot: id } = c.req.valid('param');
    const found = (await all()).find((each) => each.id === id);
    if (found === undefined) throw new Problem('not-found');
    return c.json(told(found, readersOf(c.get('actor'), 'records:read')), 200);
  });

  app.openapi(freeze, async (c) => {
    const actor = c.get('actor');
    const period = c.req.valid('json');
    const known = await readPeriod(ledger, period);
    demand(actor, 'period.freeze', { kind: 'period', state: known?.state.state ?? 'open' });
    if (period.to < period.from) throw new Problem('period-invalid', period);
    const frozen = await freezePeriod({ clock, ledger, objects }, period, signatureOf(actor));
    return c.json(told(frozen, readersOf(actor, 'records:read')), 201, {
      location: `/api/v1/snapshots/${frozen.id}`,
    });
  });

  app.openapi(matrix, async (c) => {
    const audience = readersOf(c.get('actor'), 'records:read');
    const { snapshot: id } = c.req.valid('param');
    const { year } = c.req.valid('query');
    const found = (await all()).find((each) => each.id === id);
    const wanted = found && chooseYear(found, year);
    // A year that the snapshot does not have is known before anything is counted.
    if (found && year !== undefined && wanted === undefined) throw new Problem('not-found');
    const { goals, rows, total } = countRows(await tallyOf(audience)(id), wanted);
    return c.json(
      { total, goals: [...goals], rows: rows.map((row) => ({ ...row, cells: [...row.cells] })) },
      200,
    );
  });

  app.openapi(figure, async (c) => {
    const actor = c.get('actor');
    const { figure: id, snapshot } = c.req.valid('param');
    const opened = await readSnapshot(objects, snapshot);
    const readers = {
      audience: readersOf(actor, 'records:read'),
      compiled: editionOf(opened.header.matrixEdition),
    };
    const { activities, count, entries, figure, registered, rows } = await behindNumber(
      opened,
      readers,
      questionOf(id),
    );
    const records = rows.map(({ activity, update }) => shownTo(actor, { activity, update }));
    const told = registered?.map(({ revision: [revision], ...each }) => ({ ...each, revision }));
    const behind = told === undefined ? {} : { entries, registered: told };
    return c.json({ id: figure.id, count, activities, records, ...behind }, 200);
  });

  return app;
}

type Summarized = Awaited<ReturnType<ReturnType<typeof snapshotList>>>[number];

function told({ header, id }: Pick<Summarized, 'header' | 'id'>, audience: Audience) {
  const { coverage, entries, matrixEdition, period, ruleSet } = header;
  const counts = audience === 'internal' ? { entries, coverage } : {};
  return { id, period, matrixEdition, ruleSet, ...counts };
}
