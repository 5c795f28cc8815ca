/** The two issues of a report that an address compares, and what differs between them. */
import type { Context } from 'hono';
import type { Language } from '../../shared/reference/languages.ts';
import { redlineKey } from '../../shared/reports/issue-files.ts';
import { type Redline, redline } from '../../shared/reports/redline.ts';
import { ORIGINAL, type Report, type ReportIssue } from '../../shared/reports/report.ts';
import type { Objects } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';
import { readModel } from '../reports/read-model.ts';
import type { EarlierIssue } from './earlier-issue.ts';
import { handOut } from './hand-out.ts';
import { keep } from './keep.ts';
import type { Env } from './web-ports.ts';
import { writtenLanguage } from './written-language.ts';

interface Comparable {
  readonly report: Report;
  /** What the reader may open of it. */
  readonly issues: readonly ReportIssue[];
  readonly earlier?: EarlierIssue | undefined;
}

/** Languages that both have: what is said in two can't be compared. */
function inBoth(before: ReportIssue, after: ReportIssue): readonly Language[] {
  return before.languages.filter((each) => after.languages.includes(each));
}

/** The last issue before `after` that can be compared with it. */
export function earlierThan(
  after: ReportIssue | undefined,
  { earlier, issues }: Omit<Comparable, 'report'>,
): ReportIssue | undefined {
  if (after === undefined) return undefined;
  // What is issued of a draft says the same.
  const own = after.label === ORIGINAL ? [] : issues.slice(0, issues.indexOf(after));
  const older = [...(earlier ? [earlier.issue] : []), ...own];
  return older.findLast((each) => inBoth(each, after).length > 0);
}

/** Whether there are two issues to compare: a page of changes is offered only where there is one. */
export function hasChanges(comparable: Omit<Comparable, 'report'>): boolean {
  return earlierThan(comparable.issues.at(-1), comparable) !== undefined;
}

/** Those asked for, else the last two, in a language that both have; undefined where there are no two. */
function comparedIssues(c: Context<Env>, { earlier, issues, report }: Comparable) {
  const named = (name: string): ReportIssue | undefined =>
    issues.find(({ label }) => label === c.req.query(name));
  const after = named('after') ?? issues.at(-1);
  const asked = c.req.query('before') === earlier?.report.id ? earlier?.issue : named('before');
  const before = asked ?? earlierThan(after, { earlier, issues });
  if (after === undefined || before === undefined) return undefined;
  const both = inBoth(before, after);
  const wanted = [writtenLanguage(c, report), c.get('page').language];
  const language =
    (c.req.query('in') ? wanted : wanted.toReversed()).find((each) => both.includes(each)) ?? both[0];
  return language === undefined ? undefined : { after, before, both, language };
}

/** Pairs whose comparison is remembered: with tables of a whole year one takes more than a second. */
const MOST = 20;

const known = new WeakMap<Objects, (key: string) => Promise<Redline>>();

/** What differs between two sets, by the JSON of their ids and the document: sets never change. */
function redlinesOf(objects: Objects): (key: string) => Promise<Redline> {
  const made =
    known.get(objects) ??
    keep(async (key) => {
      const [before, after, document] = JSON.parse(key) as [string, string, Parameters<typeof readModel>[2]];
      return redline(await readModel(objects, before, document), await readModel(objects, after, document));
    }, MOST);
  known.set(objects, made);
  return made;
}

/** What the page of changes shows; undefined where there is nothing to compare. */
export async function changesBetween(c: Context<Env>, objects: Objects, comparable: Comparable) {
  const { earlier, report } = comparable;
  const pair = comparedIssues(c, comparable);
  if (pair === undefined) return undefined;
  const { after, before, both, language } = pair;
  const document = { kind: report.kind, language };
  const [marked, file] = await Promise.all([
    redlinesOf(objects)(JSON.stringify([before.set, after.set, document])),
    objects.head(redlineKey(before.set, after.set, document)),
  ]);
  const hasFile = file !== undefined;
  const from = before === earlier?.issue ? earlier.report.id : before.label;
  return { before: from, after: after.label, language, languages: both, hasFile, redline: marked };
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
  // Another pair than the one asked for would be taken for it.
  const { after: askedAfter = after.label, before: askedBefore = before.label } = c.req.query();
  if (askedAfter !== after.label || askedBefore !== before.label) throw new Problem('not-found');
  const key = redlineKey(before.set, after.set, { kind: report.kind, language });
  return handOut(objects, { key, known: c.req.header('if-none-match'), cache: 'private' });
}
