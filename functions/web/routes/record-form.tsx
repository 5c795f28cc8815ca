/** The record form: a new record, or the update of a known one; each step works without scripts. */
import { type Context, Hono } from 'hono';
import { printBaseRevision } from '../../../shared/intake/import/base-revision.ts';
import { chosenFields } from '../../../shared/record-form/choose-versions.ts';
import { decodeForm } from '../../../shared/record-form/decode-form.ts';
import { oneValue } from '../../../shared/record-form/form-fields.ts';
import { type OpenedRecord, ownLines } from '../../../shared/record-form/open-record.ts';
import { saysNothing } from '../../../shared/record-form/says-nothing.ts';
import { isSdgCode } from '../../../shared/reference/sdgs.ts';
import { claimViewFor } from '../claim-view.ts';
import { formAddress, leaveForm, NEW, showConflict, showForm } from '../form-answers.tsx';
import { awaitNames, formStep } from '../form-step.ts';
import { whenShown } from '../page-when-shown.ts';
import { ClaimWords } from '../pages/record-form/claim-feedback.tsx';
import { firstState, newOpened, openForWriting, sendingOf, sentFields } from '../record-form.ts';
import { saveSent } from '../save-sent.ts';
import { requirePerson } from '../sign-in/require-person.ts';
import type { Env, WebPorts } from '../web-ports.ts';
import { discardRoutes } from './discard-draft.tsx';
import { nothingRoutes } from './nothing-to-report.tsx';

const WhichLinePage = whenShown(
  async () => (await import('../pages/record-form/which-line-page.tsx')).WhichLinePage,
);

export function recordFormRoutes(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const open = (c: Context<Env>): Promise<OpenedRecord> =>
    c.req.path === NEW ? newOpened(c, ports) : openForWriting(c, ports);

  for (const path of [NEW, '/records/:id/edit', '/records/:id/nothing-to-report']) {
    app.use(path, requirePerson);
  }
  app.route('/', nothingRoutes(ports));
  app.route('/', discardRoutes(ports));

  // What the matrix says of a claim, for the script of the form: words of the page's language, nothing secret.
  app.get('/records/matrix-support', (c) => {
    const code = c.req.query('code') ?? '';
    if (!isSdgCode(code)) return c.json({ html: '' });
    const view = claimViewFor((c.req.query('lines') ?? '').split(','))(code);
    const html = <ClaimWords page={c.get('page')} code={code} view={view} />;
    return c.json({ support: view.support, html: html.toString() });
  });

  for (const path of [NEW, '/records/:id/edit'] as const) {
    const isNew = path === NEW;

    app.get(path, async (c) => {
      const isChecked = c.req.query('check') === 'yes';
      const opened = await open(c);
      const lines = isNew ? ownLines(c.get('actor')) : [];
      if (lines.length > 1 && opened.record.activity.primaryLine === undefined) {
        return c.html(<WhichLinePage page={c.get('page')} lines={lines} query={c.req.query()} />);
      }
      return showForm(c, await firstState(opened, ports, { isChecked, isNew }));
    });

    app.post(path, async (c) => {
      const opened = await open(c);
      const fields = chosenFields(await sentFields(c));
      const sending = sendingOf(c, opened, fields);
      const button = oneValue(fields, 'do');
      await awaitNames(button);
      const step = formStep(button, fields);
      if (step !== undefined) {
        const typed = { fields: step.fields, form: decodeForm(step.fields) };
        const first = await firstState(opened, ports, { isChecked: false, isNew, typed });
        return showForm(c, { ...first, ...sending, ...step });
      }
      const form = decodeForm(fields);
      const action = button === 'submit' && form.unreadable.length === 0 ? 'submit' : 'save';
      const outcome = await saveSent(c, opened, { fields, form, action, isNew }, ports);
      if (outcome.kind === 'conflict') {
        const { window } = sending;
        return showConflict(c, ports, outcome, { window, button: action, typed: { fields, form } });
      }
      if (outcome.kind !== 'refused' && form.unreadable.length === 0) {
        return leaveForm(c, opened.record.update.period, outcome, button);
      }
      const isChecked = outcome.kind === 'refused' || button === 'submit' || button === 'check';
      const state = {
        ...(await firstState(opened, ports, { isChecked, isNew, typed: { fields, form } })),
        ...sending,
      };
      if (outcome.kind === 'refused') {
        const isEmpty = isNew && saysNothing(form);
        return showForm(c, { ...state, isEmpty, findings: outcome.findings }, 422);
      }
      const { activityId, base, state: reached } = outcome;
      return showForm(c, { ...state, activityId, base, state: reached, isUnread: true }, 422);
    });

    app.put(path, async (c) => {
      const opened = await open(c);
      const fields = chosenFields(await sentFields(c));
      const form = decodeForm(fields);
      const outcome = await saveSent(c, opened, { fields, form, action: 'save', isNew }, ports);
      switch (outcome.kind) {
        case 'conflict':
          return c.json({ kind: outcome.kind }, 409);
        case 'refused':
          return c.json({ kind: outcome.kind }, 422);
        case 'saved':
        case 'findings':
          return c.json({
            kind: form.unreadable.length > 0 ? 'unread' : 'saved',
            revision: printBaseRevision(outcome.base),
            address: formAddress(c, outcome.activityId, opened.record.update.period),
          });
      }
    });
  }

  return app;
}
