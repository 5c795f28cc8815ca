/** The report sets, and each of their files. */
import { Hono } from 'hono';
import { issuesFor } from '../../../shared/consultations/issues-for.ts';
import { listPlannedReports } from '../../../shared/consultations/planned-reports.ts';
import { roundFor } from '../../../shared/consultations/round-for.ts';
import { PUBLIC } from '../../../shared/people/actor.ts';
import type { Audience } from '../../../shared/people/audience.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { withLiveFigures } from '../figure-links.ts';
import { handOut } from '../hand-out.ts';
import { keep } from '../keep.ts';
import { whenShown } from '../page-when-shown.ts';
import { readText } from '../read-text.ts';
import { mayRead, reportSetList } from '../report-sets.ts';
import { maySeeSet, openSets } from '../set-gate.ts';
import { standingsIn } from '../set-standing.ts';
import { snapshotList } from '../snapshots.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const ReportsPage = whenShown(async () => (await import('../pages/reports.tsx')).ReportsPage);

export function reportRoutes({ clock, ledger, objects }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const listSnapshots = snapshotList(objects);
  const listsFor = keep((audience) => reportSetList(objects, audience as Audience));

  app.get('/reports', async (c) => {
    const page = c.get('page');
    const [sets, snapshots] = await Promise.all([listsFor(page.audience)(), listSnapshots()]);
    const actor = c.get('actor');
    const open = await openSets(ledger, actor, sets);
    const all = (await listPlannedReports(ledger)).map(({ state }) => state);
    const reports = all.flatMap((report) => {
      const issues = issuesFor(actor, report);
      return issues.length === 0 ? [] : [{ report, round: roundFor(actor, report, clock()) }];
    });
    return c.html(
      <ReportsPage
        page={page}
        reports={reports}
        sets={open}
        standing={standingsIn(all)}
        snapshots={snapshots}
      />,
    );
  });

  app.get('/reports/:set/read/:name{.+.html}', async (c) => {
    const { name, set } = c.req.param();
    const report = (await listsFor(c.get('page').audience)()).find(({ id }) => id === set);
    const own = report?.reports.find(({ files }) => files.some((file) => file.name === name));
    if (report === undefined || own === undefined) throw new Problem('not-found');
    if (!(await maySeeSet(ledger, c.get('actor'), set))) throw new Problem('not-found');
    const { audience: readers } = own.kind;
    const html = withLiveFigures(
      await readText(objects, `reports/${set}/${name}`),
      (figure) =>
        `/snapshots/${report.snapshot}/figures/${figure}?readers=${readers}&amp;lang=${own.language}`,
    );
    return c.html(html);
  });

  app.get('/reports/:set/:name{.+}', async (c) => {
    const { name, set } = c.req.param();
    const { audience } = c.get('page');
    const isOpen = mayRead(audience, name) && (await maySeeSet(ledger, c.get('actor'), set));
    if (!isOpen) throw new Problem('not-found');
    const isPublic = mayRead('public', name) && (await maySeeSet(ledger, PUBLIC, set));
    const cache = isPublic ? 'public' : 'private';
    return handOut(objects, { key: `reports/${set}/${name}`, known: c.req.header('if-none-match'), cache });
  });

  return app;
}
