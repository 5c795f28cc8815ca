/** The reports of the first page: what is published for whoever comes, and the drafts for those who may read them. */

import { listPlannedReports } from '../../shared/consultations/planned-reports.ts';
import type { Actor } from '../../shared/people/actor.ts';
import type { Audience } from '../../shared/people/audience.ts';
import { may } from '../../shared/people/permission.ts';
import { isProblem } from '../../shared/text/problem.ts';
import { listPublished, type PublishedIssue } from './find-published.ts';
import { keep } from './keep.ts';
import type { OpenReport } from './pages/members/report-cards.tsx';
import { readManifest } from './read-manifest.ts';
import { readableReports } from './readable-reports.ts';
import { type ReportSet, reportSetList, reportsIn, type SetReport } from './report-sets.ts';
import { NEW_REPORT } from './seen-report.ts';
import type { WebPorts } from './web-ports.ts';

/** Published reports of which the first page tells; the page of all of them has the others. */
const MOST = 12;

/** A published report with its documents, one a language. */
export interface PublishedReport extends PublishedIssue {
  readonly documents: readonly SetReport[];
}

export interface HomeReports {
  /** The latest period first. */
  readonly published: readonly PublishedReport[];
  /** Reports on their way to being published. */
  readonly drafts: readonly OpenReport[];
  /** Sets that belong to no report: a command made them, and nobody has published them. */
  readonly loose: readonly ReportSet[];
}

/** The reports that the first page tells each of its readers of. Made once for all of them: manifests are read once, and remembered. */
export function homeReports({ clock, ledger, objects }: Pick<WebPorts, 'clock' | 'ledger' | 'objects'>) {
  const manifestOf = keep((set) => readManifest(objects, set));
  const listsFor = keep((audience) => reportSetList(objects, audience as Audience));

  return async (actor: Actor, audience: Audience): Promise<HomeReports> => {
    const issues = (await listPublished(ledger, actor)).slice(0, MOST);
    const published = await Promise.all(
      issues.map(async (each) => ({ ...each, documents: await documentsOf(each.issue.set, audience) })),
    );
    if (actor.kind === 'public') return { published, drafts: [], loose: [] };
    const reports = await listPlannedReports(ledger);
    const drafts = readableReports(actor, reports, clock()).filter(
      ({ report: { state } }) => state !== 'published' && state !== 'withdrawn',
    );
    if (!may(actor, 'report.read', NEW_REPORT)) return { published, drafts, loose: [] };
    const named = new Set(reports.flatMap(({ state }) => state.issues.map(({ set }) => set)));
    const loose = (await listsFor(audience)()).filter(({ id }) => !named.has(id));
    return { published, drafts, loose };
  };

  /** None where the manifest is lost: the card still leads to the report's page, which says so. */
  async function documentsOf(set: string, audience: Audience): Promise<readonly SetReport[]> {
    try {
      return reportsIn(await manifestOf(set), audience);
    } catch (error) {
      if (isProblem(error)) return [];
      throw error;
    }
  }
}
