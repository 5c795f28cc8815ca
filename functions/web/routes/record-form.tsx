/** The record form: a new record, an update of a known one, and nothing to report. */
import { type Context, Hono } from 'hono';
import { originalText } from '../../../shared/activities/original-text.ts';
import { printBaseRevision } from '../../../shared/intake/import/base-revision.ts';
import { signatureOf } from '../../../shared/people/actor.ts';
import { may } from '../../../shared/people/permission.ts';
import { type DecodedForm, decodeForm } from '../../../shared/record-form/decode-form.ts';
import { ASKED, LANGUAGE_BEFORE } from '../../../shared/record-form/encode-record.ts';
import { type FormFields, formFields, oneValue } from '../../../shared/record-form/form-fields.ts';
import type { OpenedRecord } from '../../../shared/record-form/open-record.ts';
import { type SaveOutcome, saveRecord } from '../../../shared/record-form/save-record.ts';
import { isSdgCode } from '../../../shared/reference/sdgs.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { leaveNotice } from '../flash.ts';
import type { FormState } from '../form-state.ts';
import { formStep } from '../form-step.ts';
import { ClaimWords } from '../pages/record-form/claim-feedback.tsx';
import { CHOICE, ConflictPage } from '../pages/record-form/conflict-page.tsx';
import { RecordFormPage } from '../pages/record-form/form-page.tsx';
import { NothingPage, REASON } from '../pages/record-form/nothing-page.tsx';
import {
  claimSupport,
  claimViewFor,
  claimViewOf,
  firstState,
  newOpened,
  openForWriting,
  sendingOf,
  sentFields,
  unreadFindings,
} from '../record-form.ts';
import { recordThing } from '../record-thing.ts';
import { requirePerson } from '../sign-in/require-person.ts';
import type { Env, WebPorts } from '../web-ports.ts';

type Asked = Context<Env>;

export function recordFormRoutes(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const open = (c: Asked): Promise<OpenedRecord> =>
    c.req.path === NEW ? newOpened(c, ports) : openForWriting(c, ports);

  for (const path of [NEW, '/records/:id/edit', '/records/:id/nothing-to-report'])
    app.use(path, requirePerson);

  // What the matrix says of a claim, for the script of the form: words of the page's language, nothing secret.
  app.get('/records/matrix-support', (c) => {
    const code = c.req.query('code') ?? '';
    if (!isSdgCode(code)) return c.json({ html: '' });
    const view = claimViewFor((c.req.query('lines') ?? '').split(','))(code);
    const html = <ClaimWords page={c.get('page')} code={code} view={view} />;
    return c.json({ support: view.support, html: html.toString() });
  });

  for (const path of [NEW, '/records/:id/edit'] as const) {
    app.get(path, async (c) => {
      const isChecked = c.req.query('check') === 'yes';
      const state = await firstState(await open(c), ports, { isChecked, isNew: path === NEW });
      return show(c, state);
    });

    app.post(path, async (c) => {
      const opened = await open(c);
      const sent = await sentFields(c);
      const button = oneValue(sent, 'do');
      const step = formStep(button, sent);
      const sending = sendingOf(sent);
      if (step !== undefined) {
        const first = await firstState(opened, ports, { isChecked: false, isNew: path === NEW });
        return show(c, { ...first, ...sending, fields: step.fields, suggestions: step.suggestions });
      }
      const form = decodeForm(sent);
      const action = button === 'submit' && form.unreadable.length === 0 ? 'submit' : 'save';
      const outcome = await save(c, opened, { fields: sent, form, action, isNew: path === NEW });
      if (outcome.kind === 'conflict') {
        const { period } = opened.record.update;
        const to = addressOf(c, path === NEW ? outcome.record.activity.activityId : idOf(opened), period);
        return c.html(
          <ConflictPage
            page={c.get('page')}
            conflict={outcome}
            action={to}
            window={sending.window}
            then={action}
          />,
          409,
        );
      }
      if (outcome.kind === 'refused' || form.unreadable.length > 0) {
        const first = await firstState(opened, ports, { isChecked: true, isNew: path === NEW });
        const kept =
          outcome.kind === 'refused'
            ? {}
            : { base: outcome.base, activityId: outcome.activityId, state: outcome.state };
        const findings = [...unreadFindings(form), ...(outcome.kind === 'refused' ? outcome.findings : [])];
        return show(c, { ...first, ...sending, ...kept, fields: sent, findings, isChecked: true }, 422);
      }
      return leave(c, opened, outcome, button);
    });

    app.put(path, async (c) => {
      const opened = await open(c);
      const sent = await sentFields(c);
      const form = decodeForm(sent);
      const outcome = await save(c, opened, { fields: sent, form, action: 'save', isNew: path === NEW });
      if (outcome.kind === 'conflict') return c.json({ kind: outcome.kind }, 409);
      if (outcome.kind === 'refused') return c.json({ kind: outcome.kind }, 422);
      return c.json({
        kind: form.unreadable.length > 0 ? 'unread' : 'saved',
        revision: printBaseRevision(outcome.base),
        address: addressOf(c, outcome.activityId, opened.record.update.period),
        missing: outcome.findings.filter(({ severity }) => severity !== 'warning').length,
      });
    });
  }

  app.get('/records/:id/nothing-to-report', async (c) => {
    const opened = await open(c);
    const reason = opened.record.update.nothingToReport ?? c.get('page').words('web.form.nothing-quiet');
    return c.html(
      <NothingPage
        page={c.get('page')}
        {...nothingOf(opened)}
        window={ports.newId().slice(0, 12)}
        reason={reason}
        findings={[]}
      />,
    );
  });

  app.post('/records/:id/nothing-to-report', async (c) => {
    const opened = await open(c);
    const sent = await sentFields(c);
    const fields = formFields([
      [ASKED, REASON],
      [LANGUAGE_BEFORE, ''],
      [REASON, oneValue(sent, REASON)],
      ['revision', oneValue(sent, 'revision')],
      ['window', oneValue(sent, 'window')],
    ]);
    const form = decodeForm(fields);
    // An empty reason would submit the update as it is.
    const isSaid = form.values[REASON] !== undefined;
    const outcome = isSaid
      ? await save(c, opened, { fields, form, action: 'submit', isNew: false })
      : {
          kind: 'refused' as const,
          findings: [{ rule: 'field-required', severity: 'error' as const, at: { field: REASON } }],
        };
    if (outcome.kind === 'saved') {
      leaveNotice(c, { tone: 'good', key: 'web.form.nothing-said' });
      return c.redirect(c.get('page').to(`/records/${idOf(opened)}`), 303);
    }
    if (outcome.kind === 'findings') return leave(c, opened, outcome, 'submit');
    if (outcome.kind === 'conflict') {
      const action = addressOf(c, idOf(opened), opened.record.update.period);
      const { window } = sendingOf(sent);
      return c.html(
        <ConflictPage
          page={c.get('page')}
          conflict={outcome}
          action={action}
          window={window}
          then="submit"
        />,
        409,
      );
    }
    return c.html(
      <NothingPage
        page={c.get('page')}
        {...nothingOf(opened)}
        window={oneValue(sent, 'window')}
        reason={oneValue(sent, REASON)}
        findings={outcome.findings}
      />,
      422,
    );
  });

  return app;

  function save(c: Asked, opened: OpenedRecord, sent: Sent): Promise<SaveOutcome> {
    const { clock, identities, ledger } = ports;
    const actor = c.get('actor');
    if (identities === undefined) throw new Problem('not-found');
    const yielded = [...sent.fields].flatMap(([name, [value]]) =>
      name.startsWith(CHOICE) && value === 'theirs' ? [name.slice(CHOICE.length)] : [],
    );
    return saveRecord(
      {
        activityId: sent.isNew ? undefined : idOf(opened),
        period: opened.record.update.period,
        ...sendingOf(sent.fields),
        form: sent.form,
        action: sent.action,
        yielded: new Set(yielded),
        by: signatureOf(actor),
      },
      {
        ledger,
        identities,
        clock,
        supportOf: claimSupport,
        mayWrite: (activity, update) => may(actor, 'record.write', recordThing(activity, update)),
      },
    );
  }
}

const NEW = '/records/new';

interface Sent {
  readonly fields: FormFields;
  readonly form: DecodedForm;
  readonly action: 'save' | 'submit';
  readonly isNew: boolean;
}

function show(c: Asked, state: FormState, status: 200 | 422 = 200) {
  const page = c.get('page');
  const { activityId, fields, period } = state;
  const action = activityId === undefined ? page.to(NEW, { ...period }) : addressOf(c, activityId, period);
  return c.html(
    <RecordFormPage page={page} form={state} action={action} claimView={claimViewOf(fields)} />,
    status,
  );
}

function leave(
  c: Asked,
  opened: OpenedRecord,
  outcome: Extract<SaveOutcome, { kind: 'saved' | 'findings' }>,
  button: string,
) {
  const { period } = opened.record.update;
  const isDone = outcome.kind === 'saved' && button === 'submit';
  if (outcome.kind === 'findings') leaveNotice(c, { tone: 'warn', key: 'web.form.not-submitted' });
  else if (isDone) leaveNotice(c, { tone: 'good', key: 'web.form.submitted' });
  else leaveNotice(c, { tone: 'good', key: outcome.changed ? 'web.form.saved' : 'web.form.unchanged' });
  if (isDone) return c.redirect(c.get('page').to(`/records/${outcome.activityId}`), 303);
  const isChecked = outcome.kind === 'findings' || button === 'check';
  return c.redirect(addressOf(c, outcome.activityId, period, isChecked ? { check: 'yes' } : {}), 303);
}

function addressOf(
  c: Asked,
  id: string,
  period: { readonly from: string; readonly to: string },
  more = {},
): string {
  return c.get('page').to(`/records/${id}/edit`, { from: period.from, to: period.to, ...more });
}

function idOf({ record }: OpenedRecord): string {
  return record.activity.activityId;
}

function nothingOf({ base, record }: OpenedRecord) {
  const { activityId, title } = record.activity;
  return {
    activityId,
    title: originalText(title)?.text ?? activityId,
    period: record.update.period,
    revision: printBaseRevision(base),
  };
}
