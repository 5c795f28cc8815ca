/** The report builder: the list, each report with its settings and files, and the steps of its life. */
import { type Context, Hono } from 'hono';
import { jobState, orderJob } from '../../../shared/jobs/job-states.ts';
import type { Action } from '../../../shared/people/action.ts';
import { demand, may } from '../../../shared/people/permission.ts';
import { isLanguage } from '../../../shared/reference/languages.ts';
import { FORMATS } from '../../../shared/render/formats.ts';
import { addReport, changeReport, listReports } from '../../../shared/reports/change-report.ts';
import { reportKind } from '../../../shared/reports/kinds/index.ts';
import { type Report, reportThing } from '../../../shared/reports/report.ts';
import {
  chooseSnapshot,
  openConsultation,
  publish,
  revise,
  setIssueData,
  stepObstacle,
  submitReport,
  withdraw,
} from '../../../shared/reports/report-steps.ts';
import { staleEdits } from '../../../shared/reports/stale-edits.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { actorId } from '../actor-id.ts';
import { lastReportJob, manifestsOf, snapshotsFor, spanFor, titlesOf } from '../builder-parts.ts';
import { leaveNotice } from '../flash.ts';
import { type FormValues, formValues } from '../form-values.ts';
import { BuilderPage } from '../pages/builder/builder-page.tsx';
import { ReportPage } from '../pages/builder/report-page.tsx';
import { builderPath } from '../pages/builder/report-words.tsx';
import type { OfferedStep, StepOffer } from '../pages/builder/step-forms.tsx';
import { NEW_REPORT, seenReport } from '../seen-report.ts';
import { snapshotList } from '../snapshots.ts';
import type { Env, WebPorts } from '../web-ports.ts';

/** Who may take a step. */
const ACTIONS: Readonly<Record<OfferedStep, Action>> = {
  build: 'report.build',
  revise: 'report.revise',
  submit: 'report.submit',
  publish: 'report.publish',
  withdraw: 'report.withdraw',
};
const STEPS = Object.keys(ACTIONS) as readonly OfferedStep[];

export function builderRoutes(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const { clock, ledger, objects, queue } = ports;
  const listSnapshots = snapshotList(objects);

  app.get('/reports/builder', async (c) => {
    demand(c.get('actor'), 'report.read', NEW_REPORT);
    const mayBuild = may(c.get('actor'), 'report.build', NEW_REPORT);
    const year = clock().getUTCFullYear() - 1;
    const reports = await listReports(ledger);
    return c.html(<BuilderPage page={c.get('page')} reports={reports} mayBuild={mayBuild} year={year} />);
  });

  app.post('/reports/builder', async (c) => {
    demand(c.get('actor'), 'report.build', NEW_REPORT);
    const { text, texts } = await formValues(c);
    const kind = reportKind(text('kind'));
    const period = spanFor(kind, { from: text('from'), to: text('to') });
    const languages = texts('languages').filter(isLanguage);
    if (languages.length === 0) throw new Problem('usage', { needs: 'languages' });
    const report = await addReport({ kind: kind.id, period, languages, by: actorId(c) }, ports);
    return c.redirect(c.get('page').to(builderPath(report.id)), 303);
  });

  app.get('/reports/builder/:id', async (c) => {
    const actor = c.get('actor');
    const { revision, state: report } = await seenReport(c, ledger);
    const thing = reportThing(report);
    const stale = staleEdits(report);
    const [job, snapshots, manifests, titles] = await Promise.all([
      lastReportJob(ledger, report.id),
      listSnapshots(),
      manifestsOf(objects, report),
      titlesOf(objects, report, { stale, wanted: c.get('page').language }),
    ]);
    // Without scripts the page asks again by itself while there is something to wait for.
    if (job?.state === 'waiting' || job?.state === 'running') c.header('refresh', '2');
    return c.html(
      <ReportPage
        page={c.get('page')}
        report={report}
        revision={revision}
        job={job}
        steps={STEPS.filter((step) => may(actor, ACTIONS[step], thing)).flatMap((step) =>
          offerOf(report, step),
        )}
        stale={stale}
        titles={titles}
        snapshots={snapshotsFor(snapshots, report)}
        manifests={manifests}
        mayWrite={may(actor, 'report.write', thing)}
        mayConsult={may(actor, 'round.open', { kind: 'round', state: 'open' })}
      />,
    );
  });

  const change = async (
    c: Context<Env>,
    action: Action,
    step: (report: Report, form: FormValues) => Report,
  ) => {
    const { state } = await seenReport(c, ledger);
    demand(c.get('actor'), action, reportThing(state));
    const form = await formValues(c);
    const { revision = 0 } = form;
    const by = actorId(c);
    await changeReport(
      { id: state.id, revision, by, reason: action, step: (report) => step(report, form) },
      ports,
    );
    leaveNotice(c, { tone: 'good', key: 'web.builder.saved' });
    return c.redirect(c.get('page').to(builderPath(state.id)), 303);
  };

  app.post('/reports/builder/:id/snapshot', (c) =>
    change(c, 'report.write', (report, { text }) => chooseSnapshot(report, text('snapshot'))),
  );

  app.post('/reports/builder/:id/document', (c) =>
    change(c, 'report.write', (report, { text, texts }) => {
      const names = ['symbol', 'meeting', 'placeAndDates', 'agendaItem', 'date', 'contact'] as const;
      const issue = Object.fromEntries(names.map((name) => [name, text(name)]));
      const languages = texts('languages').filter(isLanguage);
      return setIssueData(report, issue, languages.length > 0 ? languages : report.languages);
    }),
  );

  app.post('/reports/builder/:id/consult', async (c) => {
    demand(c.get('actor'), 'round.open', { kind: 'round', state: 'open' });
    return change(c, 'report.write', (report, { text }) =>
      openConsultation(report, {
        opens: text('opens'),
        deadline: text('deadline'),
        audience: text('audience') === 'internal' ? 'internal' : 'members',
      }),
    );
  });

  app.post('/reports/builder/:id/build', async (c) => {
    const { revision, state } = await seenReport(c, ledger);
    demand(c.get('actor'), 'report.build', reportThing(state));
    const because = stepObstacle(state, 'build');
    if (because !== undefined)
      throw new Problem('report-step-refused', { step: 'build', state: state.state, because });
    if (queue === undefined) throw new Problem('usage', { needs: 'a queue' });
    const { id: report, languages } = state;
    const order = { kind: 'report', report, revision, languages, formats: FORMATS, by: actorId(c) } as const;
    const job = await orderJob(order, { ledger, queue, clock });
    if ((await jobState(job, ledger))?.state === 'done')
      leaveNotice(c, { tone: 'info', key: 'web.builder.up-to-date' });
    return c.redirect(c.get('page').to(builderPath(report)), 303);
  });

  app.post('/reports/builder/:id/revise', (c) => change(c, 'report.revise', revise));
  app.post('/reports/builder/:id/submit', (c) => change(c, 'report.submit', submitReport));
  app.post('/reports/builder/:id/withdraw', (c) => change(c, 'report.withdraw', withdraw));
  app.post('/reports/builder/:id/publish', (c) =>
    change(c, 'report.publish', (report) => publish(report, { at: clock().toISOString(), by: actorId(c) })),
  );

  return app;
}

/** What is not of this state is not offered; what has to wait says why. */
function offerOf(report: Report, step: OfferedStep): readonly StepOffer[] {
  const because = stepObstacle(report, step);
  if (because === 'state') return [];
  return because === undefined ? [{ step }] : [{ step, because }];
}
