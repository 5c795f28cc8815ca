/** What the secretariat writes and chooses for a report. */
import { type Context, Hono } from 'hono';
import { demand, may } from '../../../shared/people/permission.ts';
import { changeReport } from '../../../shared/reports/change-report.ts';
import { requireKnown } from '../../../shared/reports/known-choices.ts';
import { type Report, reportThing, sourceLanguage } from '../../../shared/reports/report.ts';
import { chooseMessages } from '../../../shared/reports/report-steps.ts';
import { allSections } from '../../../shared/reports/section-text.ts';
import { writeText } from '../../../shared/reports/write-text.ts';
import { systemReason } from '../../../shared/text/system-reason.ts';
import { actorId } from '../actor-id.ts';
import { candidatesOf, newestModel, sectionsOf } from '../builder-parts.ts';
import { leaveNotice } from '../flash.ts';
import { formValues } from '../form-values.ts';
import { whenShown } from '../page-when-shown.ts';
import { builderPath, settingLabel } from '../pages/builder/report-words.tsx';
import type { RefusedText } from '../pages/builder/texts-page.tsx';
import { languageName } from '../pages/language-name.ts';
import { refusedForm } from '../refused-form.ts';
import { seenReport } from '../seen-report.ts';
import type { Env, WebPorts } from '../web-ports.ts';
import { writtenLanguage } from '../written-language.ts';

const MessagesPage = whenShown(async () => (await import('../pages/builder/messages-page.tsx')).MessagesPage);
const TextsPage = whenShown(async () => (await import('../pages/builder/texts-page.tsx')).TextsPage);

export function builderTextRoutes(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const { ledger, objects } = ports;

  app.get('/reports/builder/:id/texts', (c) => textsPage(c));

  app.post('/reports/builder/:id/texts', async (c) => {
    const page = c.get('page');
    const { state: report } = await seenReport(c, ledger);
    demand(c.get('actor'), 'report.write', reportThing(report));
    const values = await formValues(c);
    const { text } = values;
    const [section, said, was, generated] = [text('section'), text('text'), text('was'), text('generated')];
    requireKnown('in', c.req.query('in') ?? sourceLanguage(report), report.languages);
    requireKnown('section', section, await sectionsOf(objects, report));
    const language = writtenLanguage(c, report);
    const model = await newestModel(objects, report, language);
    const title = model && allSections(model).find(({ id }) => id === section)?.title;
    const order = { section, title, language, text: said, generated, was, by: actorId(c) };
    try {
      const written = await writeText(report, order, ports);
      if (written.kind === 'paragraphs') {
        const { count, source } = written.fault;
        const params = { count, language: languageName(source, page.language) };
        return textsPage(c, { section, text: said, message: page.words('web.builder.paragraphs', params) });
      }
      if (written.kind === 'conflict') {
        const { theirs } = written;
        return textsPage(c, { section, text: said, message: page.words('web.builder.conflict'), theirs });
      }
    } catch (error) {
      const labelOf = (field: string): string => settingLabel(page, field);
      const { errors } = refusedForm(page, error, { form: 'texts', values, labelOf });
      return textsPage(c, { section, text: said, message: errors[0]?.message ?? '' });
    }
    leaveNotice(c, { tone: 'good', key: 'web.builder.saved' });
    const place = page.to(builderPath(report.id, 'texts'), { in: language });
    return c.redirect(`${place}#section-${encodeURIComponent(section)}`, 303);
  });

  app.get('/reports/builder/:id/messages', async (c) => {
    const { revision, state: report } = await seenReport(c, ledger);
    const mayWrite = may(c.get('actor'), 'report.write', reportThing(report));
    const candidates = await candidatesOf(objects, report);
    return c.html(
      <MessagesPage
        page={c.get('page')}
        report={report}
        revision={revision}
        candidates={candidates}
        mayWrite={mayWrite}
      />,
    );
  });

  app.post('/reports/builder/:id/messages', async (c) => {
    const { state: report } = await seenReport(c, ledger);
    demand(c.get('actor'), 'report.write', reportThing(report));
    const { names, revision = 0, text } = await formValues(c);
    const chosen = names
      .filter((name) => name.startsWith('place-') && /^[1-9]\d?$/.test(text(name)))
      .toSorted((a, b) => Number(text(a)) - Number(text(b)))
      .map((name) => name.slice('place-'.length));
    const step = (newest: Report): Report => chooseMessages(newest, chosen);
    await changeReport(
      { id: report.id, revision, by: actorId(c), reason: systemReason('report-messages'), step },
      ports,
    );
    leaveNotice(c, { tone: 'good', key: 'web.builder.saved' });
    return c.redirect(c.get('page').to(builderPath(report.id, 'messages')), 303);
  });

  async function textsPage(c: Context<Env>, refused?: RefusedText) {
    const { state: report } = await seenReport(c, ledger);
    const language = writtenLanguage(c, report);
    const [model, source] = await Promise.all([
      newestModel(objects, report, language),
      newestModel(objects, report, sourceLanguage(report)),
    ]);
    return c.html(
      <TextsPage
        page={c.get('page')}
        report={report}
        model={model}
        source={source}
        language={language}
        mayWrite={may(c.get('actor'), 'report.write', reportThing(report))}
        refused={refused}
      />,
      refused === undefined ? 200 : 422,
    );
  }

  return app;
}
