/** How the issues of a report differ, as a page and as a Word file. */
import { type Context, Hono } from 'hono';
import { redlineKey } from '../../../shared/reports/issue-files.ts';
import { redline } from '../../../shared/reports/redline.ts';
import type { Report, ReportIssue } from '../../../shared/reports/report.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { readModel } from '../../reports/read-model.ts';
import { handOut } from '../hand-out.ts';
import { whenShown } from '../page-when-shown.ts';
import { seenReport } from '../seen-report.ts';
import type { Env, WebPorts } from '../web-ports.ts';
import { writtenLanguage } from '../written-language.ts';

const ChangesPage = whenShown(async () => (await import('../pages/builder/changes-page.tsx')).ChangesPage);

export function builderChangeRoutes({ ledger, objects }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/reports/builder/:id/changes', async (c) => {
    const page = c.get('page');
    const { state: report } = await seenReport(c, ledger);
    const pair = comparedIssues(c, report);
    if (pair === undefined) return c.html(<ChangesPage page={page} report={report} />);
    const { after, before, language } = pair;
    const document = { kind: report.kind, language };
    const [old, now, file] = await Promise.all([
      readModel(objects, before.set, document),
      readModel(objects, after.set, document),
      objects.head(redlineKey(before.set, after.set, document)),
    ]);
    const shown = { before: before.label, after: after.label, language, hasFile: file !== undefined };
    return c.html(
      <ChangesPage page={page} report={report} shown={{ ...shown, redline: redline(old, now) }} />,
    );
  });

  app.get('/reports/builder/:id/changes.docx', async (c) => {
    const { state: report } = await seenReport(c, ledger);
    const pair = comparedIssues(c, report);
    if (pair === undefined) throw new Problem('not-found');
    const { after, before, language } = pair;
    const key = redlineKey(before.set, after.set, { kind: report.kind, language });
    return handOut(objects, { key, known: c.req.header('if-none-match'), cache: 'private' });
  });

  return app;
}

/** The issues asked for, else the last two, in a language that both have. */
function comparedIssues(c: Context<Env>, report: Report) {
  const { issues } = report;
  const named = (name: string): ReportIssue | undefined =>
    issues.find(({ label }) => label === c.req.query(name));
  const after = named('after') ?? issues.at(-1);
  const before = named('before') ?? issues.at(-2);
  if (after === undefined || before === undefined) return undefined;
  const both = before.languages.filter((each) => after.languages.includes(each));
  const wanted = [writtenLanguage(c, report), c.get('page').language];
  const language =
    (c.req.query('in') ? wanted : wanted.toReversed()).find((each) => both.includes(each)) ?? both[0];
  return language === undefined ? undefined : { after, before, language };
}
