/** How the issues of a report differ, for those who read and comment on it: a page and a Word file. */
import { Hono } from 'hono';
import { Problem } from '../../../shared/text/problem.ts';
import { changesBetween, changesFile } from '../compared-issues.ts';
import { earlierIssue } from '../earlier-issue.ts';
import { whenShown } from '../page-when-shown.ts';
import { readableReport } from '../readable-report.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const ReportChangesPage = whenShown(
  async () => (await import('../pages/members/changes.tsx')).ReportChangesPage,
);

export function reportChangeRoutes({ clock, ledger, objects }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/reports/:id/changes', async (c) => {
    const [actor, page] = [c.get('actor'), c.get('page')];
    const { issues, report } = await readableReport(actor, c.req.param('id'), { ledger, clock });
    const earlier = await earlierIssue(ledger, actor, report);
    const shown = await changesBetween(c, objects, { report, issues, earlier });
    if (shown === undefined) throw new Problem('not-found');
    const known = { report, issues, earlier, shown };
    return c.html(<ReportChangesPage page={page} {...known} />);
  });

  app.get('/reports/:id/changes.docx', async (c) => {
    const report = await readableReport(c.get('actor'), c.req.param('id'), { ledger, clock });
    return changesFile(c, objects, report);
  });

  return app;
}
