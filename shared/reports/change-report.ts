/** Reports in the ledger: made, read, listed and changed, each step a revision with who and why. */
import type { Period } from '../activities/record.ts';
import type { Language } from '../reference/languages.ts';
import { pagesUnder } from '../store/pages.ts';
import type { Clock, Ledger, Revision } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import { systemReason } from '../text/system-reason.ts';
import { type Report, reportStream } from './report.ts';
import { newReport } from './report-steps.ts';

export interface ReportPorts {
  readonly ledger: Ledger;
  readonly clock: Clock;
}

interface NewReport {
  readonly kind: string;
  readonly period: Period;
  readonly languages: readonly Language[];
  readonly by: string;
}

/** A first draft. @throws Problem `report-exists` where there is a report of the kind and period, `report-kind-unknown`. */
export async function addReport(
  { by, kind, languages, period }: NewReport,
  { clock, ledger }: ReportPorts,
): Promise<Report> {
  const state = newReport(kind, period, languages);
  const draft = {
    stream: reportStream(state.id),
    revision: 1,
    at: clock().toISOString(),
    by,
    reason: systemReason('report-begun'),
    state,
  };
  const [outcome] = await ledger.append([draft]);
  if (outcome?.kind !== 'appended') throw new Problem('report-exists');
  return state;
}

/** The newest revision of a report. */
export async function readReport(
  ledger: Pick<Ledger, 'newest'>,
  id: string,
): Promise<Revision<Report> | undefined> {
  const [newest] = await ledger.newest([reportStream(id)]);
  return newest as Revision<Report> | undefined;
}

/** All reports, the latest period first. */
export async function listReports(ledger: Ledger, key = 'reports'): Promise<readonly Revision<Report>[]> {
  const found: Revision<Report>[] = [];
  for await (const page of pagesUnder<Report>(ledger, key, 100)) found.push(...page);
  return found.sort(
    (a, b) => b.state.period.to.localeCompare(a.state.period.to) || a.state.id.localeCompare(b.state.id),
  );
}

interface ReportChange {
  readonly id: string;
  /** The newest that its sender has seen; whatever is newest where absent. */
  readonly revision?: number;
  readonly by: string;
  readonly reason: string;
  readonly step: (report: Report) => Report;
}

/** The report after `step`; a step that gives the very same report leaves no revision. @throws Problem `not-found`, `revision-conflict`, and those of the step. */
export async function changeReport(
  { by, id, reason, revision, step }: ReportChange,
  { clock, ledger }: ReportPorts,
): Promise<Report> {
  const known = await readReport(ledger, id);
  if (known === undefined) throw new Problem('not-found');
  if (revision !== undefined && known.revision !== revision) throw new Problem('revision-conflict');
  const state = step(known.state);
  if (state === known.state) return state;
  const [outcome] = await ledger.append([
    { stream: reportStream(id), revision: known.revision + 1, at: clock().toISOString(), by, reason, state },
  ]);
  if (outcome?.kind !== 'appended') throw new Problem('revision-conflict');
  return state;
}
