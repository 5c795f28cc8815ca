/** The report that an address of the builder names, for those who work in the office. */
import type { Context } from 'hono';
import type { Actor } from '../../shared/people/actor.ts';
import { demand } from '../../shared/people/permission.ts';
import type { ReportThing } from '../../shared/people/thing.ts';
import { readReport } from '../../shared/reports/change-report.ts';
import type { Report } from '../../shared/reports/report.ts';
import type { Ledger, Revision } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';
import type { Env } from './web-ports.ts';

/** A report as it begins: what the builder shows is for who may see drafts. */
export const NEW_REPORT: ReportThing = { kind: 'report', audience: 'internal', state: 'draft' };

/** The newest revision of report `:id`. @throws Problem `not-found` where there is none, or the reader sees no drafts. */
export async function seenReport(c: Context<Env>, ledger: Ledger): Promise<Revision<Report>> {
  return officeReport(c.get('actor'), c.req.param('id') ?? '', ledger);
}

/** The same of the report of that id. */
export async function officeReport(actor: Actor, id: string, ledger: Ledger): Promise<Revision<Report>> {
  demand(actor, 'report.read', NEW_REPORT);
  const known = await readReport(ledger, id);
  if (known === undefined) throw new Problem('not-found');
  return known;
}
