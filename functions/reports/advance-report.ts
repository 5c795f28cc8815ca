/** Takes a report from wherever it stands to readers in one go: frozen, built, and consulted on or published. */
import type { Period } from '../../shared/activities/record.ts';
import { requireAnswered } from '../../shared/consultations/require-answered.ts';
import type { Language } from '../../shared/reference/languages.ts';
import { addReport, changeReport, readReport } from '../../shared/reports/change-report.ts';
import {
  asSubmitted,
  isUpToDate,
  type Report,
  type ReportConsultation,
  reportId,
} from '../../shared/reports/report.ts';
import {
  chooseSnapshot,
  openConsultation,
  publish,
  submitReport,
} from '../../shared/reports/report-steps.ts';
import { Problem } from '../../shared/text/problem.ts';
import { systemReason } from '../../shared/text/system-reason.ts';
import type { BuildPorts } from './build-issue.ts';
import { freezePeriod } from './freeze-period.ts';
import { buildAndRecord } from './run-report-job.ts';

interface AdvanceOrder {
  readonly kind: string;
  readonly period: Period;
  /** Of a report that is new. */
  readonly languages: readonly Language[];
  readonly formats: readonly string[];
  /** Who writes it, and who approves it. */
  readonly editor: string;
  readonly approver: string;
  /** Where it goes: to the public, or to a round of comments. */
  readonly to: 'public' | Omit<ReportConsultation, 'issue'>;
}

/** The report as it stands then. Problems of freezing, building and the steps. */
export async function advanceReport(order: AdvanceOrder, ports: BuildPorts): Promise<Report> {
  const { approver, editor, formats, kind, languages, period, to } = order;
  const id = reportId(kind, period);
  const change = (by: string, said: string, step: (report: Report) => Report): Promise<Report> =>
    changeReport({ id, by, reason: systemReason('report-step', { step: said }), step }, ports);
  const known = await readReport(ports.ledger, id);
  const first = known?.state ?? (await addReport({ kind, period, languages, by: editor }, ports));
  if (first.snapshot === undefined) {
    const { id: snapshot } = await freezePeriod(ports, period, editor);
    await change(editor, 'write', (report) => chooseSnapshot(report, snapshot));
  }
  const newest = await readReport(ports.ledger, id);
  if (newest === undefined) throw new Problem('not-found');
  // Nobody looks at a draft of what goes to the public at once.
  const report = to === 'public' ? asSubmitted(newest.state) : newest.state;
  if (!isUpToDate(report)) {
    await buildAndRecord({ report, formats, by: editor, onFile: async () => undefined }, ports);
  }
  if (to !== 'public') return change(editor, 'consult', (report) => openConsultation(report, to));
  await requireAnswered(ports.ledger, id);
  await change(editor, 'submit', (report) => (report.state === 'submitted' ? report : submitReport(report)));
  const at = ports.clock().toISOString();
  return change(approver, 'publish', (report) => publish(report, { at, by: approver }));
}
