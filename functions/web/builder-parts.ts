/** What the pages of the report builder read besides the report: jobs, snapshots, manifests, models. */
import type { Period } from '../../shared/activities/record.ts';
import type { JobState } from '../../shared/jobs/job.ts';
import type { Language } from '../../shared/reference/languages.ts';
import type { KeyMessageCandidate } from '../../shared/reports/compose/sections/goal-quotes.ts';
import { spanOf } from '../../shared/reports/compose/span.ts';
import type { DocumentModel } from '../../shared/reports/document.ts';
import { candidatesKey, setFileKey } from '../../shared/reports/issue-files.ts';
import { MANIFEST_NAME, type Manifest, parseManifest } from '../../shared/reports/manifest.ts';
import { redline } from '../../shared/reports/redline.ts';
import { ORIGINAL, type Report, sourceLanguage } from '../../shared/reports/report.ts';
import type { ReportKind } from '../../shared/reports/report-kind.ts';
import { allSections } from '../../shared/reports/section-text.ts';
import type { StaleEdit } from '../../shared/reports/stale-edits.ts';
import type { Ledger, Objects } from '../../shared/store/ports.ts';
import { requireSpan } from '../../shared/text/require-day.ts';
import { readModel } from '../reports/read-model.ts';
import { type DatedSnapshot, dateSnapshots } from './dated-snapshots.ts';
import { readText } from './read-text.ts';
import { newestOrder, reportJobs } from './report-jobs.ts';
import { shownLanguage } from './shown-language.ts';
import type { SnapshotSummary } from './snapshots.ts';

/** The order of a report's files that was given last. */
export async function lastReportJob(ledger: Ledger, id: string): Promise<JobState | undefined> {
  return newestOrder(await reportJobs(ledger, id, 'report'))?.state;
}

/** The span of a report of `kind`: its own, or the one asked for. @throws Problem `field-invalid` (`from`, `to`). */
export function spanFor(kind: ReportKind, { from, to }: Period): Period {
  requireSpan(['from', from], ['to', to]);
  return spanOf(kind, Number(to.slice(0, 4)), { from, to });
}

/** Snapshots that overlap the report's period, the closest span first. */
export function snapshotsFor(
  snapshots: readonly SnapshotSummary[],
  { period }: Report,
): readonly SnapshotSummary[] {
  const isOwn = ({ header }: SnapshotSummary): boolean =>
    header.period.from === period.from && header.period.to === period.to;
  const fits = snapshots.filter(
    ({ header }) => header.period.from <= period.to && header.period.to >= period.from,
  );
  return [...fits.filter(isOwn), ...fits.filter((each) => !isOwn(each))];
}

/** As {@link snapshotsFor}, each with the moment at which it was frozen; of one span, the newest leads. */
export function snapshotChoices(
  ledger: Pick<Ledger, 'history'>,
  snapshots: readonly SnapshotSummary[],
  report: Report,
): Promise<readonly DatedSnapshot[]> {
  return dateSnapshots(ledger, snapshotsFor(snapshots, report));
}

/** The manifest of each issue, by set. */
export async function manifestsOf(
  objects: Objects,
  { issues }: Report,
): Promise<ReadonlyMap<string, Manifest>> {
  const found = await Promise.all(
    issues.map(async ({ set }) => {
      const text = await readText(objects, setFileKey(set, MANIFEST_NAME));
      return [set, parseManifest(Buffer.from(text, 'utf8'))] as const;
    }),
  );
  return new Map(found.flatMap(([set, manifest]) => (manifest ? [[set, manifest] as const] : [])));
}

/** The last two issues, where no paragraph of the one differs from the other's. */
export async function sameIssues(
  objects: Objects,
  { issues, kind }: Report,
): Promise<{ readonly before: string; readonly after: string } | undefined> {
  const [before, after] = issues.slice(-2);
  const language = before?.languages.find((each) => after?.languages.includes(each));
  if (before === undefined || after === undefined || language === undefined) return undefined;
  // What is issued of a draft says the same.
  if (after.label === ORIGINAL) return undefined;
  const [old, now] = await Promise.all(
    [before, after].map(({ set }) => readModel(objects, set, { kind, language })),
  );
  const isSame = old !== undefined && now !== undefined && redline(old, now).sections.length === 0;
  return isSame ? { before: before.label, after: after.label } : undefined;
}

/** The newest issue in a language that it was built in. */
export async function newestModel(
  objects: Objects,
  { issues, kind }: Report,
  language: Language,
): Promise<DocumentModel | undefined> {
  const issue = issues.at(-1);
  return issue?.languages.includes(language) ? readModel(objects, issue.set, { kind, language }) : undefined;
}

/** What the key messages of the newest issue could be chosen from. */
export async function candidatesOf(
  objects: Objects,
  { issues }: Report,
): Promise<readonly KeyMessageCandidate[]> {
  const issue = issues.at(-1);
  if (issue === undefined || (await objects.head(candidatesKey(issue.set))) === undefined) return [];
  return JSON.parse(await readText(objects, candidatesKey(issue.set))) as readonly KeyMessageCandidate[];
}

/** Titles of the sections with overtaken texts, in the language that the newest issue shows to who wants `wanted`. */
export async function titlesOf(
  objects: Objects,
  report: Report,
  { stale, wanted }: { readonly stale: readonly StaleEdit[]; readonly wanted: Language },
): Promise<{ readonly language: Language; readonly of: ReadonlyMap<string, string> }> {
  const language = shownLanguage(wanted, report.issues.at(-1)?.languages ?? []);
  const model = stale.length === 0 ? undefined : await newestModel(objects, report, language);
  const sections = model === undefined ? [] : allSections(model);
  return { language, of: new Map(sections.map(({ id, title }) => [id, title])) };
}

/** Ids of the sections that a text can be written for: those of the newest issue. */
export async function sectionsOf(objects: Objects, report: Report): Promise<readonly string[]> {
  const model = await newestModel(objects, report, sourceLanguage(report));
  return model === undefined ? [] : allSections(model).map(({ id }) => id);
}
