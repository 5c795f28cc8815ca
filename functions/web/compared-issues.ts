/** The two issues of a report that an address compares, and what differs between them. */
import type { Context } from 'hono';
import { redlineKey } from '../../shared/reports/issue-files.ts';
import { redline } from '../../shared/reports/redline.ts';
import type { Report, ReportIssue } from '../../shared/reports/report.ts';
import type { Objects } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';
import { readModel } from '../reports/read-model.ts';
import type { EarlierIssue } from './earlier-issue.ts';
import { handOut } from './hand-out.ts';
import type { Env } from './web-ports.ts';
import { writtenLanguage } from './written-language.ts';

interface Comparable {
  readonly report: Report;
  /** What the reader may open of it. */
  readonly issues: readonly ReportIssue[];
  readonly earlier?: EarlierIssue | undefined;
}

/** Those asked for, else the last two, in a language that both have; undefined where there are no two. */
function comparedIssues(c: Context<Env>, { earlier, issues, report }: Comparable) {
  const named = (name: string): ReportIssue | undefined =>
    issues.find(({ label }) => label === c.req.query(name));
  const after = named('after') ?? issues.at(-1);
  const asked = c.req.query('before') === earlier?.report.id ? earlier?.issue : named('before');
  const before = asked ?? issues.at(-2) ?? earlier?.issue;
  if (after === undefined || before === undefined) return undefined;
  const both = before.languages.filter((each) => after.languages.includes(each));
  const wanted = [writtenLanguage(c, report), c.get('page').language];
  const language =
    (c.req.query('in') ? wanted : wanted.toReversed()).find((each) => both.includes(each)) ?? both[0];
  return language === undefined ? undefined : { after, before, language };
}

/** What the page of changes shows; undefined where there is nothing to compare. */
export async function changesBetween(c: Context<Env>, objects: Objects, comparable: Comparable) {
  const { earlier, report } = comparable;
  const pair = comparedIssues(c, comparable);
  if (pair === undefined) return undefined;
  const { after, before, language } = pair;
  const document = { kind: report.kind, language };
  const [old, now, file] = await Promise.all([
    readModel(objects, before.set, document),
    readModel(objects, after.set, document),
    objects.head(redlineKey(before.set, after.set, document)),
  ]);
  const hasFile = file !== undefined;
  const from = before === earlier?.issue ? earlier.report.id : before.label;
  return { before: from, after: after.label, language, hasFile, redline: redline(old, now) };
}

/** The same as a Word file. @throws Problem `not-found`. */
export async function changesFile(
  c: Context<Env>,
  objects: Objects,
  comparable: Comparable,
): Promise<Response> {
  const { report } = comparable;
  const pair = comparedIssues(c, comparable);
  if (pair === undefined) throw new Problem('not-found');
  const { after, before, language } = pair;
  const key = redlineKey(before.set, after.set, { kind: report.kind, language });
  return handOut(objects, { key, known: c.req.header('if-none-match'), cache: 'private' });
}
