/** Where a record is used: in which report, revision and paragraph. */
import { Hono } from 'hono';
import type { Audience } from '../../../shared/people/audience.ts';
import { keep } from '../keep.ts';
import { usesList } from '../list-uses.ts';
import { whenShown } from '../page-when-shown.ts';
import { readRecord } from '../read-record.ts';
import { reportSetList } from '../report-sets.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const UsesPage = whenShown(async () => (await import('../pages/uses.tsx')).UsesPage);

/** `GET /records/ID/uses`. */
export function useRoutes({ ledger, objects }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const setsFor = keep((audience) => reportSetList(objects, audience as Audience));
  const listUses = usesList({ ledger, objects });

  app.get('/records/:id/uses', async (c) => {
    const [actor, page] = [c.get('actor'), c.get('page')];
    const { activity } = await readRecord(ledger, actor, c.req.param('id'));
    const sets = await setsFor(page.audience)();
    const reports = await listUses({ actor, record: activity.activityId, language: page.language, sets });
    return c.html(<UsesPage page={page} activity={activity} reports={reports} />);
  });

  return app;
}
