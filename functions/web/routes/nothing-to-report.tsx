/** Nothing to report: one page with one question, kept and submitted like any form of the record. */
import { Hono } from 'hono';
import { originalText } from '../../../shared/activities/original-text.ts';
import { printBaseRevision } from '../../../shared/intake/import/base-revision.ts';
import { decodeForm } from '../../../shared/record-form/decode-form.ts';
import { ASKED } from '../../../shared/record-form/encode-record.ts';
import { oneValue, withValue } from '../../../shared/record-form/form-fields.ts';
import type { OpenedRecord } from '../../../shared/record-form/open-record.ts';
import { leaveNotice } from '../flash.ts';
import { leaveForm, showConflict } from '../form-answers.tsx';
import { whenShown } from '../page-when-shown.ts';
import { REASON } from '../pages/record-form/control-names.ts';
import { openForWriting, sendingOf, sentFields } from '../record-form.ts';
import { saveSent } from '../save-sent.ts';
import type { Env, WebPorts } from '../web-ports.ts';

const NothingPage = whenShown(
  async () => (await import('../pages/record-form/nothing-page.tsx')).NothingPage,
);

const PATH = '/records/:id/nothing-to-report';

export function nothingRoutes(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();

  app.get(PATH, async (c) => {
    const page = c.get('page');
    const opened = await openForWriting(c, ports);
    const reason = opened.record.update.nothingToReport ?? page.words('web.form.nothing-quiet');
    const window = ports.newId().slice(0, 12);
    return c.html(
      <NothingPage page={page} {...factsOf(opened)} window={window} reason={reason} findings={[]} />,
    );
  });

  app.post(PATH, async (c) => {
    const page = c.get('page');
    const opened = await openForWriting(c, ports);
    const fields = withValue(await sentFields(c), ASKED, REASON);
    const form = decodeForm(fields);
    const { window } = sendingOf(c, opened, fields);
    // An empty reason would submit the update as it is.
    const outcome =
      form.values[REASON] === undefined
        ? ({ kind: 'refused', findings: [EMPTY] } as const)
        : await saveSent(c, opened, { fields, form, action: 'submit', isNew: false }, ports);
    switch (outcome.kind) {
      case 'saved':
        leaveNotice(c, { tone: 'good', key: 'web.form.nothing-said' });
        return c.redirect(page.to(`/records/${outcome.activityId}`), 303);
      case 'findings':
        return leaveForm(c, opened.record.update.period, outcome, 'submit');
      case 'conflict':
        return showConflict(c, ports, outcome, { window, button: 'submit' });
      case 'refused': {
        const { findings } = outcome;
        const reason = oneValue(fields, REASON);
        return c.html(
          <NothingPage
            page={page}
            {...factsOf(opened)}
            window={window}
            reason={reason}
            findings={findings}
          />,
          422,
        );
      }
    }
  });

  return app;
}

const EMPTY = { rule: 'field-required', severity: 'error', at: { field: REASON } } as const;

function factsOf({ base, record }: OpenedRecord) {
  const { activityId, title } = record.activity;
  return {
    activityId,
    title: originalText(title) ?? { text: activityId },
    period: record.update.period,
    revision: printBaseRevision(base),
  };
}
