/** A report that an address names, with what its reader may open of it. */
import { issuesFor } from '../../shared/consultations/issues-for.ts';
import { plannedReport } from '../../shared/consultations/planned-reports.ts';
import { requireNotWithdrawn } from '../../shared/consultations/require-not-withdrawn.ts';
import { roundFor } from '../../shared/consultations/round-for.ts';
import type { Actor } from '../../shared/people/actor.ts';
import { readReport } from '../../shared/reports/change-report.ts';
import { Problem } from '../../shared/text/problem.ts';
import type { WebPorts } from './web-ports.ts';

/** @throws Problem `not-found` also where `actor` may open none of its issues. */
export async function readableReport(
  actor: Actor,
  id: string,
  { clock, ledger }: Pick<WebPorts, 'clock' | 'ledger'>,
) {
  const known = (await readReport(ledger, id))?.state;
  if (known === undefined) throw new Problem('not-found');
  const report = await plannedReport(ledger, known);
  requireNotWithdrawn(actor, report);
  const issues = issuesFor(actor, report);
  if (issues.length === 0) throw new Problem('not-found');
  return { report, issues, round: roundFor(actor, report, clock()) };
}
