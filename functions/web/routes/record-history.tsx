/** The revisions of a record side by side, and the ids that lead elsewhere since a merge. */
import { Hono } from 'hono';
import { leadsTo } from '../../../shared/activities/follow-merges.ts';
import {
  type Activity,
  type AnnualUpdate,
  activityStream,
  isActivityId,
  updateStream,
} from '../../../shared/activities/record.ts';
import { recordThing } from '../../../shared/activities/record-thing.ts';
import { namesOf } from '../../../shared/people/names-of.ts';
import { demand } from '../../../shared/people/permission.ts';
import { parsePeriodName } from '../../../shared/periods/reporting-period.ts';
import type { Revision } from '../../../shared/store/ports.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { whenShown } from '../page-when-shown.ts';
import { readRecord } from '../read-record.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const HistoryPage = whenShown(async () => (await import('../pages/review/history.tsx')).HistoryPage);

export function recordHistoryRoutes({ ledger }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();

  // Before the page of the record: what was merged away is shown where it lives on.
  app.get('/records/:id', async (c, next) => {
    const id = c.req.param('id');
    const reached = await leadsTo(ledger, id);
    if (reached === id) return next();
    // Where it leads says that there is something: only to who may read that.
    await readRecord(ledger, c.get('actor'), reached);
    return c.redirect(c.get('page').to(`/records/${reached}`), 302);
  });

  app.get('/records/:id/history', async (c) => {
    const id = c.req.param('id');
    const page = c.get('page');
    if (!isActivityId(id)) throw new Problem('not-found');
    const history = (await ledger.history(activityStream(id))) as readonly Revision<Activity>[];
    const newest = history.at(-1);
    if (newest === undefined) throw new Problem('not-found');
    demand(c.get('actor'), 'record.history', recordThing(newest.state, { state: 'drafted' }));
    const { items } = await ledger.list('updates', { after: `update/${id}/`, limit: 100 });
    const spans = items.flatMap(({ stream }) =>
      stream.startsWith(`update/${id}/`) ? [stream.split('/')[2] ?? ''] : [],
    );
    const asked = c.req.query('of') ?? 'activity';
    const period = parsePeriodName(asked);
    const revisions =
      period === undefined
        ? history
        : ((await ledger.history(updateStream(id, period))) as readonly Revision<AnnualUpdate>[]);
    if (revisions.length === 0) throw new Problem('not-found');
    const part = period === undefined ? 'activity' : asked;
    const after = among(c.req.query('after'), revisions.length) ?? revisions.length;
    const before = among(c.req.query('before'), revisions.length);
    return c.html(
      <HistoryPage
        page={page}
        id={id}
        part={part}
        parts={['activity', ...new Set([...spans.toReversed(), ...(period === undefined ? [] : [asked])])]}
        revisions={revisions}
        before={before}
        after={after}
        names={
          await namesOf(
            ledger,
            revisions.map(({ by }) => by),
          )
        }
      />,
    );
  });

  return app;
}

/** The number of a revision that a query names. */
function among(text: string | undefined, count: number): number | undefined {
  const number = Number(text);
  return Number.isSafeInteger(number) && number >= 1 && number <= count ? number : undefined;
}
