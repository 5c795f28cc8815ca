/** Texts of mails: the standard ones, and the office's own in each language. */
import { createRoute, z } from '@hono/zod-openapi';
import { changeTemplate } from '../../../shared/mail/change-template.ts';
import { MAIL_IDS, MAIL_VARIABLES, type MailId } from '../../../shared/mail/mail-template.ts';
import { readTemplate, standardText } from '../../../shared/mail/mail-text.ts';
import { type Actor, signatureOf } from '../../../shared/people/actor.ts';
import { demand } from '../../../shared/people/permission.ts';
import { OFFICE } from '../../../shared/people/thing.ts';
import { LANGUAGES, type Language } from '../../../shared/reference/languages.ts';
import { loadWords } from '../../../shared/text/words.ts';
import type { WebPorts } from '../web-ports.ts';
import { demandMatch, revisionTag } from './entity-tags.ts';
import { answers, IfMatch, jsonBody, resource } from './operation.ts';
import { LanguageCode, pageOf, Reason } from './schemas.ts';

const MailAnswer = z
  .strictObject({
    mail: z.enum(MAIL_IDS),
    language: LanguageCode,
    /** Whether the office has written it. */
    own: z.boolean(),
    subject: z.string(),
    body: z.string(),
    variables: z.array(z.string()),
  })
  .openapi('MailText');

const NewText = z
  .strictObject({ subject: z.string().max(200), body: z.string().max(20_000), reason: Reason })
  .openapi('NewMailText');

const MailPlace = z.object({ mail: z.enum(MAIL_IDS), language: LanguageCode });
const WithReason = z.strictObject({ reason: Reason }).openapi('MailReset');
const PROBLEMS = [403, 404, 409, 412, 415, 422, 428];

const list = createRoute({
  method: 'get',
  path: '/mail-texts',
  operationId: 'listMailTexts',
  tags: ['office'],
  responses: answers({ 200: pageOf(MailAnswer, 'MailTextPage') }, [403, 404]),
});

const read = createRoute({
  method: 'get',
  path: '/mail-texts/{mail}/{language}',
  operationId: 'readMailText',
  tags: ['office'],
  request: { params: MailPlace },
  responses: answers({ 200: MailAnswer }, [403, 404]),
});

const write = createRoute({
  method: 'put',
  path: '/mail-texts/{mail}/{language}',
  operationId: 'writeMailText',
  tags: ['office'],
  request: { params: MailPlace, headers: IfMatch, body: jsonBody(NewText) },
  responses: answers({ 200: MailAnswer }, PROBLEMS),
});

const reset = createRoute({
  method: 'post',
  path: '/mail-texts/{mail}/{language}/reset',
  operationId: 'resetMailText',
  tags: ['office'],
  request: { params: MailPlace, headers: IfMatch, body: jsonBody(WithReason) },
  responses: answers({ 200: MailAnswer }, PROBLEMS),
});

/** `GET /mail-texts` and one text, `PUT` of an own one and `POST …/reset`. Asks `template.change`; changes need `If-Match`. */
export function mailTexts({ clock, ledger }: WebPorts) {
  const app = resource();

  app.openapi(list, async (c) => {
    demand(c.get('actor'), 'template.change', OFFICE);
    const asked = MAIL_IDS.flatMap((mail) => LANGUAGES.map((language) => ({ mail, language })));
    const found = await Promise.all(asked.map(told));
    return c.json({ items: found.map(({ text }) => text) }, 200);
  });

  app.openapi(read, async (c) => {
    demand(c.get('actor'), 'template.change', OFFICE);
    const { revision, text } = await told(c.req.valid('param'));
    return c.json(text, 200, { etag: revisionTag(revision) });
  });

  app.openapi(write, async (c) => {
    const { reason, ...text } = c.req.valid('json');
    const where = c.req.valid('param');
    demand(c.get('actor'), 'template.change', OFFICE);
    const { revision } = await told(where);
    demandMatch(c, revisionTag(revision));
    return c.json(await change(c.get('actor'), where, { revision, reason, text }), 200, {
      etag: revisionTag(revision + 1),
    });
  });

  app.openapi(reset, async (c) => {
    const { reason } = c.req.valid('json');
    const where = c.req.valid('param');
    demand(c.get('actor'), 'template.change', OFFICE);
    const { revision } = await told(where);
    demandMatch(c, revisionTag(revision));
    return c.json(await change(c.get('actor'), where, { revision, reason }), 200, {
      etag: revisionTag(revision + 1),
    });
  });

  return app;

  async function change(actor: Actor, where: Where, more: Omit<Change, 'by' | 'id' | 'language'>) {
    const { language, mail: id } = where;
    await changeTemplate({ id, language, by: signatureOf(actor), ...more }, { clock, ledger });
    return (await told(where)).text;
  }

  async function told({ language, mail }: Where) {
    await loadWords(language);
    const kept = await readTemplate(ledger, mail);
    const own = kept?.state.texts[language];
    const { body, subject } = own ?? standardText(mail, language);
    const variables = [...MAIL_VARIABLES[mail]];
    const text = { mail, language, own: own !== undefined, subject, body, variables };
    return { text, revision: kept?.revision ?? 0 };
  }
}

type Change = Parameters<typeof changeTemplate>[0];

interface Where {
  readonly mail: MailId;
  readonly language: Language;
}
