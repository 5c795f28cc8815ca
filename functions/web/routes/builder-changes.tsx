/** How the issues of a report differ, as a page and as a Word file. */
import { Hono } from 'hono';
import { changesBetween, changesFile } from '../compared-issues.ts';
import { earlierIssue } from '../earlier-issue.ts';
import { whenShown } from '../page-when-shown.ts';
import { seenReport } from '../seen-report.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const ChangesPage = whenShown(async () => (await import('../pages/builder/changes-page.tsx')).ChangesPage);

export function builderChangeRoutes({ ledger, objects }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/reports/builder/:id/changes', async (c) => {
    const { state: report } = await seenReport(c, ledger);
    const earlier = await earlierIssue(ledger, c.get('actor'), report);
    const shown = await changesBetween(c, objects, { report, issues: report.issues, earlier });
    return c.html(<ChangesPage page={c.get('page')} report={report} earlier={earlier} shown={shown} />);
  });

  app.get('/reports/builder/:id/changes.docx', async (c) => {
    const { state: report } = await seenReport(c, ledger);
    return changesFile(c, objects, { report, issues: report.issues });
  });

  return app;
}
