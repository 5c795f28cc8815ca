/** What the secretariat writes and chooses for a report, and how its issues differ. */
import { type Context, Hono } from 'hono';
import { demand, may } from '../../../shared/people/permission.ts';
import { isLanguage, type Language } from '../../../shared/reference/languages.ts';
import { changeReport } from '../../../shared/reports/change-report.ts';
import { paragraphsIn } from '../../../shared/reports/compose/edited.ts';
import { redlineKey } from '../../../shared/reports/issue-files.ts';
import { redline } from '../../../shared/reports/redline.ts';
import {
  type Report,
  type ReportIssue,
  reportThing,
  sourceLanguage,
  textHash,
} from '../../../shared/reports/report.ts';
import { chooseMessages, editText } from '../../../shared/reports/report-steps.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { readModel } from '../../reports/read-model.ts';
import { actorId } from '../actor-id.ts';
import { candidatesOf, newestModel } from '../builder-parts.ts';
import { leaveNotice } from '../flash.ts';
import { formValues } from '../form-values.ts';
import { handOut } from '../hand-out.ts';
import { ChangesPage } from '../pages/builder/changes-page.tsx';
import { MessagesPage } from '../pages/builder/messages-page.tsx';
import { builderPath } from '../pages/builder/report-words.tsx';
import { type RefusedText, TextsPage } from '../pages/builder/texts-page.tsx';
import { languageName } from '../pages/language-name.ts';
import { seenReport } from '../seen-report.ts';
import type { Env, WebPorts } from '../web-ports.ts';

/** Says that someone else changed the same text meanwhile. */
class TextConflict extends Error {
  readonly theirs: string;
  constructor(theirs: string) {
    super('text-conflict');
    this.theirs = theirs;
  }
}

export function builderTextRoutes(ports: WebPorts): Hono<Env> {
  const app = new Hono<Env>();
  const { ledger, objects } = ports;

  app.get('/reports/builder/:id/texts', (c) => textsPage(c));

  app.post('/reports/builder/:id/texts', async (c) => {
    const page = c.get('page');
    const { state: report } = await seenReport(c, ledger);
    demand(c.get('actor'), 'report.write', reportThing(report));
    const { text } = await formValues(c);
    const [section, said, was, generated] = [text('section'), text('text'), text('was'), text('generated')];
    const language = writtenLanguage(c, report);
    const fault = paragraphFault(report, { section, language, said });
    if (fault !== undefined) {
      const params = { count: fault.count, language: languageName(fault.source, page.language) };
      const message = page.words('web.builder.paragraphs', params);
      return textsPage(c, { section, text: said, message });
    }
    try {
      await changeReport(
        { id: report.id, by: actorId(c), reason: `text ${section} ${language}`, step },
        ports,
      );
    } catch (error) {
      if (!(error instanceof TextConflict)) throw error;
      const { theirs } = error;
      return textsPage(c, { section, text: said, message: page.words('web.builder.conflict'), theirs });
    }
    leaveNotice(c, { tone: 'good', key: 'web.builder.saved' });
    const place = page.to(builderPath(report.id, 'texts'), { in: language });
    return c.redirect(`${place}#section-${encodeURIComponent(section)}`, 303);

    /** Other texts may have changed since the form was opened; this one may not. */
    function step(newest: Report): Report {
      const now = newest.edits[section]?.[language]?.text ?? '';
      if (textHash(now) !== was && now !== said) throw new TextConflict(now);
      return editText(newest, { section, language, text: said, generated });
    }
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
    await changeReport({ id: report.id, revision, by: actorId(c), reason: 'key messages', step }, ports);
    leaveNotice(c, { tone: 'good', key: 'web.builder.saved' });
    return c.redirect(c.get('page').to(builderPath(report.id, 'messages')), 303);
  });

  app.get('/reports/builder/:id/changes', async (c) => {
    const page = c.get('page');
    const { state: report } = await seenReport(c, ledger);
    const pair = comparedIssues(c, report);
    if (pair === undefined) return c.html(<ChangesPage page={page} report={report} />);
    const { after, before, language } = pair;
    const document = { kind: report.kind, language };
    const [old, now, file] = await Promise.all([
      readModel(objects, before.set, document),
      readModel(objects, after.set, document),
      objects.head(redlineKey(before.set, after.set, document)),
    ]);
    const shown = { before: before.label, after: after.label, language, hasFile: file !== undefined };
    return c.html(
      <ChangesPage page={page} report={report} shown={{ ...shown, redline: redline(old, now) }} />,
    );
  });

  app.get('/reports/builder/:id/changes.docx', async (c) => {
    const { state: report } = await seenReport(c, ledger);
    const pair = comparedIssues(c, report);
    if (pair === undefined) throw new Problem('not-found');
    const { after, before, language } = pair;
    const key = redlineKey(before.set, after.set, { kind: report.kind, language });
    return handOut(objects, { key, known: c.req.header('if-none-match'), cache: 'private' });
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

/** The language that is written: asked for, else the source. */
function writtenLanguage(c: Context<Env>, report: Report): Language {
  const asked = c.req.query('in') ?? '';
  return isLanguage(asked) && report.languages.includes(asked) ? asked : sourceLanguage(report);
}

/** The issues asked for, else the last two, in a language that both have. */
function comparedIssues(c: Context<Env>, report: Report) {
  const { issues } = report;
  const named = (name: string): ReportIssue | undefined =>
    issues.find(({ label }) => label === c.req.query(name));
  const after = named('after') ?? issues.at(-1);
  const before = named('before') ?? issues.at(-2);
  if (after === undefined || before === undefined) return undefined;
  const both = before.languages.filter((each) => after.languages.includes(each));
  const wanted = [writtenLanguage(c, report), c.get('page').language];
  const language =
    (c.req.query('in') ? wanted : wanted.toReversed()).find((each) => both.includes(each)) ?? both[0];
  return language === undefined ? undefined : { after, before, language };
}

/** Paragraphs agree in every language, so that their numbers do: undefined when they do here. */
function paragraphFault(
  report: Report,
  {
    language,
    said,
    section,
  }: { readonly language: Language; readonly said: string; readonly section: string },
) {
  const source = sourceLanguage(report);
  const original = report.edits[section]?.[source]?.text;
  if (language === source || said === '' || original === undefined) return undefined;
  const count = paragraphsIn(original).length;
  return paragraphsIn(said).length === count ? undefined : { count, source };
}
