/** Trends: the activities of each year along one breakdown, each number with the figure that opens its records. */
import { createRoute, z } from '@hono/zod-openapi';
import { BREAKDOWNS } from '../../../shared/reports/figure.ts';
import { figureId } from '../../../shared/reports/figure-id.ts';
import type { TrendRow } from '../../../shared/reports/trends.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { snapshotsSeen } from '../snapshots-seen.ts';
import { trendsTeller } from '../tell-trends.ts';
import type { WebPorts } from '../web-ports.ts';
import { answers, resource } from './operation.ts';
import { readersOf } from './readers.ts';

const Row = z
  .strictObject({
    /** Line, goal, Sector or region by its code; empty for all together. */
    code: z.string(),
    /** Distinct activities, one number a year. */
    counts: z.array(z.int()),
    /** Ids of the figures, one a year: each opens its records in the snapshot of its year. */
    figures: z.array(z.string()),
  })
  .openapi('TrendRow');

const Trends = z
  .strictObject({
    by: z.enum(BREAKDOWNS),
    years: z.array(z.strictObject({ year: z.int(), snapshot: z.string() })),
    all: Row,
    rows: z.array(Row),
  })
  .openapi('Trends');

const read = createRoute({
  method: 'get',
  path: '/trends',
  operationId: 'readTrends',
  tags: ['snapshots'],
  request: {
    query: z.object({
      by: z.enum(BREAKDOWNS).optional(),
      snapshot: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
    }),
  },
  responses: answers({ 200: Trends }, [404]),
});

/**
 * `GET /trends`: of one snapshot, or each year as the newest snapshot counts it that holds it: for all but the office, the newest
 * that a published report counts where there is one. Numbers are counted for the
 * readers that the actor belongs to. Problem `not-found` where nothing is frozen, `snapshot-unknown`.
 */
export function trends({ ledger, objects }: Pick<WebPorts, 'ledger' | 'objects'>) {
  const app = resource();
  const listSnapshots = snapshotsSeen({ ledger, objects });
  const tell = trendsTeller(objects);

  app.openapi(read, async (c) => {
    const { by = 'line', snapshot: named = '' } = c.req.valid('query');
    const audience = readersOf(c.get('actor'), 'records:read');
    const told = await tell({ snapshots: await listSnapshots(audience), named, audience });
    if (told === undefined) throw new Problem('not-found');
    const { sources, trends } = told;
    const rowOf = ({ code, counts, filter }: TrendRow) => ({
      code,
      counts: [...counts],
      figures: trends.years.map((year) => figureId('activities', { ...filter, year })),
    });
    const years = trends.years.map((year) => ({ year, snapshot: sources.get(year)?.id ?? '' }));
    return c.json({ by, years, all: rowOf(trends.all), rows: trends.by[by].map(rowOf) }, 200);
  });

  return app;
}
