/** The life of a report by the interface: its data and settings, consultation, approval, publication. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { plannedReport } from '../../../shared/consultations/planned-reports.ts';
import { requireAnswered } from '../../../shared/consultations/require-answered.ts';
import { signatureOf } from '../../../shared/people/actor.ts';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { knownLanguages, requireKnown } from '../../../shared/reports/known-choices.ts';
import type { Report } from '../../../shared/reports/report.ts';
import {
  chooseSnapshot,
  LONGEST_ENTRY,
  LONGEST_REASON,
  openConsultation,
  publish,
  returnReport,
  revise,
  setIssueData,
  submitReport,
  withdraw,
} from '../../../shared/reports/report-steps.ts';
import { demandStep, type ReportStep, takeStep } from '../../../shared/reports/take-step.ts';
import { snapshotsFor } from '../builder-parts.ts';
import { orderIssue } from '../order-issue.ts';
import { officeReport } from '../seen-report.ts';
import { snapshotList } from '../snapshots.ts';
import type { Env, WebPorts } from '../web-ports.ts';
import { demandMatch, revisionTag } from './entity-tags.ts';
import { answers, IfMatch, jsonBody, resource } from './operation.ts';
import { ReportAnswer, ReportPlace, toldReport } from './report-answer.ts';
import { Day, LanguageCode } from './schemas.ts';

const PROBLEMS = [403, 404, 409, 412, 415, 422, 428];
const Entry = z.string().trim().max(LONGEST_ENTRY).optional();

const SnapshotChoice = z
  .strictObject({ snapshot: z.string().regex(/^[0-9a-f]{64}$/) })
  .openapi('SnapshotChoice');

const HeadWords = z.strictObject({ meeting: Entry, placeAndDates: Entry, agendaItem: Entry });

const DocumentData = z
  .strictObject({
    ...{ symbol: Entry, meeting: Entry, placeAndDates: Entry, agendaItem: Entry, contact: Entry },
    date: Day.optional(),
    translations: z
      .strictObject(Object.fromEntries(LANGUAGES.map((each) => [each, HeadWords.optional()])))
      .optional(),
    languages: z.array(LanguageCode).min(1).max(6),
  })
  .openapi('DocumentData');

const NewRound = z
  .strictObject({ opens: Day, deadline: Day, audience: z.enum(['members', 'internal']) })
  .openapi('NewRound');

const StepReason = z
  .strictObject({ reason: z.string().trim().min(1).max(LONGEST_REASON) })
  .openapi('ReportStepReason');

const request = { params: ReportPlace, headers: IfMatch };
const shared = { tags: ['reports'], responses: answers({ 200: ReportAnswer }, PROBLEMS) };

function stepRoute<const P extends string>(name: P, operationId: string) {
  const path = `/reports/{report}/${name}` as const;
  return createRoute({ method: 'post', path, operationId, request, ...shared });
}

const choose = createRoute({
  ...{ method: 'put', path: '/reports/{report}/snapshot', operationId: 'chooseSnapshot', ...shared },
  request: { ...request, body: jsonBody(SnapshotChoice) },
});

const describe = createRoute({
  ...{ method: 'put', path: '/reports/{report}/document', operationId: 'setDocument', ...shared },
  request: { ...request, body: jsonBody(DocumentData) },
});

const consult = createRoute({
  ...{ method: 'post', path: '/reports/{report}/consult', operationId: 'openConsultation', ...shared },
  request: { ...request, body: jsonBody(NewRound) },
});

const giveBack = createRoute({
  ...{ method: 'post', path: '/reports/{report}/return', operationId: 'returnReport', ...shared },
  request: { ...request, body: jsonBody(StepReason) },
});

const withdrawRoute = createRoute({
  ...{ method: 'post', path: '/reports/{report}/withdraw', operationId: 'withdrawReport', ...shared },
  request: { ...request, body: jsonBody(StepReason) },
});

const reviseRoute = stepRoute('revise', 'reviseReport');
const submitRoute = stepRoute('submit', 'submitReport');
const publishRoute = stepRoute('publish', 'publishReport');

/**
 * `PUT /reports/REPORT/snapshot` and `…/document`, `POST` of each step from consultation to publication. Asks the action of the
 * step (shared/people/action.ts); needs `If-Match`.
 */
export function reportSteps({ clock, ledger, objects, queue }: WebPorts) {
  const app = resource();
  const listSnapshots = snapshotList(objects);

  app.openapi(choose, async (c) => {
    const { snapshot } = c.req.valid('json');
    const offered = await listSnapshots();
    return change(c, c.req.valid('param').report, 'write', (report) => {
      requireKnown(
        'snapshot',
        snapshot,
        snapshotsFor(offered, report).map(({ id }) => id),
      );
      return chooseSnapshot(report, snapshot);
    });
  });

  app.openapi(describe, async (c) => {
    const { languages, ...issue } = c.req.valid('json');
    const given = Object.fromEntries(Object.entries(issue).filter(([, text]) => text !== undefined));
    return change(c, c.req.valid('param').report, 'write', (report) =>
      setIssueData(report, given, knownLanguages(languages)),
    );
  });

  app.openapi(consult, async (c) => {
    const round = c.req.valid('json');
    return change(c, c.req.valid('param').report, 'consult', (report) => openConsultation(report, round));
  });

  app.openapi(giveBack, async (c) => {
    const { reason } = c.req.valid('json');
    return change(c, c.req.valid('param').report, 'return', (report) =>
      returnReport(report, { reason, ...signed(c) }),
    );
  });

  app.openapi(reviseRoute, (c) => change(c, c.req.valid('param').report, 'revise', revise));
  app.openapi(submitRoute, (c) => change(c, c.req.valid('param').report, 'submit', submitReport));
  app.openapi(withdrawRoute, async (c) => {
    const { reason } = c.req.valid('json');
    return change(c, c.req.valid('param').report, 'withdraw', (report) =>
      withdraw(report, { reason, ...signed(c) }),
    );
  });
  app.openapi(publishRoute, (c) =>
    change(c, c.req.valid('param').report, 'publish', (report) => publish(report, signed(c))),
  );

  return app;

  async function change(c: Context<Env>, id: string, step: ReportStep, change: (report: Report) => Report) {
    const actor = c.get('actor');
    const { revision, state } = await officeReport(actor, id, ledger);
    demandStep(actor, step, state);
    demandMatch(c, revisionTag(revision));
    if (step === 'submit' || step === 'publish') await requireAnswered(ledger, id);
    const by = signatureOf(actor);
    const report = await takeStep({ id, revision, by, step, change }, { ledger, clock });
    if (step === 'submit') await orderIssue({ report, revision: revision + 1, by }, { clock, ledger, queue });
    return c.json(toldReport(await plannedReport(ledger, report), actor), 200, {
      etag: revisionTag(revision + 1),
    });
  }

  function signed(c: Context<Env>) {
    return { at: clock().toISOString(), by: signatureOf(c.get('actor')) };
  }
}
