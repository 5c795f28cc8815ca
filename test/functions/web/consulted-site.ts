/** A site with one report built from the office's golden records, in consultation: for the tests of who may read and say what. */
import { runReportJob } from '../../../functions/reports/run-report-job.ts';
import { addReport, changeReport, readReport } from '../../../shared/reports/change-report.ts';
import type { Report } from '../../../shared/reports/report.ts';
import { chooseSnapshot, openConsultation } from '../../../shared/reports/report-steps.ts';
import { type Office, openOffice, YEAR } from '../reports/office.ts';
import { type WebSite, webSite } from './sign-in-as.ts';

export const REPORT = 'cstd-2025';

export interface ConsultedSite {
  readonly office: Office;
  readonly site: WebSite;
  /** The present moment; a test may move it. */
  readonly at: { now: string };
  change(step: (report: Report) => Report): Promise<Report>;
  /** Builds what the report says now. */
  build(): Promise<void>;
}

/** Draft 1 of the CSTD report, English and French, open for comments from 10 to 20 January 2026. */
export async function openConsultedSite(): Promise<ConsultedSite> {
  const office = await openOffice();
  const at = { now: '2026-01-15T09:00:00Z' };
  const site = webSite({
    ledger: office.ledger,
    objects: office.objects,
    queue: office.queue,
    clock: () => new Date(at.now),
    code: office.code,
  });
  const change = (step: (report: Report) => Report): Promise<Report> =>
    changeReport({ id: REPORT, by: 'erin', reason: 'test', step }, office);
  const languages = ['en', 'fr'] as const;
  await addReport({ kind: 'cstd', period: YEAR, languages, by: 'erin' }, office);
  await change((report) => chooseSnapshot(report, office.snapshot));
  const build = async (): Promise<void> => {
    const revision = (await readReport(office.ledger, REPORT))?.revision ?? 0;
    const job = {
      kind: 'report',
      report: REPORT,
      revision,
      languages,
      formats: ['html'],
      by: 'erin',
    } as const;
    await runReportJob(job, async () => undefined, office);
  };
  await build();
  const round = { opens: '2026-01-10', deadline: '2026-01-20', audience: 'members' } as const;
  await change((report) => openConsultation(report, round));
  return { office, site, at, change, build };
}
