/** The page of one report in the builder, also where one of its forms was refused. */
import type { Context } from 'hono';
import type { Action } from '../../shared/people/action.ts';
import { may } from '../../shared/people/permission.ts';
import { genevaDay } from '../../shared/reference/geneva-day.ts';
import { type Report, reportThing } from '../../shared/reports/report.ts';
import { staleEdits } from '../../shared/reports/stale-edits.ts';
import { stepObstacle } from '../../shared/reports/step-table.ts';
import type { Revision } from '../../shared/store/ports.ts';
import { lastReportJob, manifestsOf, sameIssues, snapshotChoices, titlesOf } from './builder-parts.ts';
import { whenShown } from './page-when-shown.ts';
import type { OfferedStep, StepOffer } from './pages/builder/step-forms.tsx';
import type { RefusedForm } from './refused-form.ts';
import { snapshotList } from './snapshots.ts';
import { countUnanswered } from './unanswered.ts';
import type { Env, WebPorts } from './web-ports.ts';

const ReportPage = whenShown(async () => (await import('./pages/builder/report-page.tsx')).ReportPage);

/** Who may take a step. */
const ACTIONS: Readonly<Record<OfferedStep, Action>> = {
  build: 'report.build',
  revise: 'report.revise',
  submit: 'report.submit',
  return: 'report.return',
  publish: 'report.publish',
  withdraw: 'report.withdraw',
};
const STEPS = Object.keys(ACTIONS) as readonly OfferedStep[];

/** With `refused`, the form as it was sent and the status of the refusal. */
export async function showReport(
  c: Context<Env>,
  { revision, state: report }: Pick<Revision<Report>, 'revision' | 'state'>,
  { clock, ledger, objects }: Pick<WebPorts, 'clock' | 'ledger' | 'objects'>,
  refused?: RefusedForm,
) {
  const [actor, page] = [c.get('actor'), c.get('page')];
  const thing = reportThing(report);
  const stale = staleEdits(report);
  const [job, snapshots, manifests, titles, unanswered, same] = await Promise.all([
    lastReportJob(ledger, report.id),
    snapshotList(objects)().then((all) => snapshotChoices(ledger, all, report)),
    manifestsOf(objects, report),
    titlesOf(objects, report, { stale, wanted: page.language }),
    countUnanswered(ledger, actor, report),
    sameIssues(objects, report),
  ]);
  // Without scripts the page asks again by itself while there is something to wait for.
  const isWaiting = job?.state === 'waiting' || job?.state === 'running';
  if (isWaiting && refused === undefined) c.header('refresh', '2');
  return c.html(
    <ReportPage
      page={page}
      report={report}
      revision={revision}
      job={job}
      steps={STEPS.filter((step) => may(actor, ACTIONS[step], thing)).flatMap((step) =>
        offerOf(report, step, { unanswered, today: genevaDay(clock()) }),
      )}
      stale={stale}
      titles={titles}
      snapshots={snapshots}
      manifests={manifests}
      unanswered={unanswered}
      same={same}
      mayWrite={may(actor, 'report.write', thing)}
      mayConsult={may(actor, 'round.open', { kind: 'round', state: 'open' })}
      refused={refused}
    />,
    refused?.status ?? 200,
  );
}

interface Standing {
  readonly unanswered: number;
  readonly today: string;
}

/** What is not of this state is not offered; what has to wait says why, and what would end the comments until when they run. */
function offerOf(report: Report, step: OfferedStep, { today, unanswered }: Standing): readonly StepOffer[] {
  const because = stepObstacle(report, step);
  if (because === 'state') return [];
  const isFinal = step === 'submit' || step === 'publish';
  if (because === undefined && isFinal && unanswered > 0) return [{ step, because: 'unanswered' }];
  if (because !== undefined) return [{ step, because }];
  const { consultation } = report;
  const isAsking = consultation !== undefined && consultation.deadline >= today;
  return [{ step, ...(step === 'submit' && isAsking && { ends: consultation.deadline }) }];
}
