import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readModel } from '../../../functions/reports/read-model.ts';
import { runReportJob } from '../../../functions/reports/run-report-job.ts';
import type { ReportJob } from '../../../shared/jobs/job.ts';
import { addReport, changeReport, readReport } from '../../../shared/reports/change-report.ts';
import { redlineKey } from '../../../shared/reports/issue-files.ts';
import { isUpToDate, type Report } from '../../../shared/reports/report.ts';
import { chooseSnapshot, editText, revise, setIssueData } from '../../../shared/reports/report-steps.ts';
import { allSections } from '../../../shared/reports/section-text.ts';
import { staleEdits } from '../../../shared/reports/stale-edits.ts';
import { unzip } from '../../shared/render/docx/read-package.ts';
import { type Office, openOffice, YEAR } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  await addReport({ kind: 'cstd', period: YEAR, languages: ['en', 'fr'], by: 'erin' }, office);
  await change((report) => chooseSnapshot(report, office.snapshot));
});
afterAll(() => office.close());

const id = 'cstd-2025';

function change(step: (report: Report) => Report): Promise<Report> {
  return changeReport({ id, by: 'erin', reason: 'test', step }, office);
}

async function build() {
  const revision = (await readReport(office.ledger, id))?.revision ?? 0;
  const job: ReportJob = {
    kind: 'report',
    report: id,
    revision,
    languages: ['en', 'fr'],
    formats: ['html'],
    by: 'erin',
  };
  const told: (readonly number[])[] = [];
  const issue = await runReportJob(job, async (...progress) => void told.push(progress), office);
  const { state } = (await readReport(office.ledger, id)) as { state: Report };
  return { issue, told, state, job };
}

async function files(prefix: string): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const { key } of office.objects.list(prefix)) keys.push(key.slice(prefix.length));
  return keys;
}

describe('the job of building a report', () => {
  it('keeps the set under its name, records the issue, and does it once', async () => {
    const { issue, job, state, told } = await build();
    expect(await files(`reports/${issue.set}/`)).toEqual([
      'cstd/en/cstd-en.html',
      'cstd/en/cstd-en.json',
      'cstd/fr/cstd-fr.html',
      'cstd/fr/cstd-fr.json',
      'manifest.json',
      'snapshot.ndjson.gz',
    ]);
    expect(told).toEqual([1, 2, 3, 4, 5, 6].map((done) => [done, 6]));
    expect(state.issues).toEqual([issue]);
    expect(issue).toMatchObject({ label: 'Draft 1', snapshot: office.snapshot, by: 'erin' });
    expect(isUpToDate(state)).toBe(true);
    expect(await runReportJob(job, async () => undefined, office)).toEqual(issue);
    expect((await readReport(office.ledger, id))?.state.issues).toHaveLength(1);
  });

  it('prints texts and symbol, keeps paragraph numbers in a revision, and marks what has changed', async () => {
    await change((report) => setIssueData(report, { symbol: 'C26/35' }, ['en', 'fr']));
    const before = (await build()).issue;
    await change(revise);
    const add = (language: 'en' | 'fr', text: string) =>
      change((report) => editText(report, { section: 'introduction', language, text, generated: 'old' }));
    await add('en', 'A year of drills.');
    await add('fr', 'Une année d’exercices.');
    const head = {
      symbol: 'C26/35',
      placeAndDates: 'Geneva',
      translations: { fr: { placeAndDates: 'Genève' } },
    };
    await change((report) => setIssueData(report, head, ['en', 'fr']));
    const { issue, state } = await build();
    expect(state.issues.map(({ label }) => label)).toEqual(['Draft 1', 'Rev. 1']);
    expect(staleEdits(state).map(({ because }) => because)).toEqual(['generated', 'generated']);
    const [old, now] = await Promise.all(
      [before.set, issue.set].map((set) => readModel(office.objects, set, { kind: 'cstd', language: 'en' })),
    );
    expect(now?.masthead).toMatchObject({ symbol: 'C26/35(Rev.1)-E', revision: 'Revision 1' });
    expect(now?.masthead.placeAndDates).toBe('Geneva');
    const inFrench = await readModel(office.objects, issue.set, { kind: 'cstd', language: 'fr' });
    expect(inFrench.masthead.placeAndDates).toBe('Genève');
    const numbers = (model: typeof old) =>
      allSections(model ?? { sections: [], annexes: [] }).flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.type === 'paragraph' ? [[block.id, block.number] as const] : [])),
      );
    const kept = new Map(numbers(now));
    for (const [place, number] of numbers(old)) expect(kept.get(place)).toBe(number);
    const key = redlineKey(before.set, issue.set, { kind: 'cstd', language: 'en' });
    const pieces: Uint8Array[] = [];
    for await (const piece of await office.objects.get(key)) pieces.push(piece);
    const parts = await unzip(Buffer.concat(pieces));
    const word = String(parts.get('word/document.xml'));
    // The head of the draft has a symbol and so no name: the redline names it all the same.
    expect(word.replace(/<[^>]+>/g, '')).toContain('Revision 1: changes since Draft 1 are marked');
    expect(word).toMatch(/<w:ins [^>]+>(?:(?!<\/w:ins>).)*A year of drills\./);
  });

  it('is refused for a report that is not there', async () => {
    const job: ReportJob = {
      kind: 'report',
      report: 'x',
      revision: 1,
      languages: [],
      formats: [],
      by: 'erin',
    };
    await expect(runReportJob(job, async () => undefined, office)).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
