/** Takes a report from wherever it stands to readers in one go: frozen, built, and consulted on or published. */
import type { Period } from '../../shared/activities/record.ts';
import { requireAnswered } from '../../shared/consultations/require-answered.ts';
import type { Language } from '../../shared/reference/languages.ts';
import { addReport, changeReport, readReport } from '../../shared/reports/change-report.ts';
import { headGaps, withHead } from '../../shared/reports/head-texts.ts';
import {
  asSubmitted,
  type IssueData,
  isUpToDate,
  type Report,
  type ReportConsultation,
  reportId,
} from '../../shared/reports/report.ts';
import {
  chooseSnapshot,
  openConsultation,
  publish,
  setIssueData,
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
  /** What is said of its head beside what is said already. */
  readonly head?: IssueData;
  readonly formats: readonly string[];
  /** Who writes it, and who approves it. */
  readonly editor: string;
  readonly approver: string;
  /** Where it goes: to the public, or to a round of comments. */
  readonly to: 'public' | Omit<ReportConsultation, 'issue'>;
}

/** The report as it stands then. Problems of freezing, building and the steps. */
export async function advanceReport(order: AdvanceOrder, ports: BuildPorts): Promise<Report> {
  const { approver, editor, formats, head = {}, kind, languages, period, to } = order;
  const id = reportId(kind, period);
  const change = (by: string, said: string, step: (report: Report) => Report): Promise<Report> =>
    changeReport({ id, by, reason: systemReason('report-step', { step: said }), step }, ports);
  const known = await readReport(ports.ledger, id);
  const first = known?.state ?? (await addReport({ kind, period, languages, by: editor }, ports));
  if (first.snapshot === undefined) {
    const { id: snapshot } = await freezePeriod(ports, period, editor);
    await change(editor, 'write', (report) => chooseSnapshot(report, snapshot));
  }
  if (Object.keys(head).length > 0) {
    await change(editor, 'write', (report) =>
      setIssueData(report, withHead(report.issue, head), report.languages),
    );
  }
  const newest = await readReport(ports.ledger, id);
  if (newest === undefined) throw new Problem('not-found');
  if (to === 'public') requireWords(newest.state);
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

/** Before files are made that could not be submitted. @throws Problem `report-step-refused` (because `stale`). */
function requireWords(report: Report): void {
  const expected = headGaps(report).map(({ language, name }) => `${name}.${language}`);
  if (expected.length === 0) return;
  const { state } = report;
  throw new Problem('report-step-refused', {
    ...{ step: 'submit', state, because: 'stale', expected: expected.join(', ') },
  });
}
