/** The steps of a report's life, and its settings: each form is answered with what it did, or comes back as it was sent. */
import { type Context, Hono } from 'hono';
import { listComments } from '../../../shared/consultations/list-comments.ts';
import { requireAnswered } from '../../../shared/consultations/require-answered.ts';
import { jobState, orderJob } from '../../../shared/jobs/job-states.ts';
import { demand } from '../../../shared/people/permission.ts';
import { genevaDay } from '../../../shared/reference/geneva-day.ts';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { FORMATS } from '../../../shared/render/formats.ts';
import { HEAD_TEXTS } from '../../../shared/reports/head-texts.ts';
import { knownLanguages, requireKnown } from '../../../shared/reports/known-choices.ts';
import { publishWarnings } from '../../../shared/reports/publish-warnings.ts';
import { currentIssue, type Report, reportThing } from '../../../shared/reports/report.ts';
import {
  chooseSnapshot,
  openConsultation,
  publish,
  returnReport,
  revise,
  setIssueData,
  submitReport,
  withdraw,
} from '../../../shared/reports/report-steps.ts';
import { snapshotStream } from '../../../shared/reports/snapshot-record.ts';
import { stepObstacle } from '../../../shared/reports/step-table.ts';
import { demandStep, type ReportStep, takeStep } from '../../../shared/reports/take-step.ts';
import type { Revision } from '../../../shared/store/ports.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { wrongField } from '../../../shared/text/wrong-field.ts';
import { actorId } from '../actor-id.ts';
import { snapshotsFor } from '../builder-parts.ts';
import { leaveNotice } from '../flash.ts';
import { type FormValues, formValues } from '../form-values.ts';
import { orderIssue } from '../order-issue.ts';
import { whenShown } from '../page-when-shown.ts';
import { builderPath, settingLabel } from '../pages/builder/report-words.tsx';
import { publishedAddress } from '../published-address.ts';
import { type RefusedForm, refusedForm } from '../refused-form.ts';
import { seenReport } from '../seen-report.ts';
import { showReport } from '../show-report.tsx';
import { snapshotList } from '../snapshots.ts';
import { countUnanswered } from '../unanswered.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const PublishPage = whenShown(async () => (await import('../pages/builder/publish-page.tsx')).PublishPage);

type Step = (
  report: Report,
  form: FormValues,
  signed: { readonly at: string; readonly by: string },
) => Report;
type ShowAgain = (c: Context<Env>, known: Revision<Report>, refused: RefusedForm) => Promise<Response>;

export function builderStepRoutes(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const { clock, ledger, objects, queue } = ports;
  const listSnapshots = snapshotList(objects);

  const again: ShowAgain = (c, known, refused) => showReport(c, known, ports, refused);

  /** One form of a report: `name` is its address and tells it from the others of the page. */
  const form = (name: string, taken: ReportStep, step: Step, showAgain: ShowAgain = again): void => {
    app.post(`/reports/builder/:id/${name}`, async (c) => {
      const page = c.get('page');
      const { state } = await seenReport(c, ledger);
      demandStep(c.get('actor'), taken, state);
      const values = await formValues(c);
      try {
        if (name === 'snapshot') await requireSnapshot(state, values.text('snapshot'));
        if (name === 'submit' || name === 'publish') await requireAnswered(ledger, state.id);
        const { revision = 0 } = values;
        const signed = { at: clock().toISOString(), by: actorId(c) };
        const change = (report: Report): Report => step(report, values, signed);
        const { by } = signed;
        const report = await takeStep({ id: state.id, revision, by, step: taken, change }, ports);
        if (name === 'submit') await orderIssue({ report, revision: revision + 1, by }, ports);
      } catch (error) {
        const labelOf = (field: string): string => settingLabel(page, field);
        const refused = refusedForm(page, error, { form: name, values, labelOf });
        return showAgain(c, await seenReport(c, ledger), refused);
      }
      const count = name === 'revise' ? await countUnanswered(ledger, c.get('actor'), state) : 0;
      leaveNotice(
        c,
        count > 0
          ? { tone: 'warn', key: 'web.builder.revised-unanswered', params: { count } }
          : { tone: 'good', key: 'web.builder.saved' },
      );
      return c.redirect(page.to(builderPath(state.id)), 303);
    });
  };

  async function requireSnapshot(report: Report, id: string): Promise<void> {
    const known = snapshotsFor(await listSnapshots(), report).map((each) => each.id);
    requireKnown('snapshot', id, known);
  }

  form('snapshot', 'write', (report, { text }) => chooseSnapshot(report, text('snapshot')));

  form('document', 'write', (report, { text, texts }) => {
    const names = ['symbol', 'meeting', 'placeAndDates', 'agendaItem', 'date', 'contact'] as const;
    const issue = Object.fromEntries(names.map((name) => [name, text(name)]));
    const translations = Object.fromEntries(
      LANGUAGES.map((language) => [
        language,
        Object.fromEntries(HEAD_TEXTS.map((name) => [name, text(`${name}.${language}`)])),
      ]),
    );
    return setIssueData(report, { ...issue, translations }, knownLanguages(texts('languages')));
  });

  form('consult', 'consult', (report, { text }) => {
    requireKnown('audience', text('audience'), ['members', 'internal']);
    return openConsultation(report, {
      opens: text('opens'),
      deadline: text('deadline'),
      audience: text('audience') === 'internal' ? 'internal' : 'members',
    });
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

  form('revise', 'revise', revise);
  form('submit', 'submit', submitReport);
  form('withdraw', 'withdraw', (report, { text }, signed) =>
    withdraw(report, { reason: text('reason'), ...signed }),
  );
  form('return', 'return', (report, { text }, signed) =>
    returnReport(report, { reason: text('reason'), ...signed }),
  );
  form(
    'publish',
    'publish',
    (report, { text }, signed) => {
      if (text('read') !== 'yes') throw wrongField('read', 'missing');
      return publish(report, signed);
    },
    lastLook,
  );

  app.get('/reports/builder/:id/publish', async (c) => {
    const known = await seenReport(c, ledger);
    demand(c.get('actor'), 'report.publish', reportThing(known.state));
    return lastLook(c, known);
  });

  return app;

  /** What will be public, and what to mind. @throws Problem `report-step-refused` where it can't be published. */
  async function lastLook(
    c: Context<Env>,
    { revision, state: report }: Revision<Report>,
    refused?: RefusedForm,
  ) {
    const issue = currentIssue(report);
    const because = stepObstacle(report, 'publish');
    if (because !== undefined || issue === undefined) {
      const told = because ?? 'unbuilt';
      throw new Problem('report-step-refused', { step: 'publish', state: report.state, because: told });
    }
    const [snapshots, comments, [frozen]] = await Promise.all([
      listSnapshots(),
      listComments(ledger, c.get('actor'), report),
      ledger.newest([snapshotStream(report.period)]),
    ]);
    const address = publishedAddress({ ...report, published: { ...issue } }) ?? '';
    const warnings = publishWarnings({
      report,
      today: genevaDay(clock()),
      unanswered: comments.filter(({ state }) => state === 'open').length,
      coverage: snapshots.find(({ id }) => id === issue.snapshot)?.header.coverage,
      newest: (frozen?.state as { readonly id: string } | undefined)?.id,
    });
    const props = { page: c.get('page'), report, revision, warnings, address, refused };
    return c.html(<PublishPage {...props} />, refused?.status ?? 200);
  }
}
