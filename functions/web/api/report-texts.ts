/** What the secretariat writes and chooses for a report: its texts above the generated ones, and the key messages. */
import { createRoute, z } from '@hono/zod-openapi';
import { signatureOf } from '../../../shared/people/actor.ts';
import { demand } from '../../../shared/people/permission.ts';
import type { Language } from '../../../shared/reference/languages.ts';
import { changeReport } from '../../../shared/reports/change-report.ts';
import { requireKnown } from '../../../shared/reports/known-choices.ts';
import { type Report, reportThing, sourceLanguage, textHash } from '../../../shared/reports/report.ts';
import { chooseMessages, LONGEST_TEXT } from '../../../shared/reports/report-steps.ts';
import { allSections, generatedText } from '../../../shared/reports/section-text.ts';
import { staleEdits } from '../../../shared/reports/stale-edits.ts';
import { writeText } from '../../../shared/reports/write-text.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { systemReason } from '../../../shared/text/system-reason.ts';
import { candidatesOf, newestModel } from '../builder-parts.ts';
import { languageName } from '../pages/language-name.ts';
import { officeReport } from '../seen-report.ts';
import type { WebPorts } from '../web-ports.ts';
import { demandMatch, revisionTag } from './entity-tags.ts';
import { answers, IfMatch, jsonBody, resource } from './operation.ts';
import { ReportPlace } from './report-answer.ts';
import { ActivityIdText, LanguageCode, pageOf } from './schemas.ts';

const PROBLEMS = [403, 404, 409, 412, 415, 422, 428];

const SectionText = z
  .strictObject({
    section: z.string(),
    title: z.string(),
    language: LanguageCode,
    generated: z.string(),
    text: z.string().optional(),
    /** Something that the text was written for has changed since. */
    stale: z.boolean(),
    words: z.strictObject({ count: z.int(), limit: z.int().optional() }),
  })
  .openapi('SectionText');

const TextBody = z.strictObject({ text: z.string().max(LONGEST_TEXT) }).openapi('OwnText');

const Messages = z
  .strictObject({
    chosen: z.array(z.string()),
    candidates: z.array(z.looseObject({})),
  })
  .openapi('KeyMessages');

const MessageChoice = z
  .strictObject({ activities: z.array(ActivityIdText).max(99) })
  .openapi('MessageChoice');

const TextPlace = ReportPlace.extend({ language: LanguageCode });

const list = createRoute({
  method: 'get',
  path: '/reports/{report}/texts/{language}',
  operationId: 'listTexts',
  tags: ['reports'],
  request: { params: TextPlace },
  responses: answers({ 200: pageOf(SectionText, 'SectionTextPage') }, [404]),
});

const write = createRoute({
  method: 'put',
  path: '/reports/{report}/texts/{language}/{section}',
  operationId: 'writeText',
  tags: ['reports'],
  request: {
    params: TextPlace.extend({ section: z.string().max(200) }),
    headers: IfMatch,
    body: jsonBody(TextBody),
  },
  responses: answers({ 200: SectionText }, PROBLEMS),
});

const messages = createRoute({
  method: 'get',
  path: '/reports/{report}/messages',
  operationId: 'readMessages',
  tags: ['reports'],
  request: { params: ReportPlace },
  responses: answers({ 200: Messages }, [404]),
});

const choose = createRoute({
  method: 'put',
  path: '/reports/{report}/messages',
  operationId: 'chooseMessages',
  tags: ['reports'],
  request: { params: ReportPlace, headers: IfMatch, body: jsonBody(MessageChoice) },
  responses: answers({ 200: Messages }, PROBLEMS),
});

/** `GET` and `PUT` of the texts and of the key messages of a report. A `PUT` asks `report.write` and needs `If-Match`. */
export function reportTexts({ clock, ledger, objects }: WebPorts) {
  const app = resource();
  const ports = { clock, ledger };

  app.openapi(list, async (c) => {
    const { language, report: id } = c.req.valid('param');
    const { revision, state } = await officeReport(c.get('actor'), id, ledger);
    return c.json({ items: await textsOf(state, language) }, 200, { etag: revisionTag(revision) });
  });

  app.openapi(write, async (c) => {
    const actor = c.get('actor');
    const { language, report: id, section } = c.req.valid('param');
    const { text } = c.req.valid('json');
    const { revision, state } = await officeReport(actor, id, ledger);
    demand(actor, 'report.write', reportThing(state));
    requireKnown('language', language, state.languages);
    const model = await newestModel(objects, state, sourceLanguage(state));
    const sections = model ? allSections(model) : [];
    requireKnown(
      'section',
      section,
      sections.map((each) => each.id),
    );
    demandMatch(c, revisionTag(revision));
    const own = sections.find((each) => each.id === section);
    const generated = own ? textHash(generatedText(own)) : '';
    const order = {
      ...{ section, title: own?.title, language, text, generated, revision },
      by: signatureOf(actor),
    };
    const written = await writeText(state, order, ports);
    if (written.kind === 'conflict') throw new Problem('revision-conflict');
    if (written.kind === 'paragraphs') {
      const { count, source } = written.fault;
      throw new Problem('paragraph-count', { count, language: languageName(source, c.get('page').language) });
    }
    const [told] = (await textsOf(written.report, language)).filter((each) => each.section === section);
    if (told === undefined) throw new Problem('not-found');
    return c.json(told, 200, { etag: revisionTag(revision + 1) });
  });

  app.openapi(messages, async (c) => {
    const { revision, state } = await officeReport(c.get('actor'), c.req.valid('param').report, ledger);
    return c.json(await messagesOf(state), 200, { etag: revisionTag(revision) });
  });

  app.openapi(choose, async (c) => {
    const actor = c.get('actor');
    const { report: id } = c.req.valid('param');
    const { activities } = c.req.valid('json');
    const { revision, state } = await officeReport(actor, id, ledger);
    demand(actor, 'report.write', reportThing(state));
    demandMatch(c, revisionTag(revision));
    const step = (newest: Report): Report => chooseMessages(newest, activities);
    const order = { id, revision, by: signatureOf(actor), reason: systemReason('report-messages'), step };
    const changed = await changeReport(order, ports);
    return c.json(await messagesOf(changed), 200, { etag: revisionTag(revision + 1) });
  });

  return app;

  async function messagesOf(report: Report) {
    const candidates = (await candidatesOf(objects, report)).map((each) => ({ ...each }));
    return { chosen: [...(report.keyMessages ?? [])], candidates };
  }

  async function textsOf(report: Report, language: Language) {
    const model = await newestModel(objects, report, language);
    const stale = staleEdits(report).filter((each) => each.language === language);
    return (model ? allSections(model) : []).map((section) => {
      const own = report.edits[section.id]?.[language]?.text;
      const { count, limit } = section.words;
      return {
        ...{ section: section.id, title: section.title, language, generated: generatedText(section) },
        ...(own === undefined ? {} : { text: own }),
        stale: stale.some((each) => each.section === section.id),
        words: { count, ...(limit === undefined ? {} : { limit }) },
      };
    });
  }
}
