/** Texts of mails: the standard ones, and the office's own in each language, with a preview. */
import { type Context, Hono } from 'hono';
import { changeTemplate } from '../../../../shared/mail/change-template.ts';
import { isMailId, MAIL_IDS, type MailId, type MailText } from '../../../../shared/mail/mail-template.ts';
import {
  fillText,
  ownLanguages,
  readTemplate,
  standardText,
  unknownVariables,
} from '../../../../shared/mail/mail-text.ts';
import { signatureOf } from '../../../../shared/people/actor.ts';
import { demand } from '../../../../shared/people/permission.ts';
import { OFFICE } from '../../../../shared/people/thing.ts';
import { genevaDay } from '../../../../shared/reference/geneva-day.ts';
import { isLanguage, type Language } from '../../../../shared/reference/languages.ts';
import { Problem } from '../../../../shared/text/problem.ts';
import { loadWords, localeOf, wordsIn } from '../../../../shared/text/words.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { leaveNotice } from '../../flash.ts';
import { formValues } from '../../form-values.ts';
import { namesOf } from '../../names-of.ts';
import { originOf } from '../../origin-of.ts';
import { whenShown } from '../../page-when-shown.ts';
import { dayText } from '../../pages/day-text.ts';
import type { Env, WebPorts } from '../../web-ports.ts';
import { conflictOf } from './conflict-of.ts';
import { missingFields } from './form-faults.ts';
import { refusedForm } from './refused-form.ts';

const MailListPage = whenShown(async () => (await import('../../pages/admin/mail.tsx')).MailListPage);
const MailPage = whenShown(async () => (await import('../../pages/admin/mail.tsx')).MailPage);

export function mailRoutes({ clock, ledger, signIn }: WebPorts): Hono<Env> {
  const app = new Hono<Env>();

  app.use('/admin/mail/*', async (c, next) => {
    demand(c.get('actor'), 'template.change', OFFICE);
    await next();
  });

  app.get('/admin/mail', async (c) => {
    const found = await Promise.all(MAIL_IDS.map((id) => readTemplate(ledger, id)));
    const own = new Map(MAIL_IDS.map((id, index) => [id, ownLanguages(found[index]?.state)]));
    return c.html(<MailListPage page={c.get('page')} own={own} />);
  });

  const mailPage = async (c: Context<Env>, { id, language }: Asked, sent?: Sent) => {
    await loadWords(language);
    const kept = await readTemplate(ledger, id);
    const own = kept?.state.texts[language];
    const text = sent?.text ?? own ?? standardText(id, language);
    const mine = { id, texts: { ...kept?.state.texts, [language]: text } };
    return (
      <MailPage
        page={c.get('page')}
        id={id}
        language={language}
        revision={kept?.revision ?? 0}
        text={text}
        isOwn={own !== undefined}
        preview={fillText(text, exampleValues(language, c))}
        reason={sent?.reason ?? ''}
        errors={sent?.errors ?? []}
        conflict={sent && conflictOf(kept, sent.revision, mine)}
        nameOf={await namesOf(ledger)}
      />
    );
  };

  /** Values of a made-up mail to whoever looks at it. */
  const exampleValues = (language: Language, c: Context<Env>): Readonly<Record<string, string>> => {
    const words = wordsIn(language);
    const today = genevaDay(clock());
    return {
      name: c.get('page').account?.name ?? '',
      missing: words('web.admin.mail.example.missing'),
      duties: words('web.admin.mail.example.duties'),
      deadline: dayText({ locale: localeOf(language) }, today),
      record: 'WA-000012',
      reason: words('web.admin.mail.example.reason'),
      link: new URL('/my', originOf(c, { signIn })).href,
    };
  };

  app.get('/admin/mail/:id/:language', async (c) => c.html(await mailPage(c, askedOf(c))));

  app.post('/admin/mail/:id/:language', async (c) => {
    const asked = askedOf(c);
    const { id, language } = asked;
    const page = c.get('page');
    const { words } = page;
    const form = await formValues(c);
    const text = { subject: form.text('subject'), body: form.text('body') };
    const reason = form.text('reason');
    const step = form.text('step');
    const { revision } = form;
    if (step === 'preview') return c.html(await mailPage(c, asked, { text, reason, revision, errors: [] }));
    const isReset = step === 'reset';
    const errors: FormError[] = [
      ...missingFields(page, form, [
        ...(isReset
          ? []
          : ([
              ['subject', words('web.admin.mail.subject')],
              ['body', words('web.admin.mail.text')],
            ] as const)),
        ['reason', words('web.admin.reason')],
      ]),
      ...(isReset
        ? []
        : unknownVariables(id, text).map((name) => ({
            field: 'body',
            message: words('web.admin.mail.unknown', { name: `{${name}}` }),
          }))),
    ];
    if (errors.length === 0) {
      const order = { id, language, revision, by: signatureOf(c.get('actor')), reason };
      const work = () => changeTemplate(isReset ? order : { ...order, text }, { clock, ledger });
      errors.push(...(await refusedForm(page, work)));
    }
    if (errors.length > 0) return c.html(await mailPage(c, asked, { text, reason, revision, errors }), 422);
    leaveNotice(c, { tone: 'good', key: 'web.admin.saved' });
    return c.redirect(page.to(`/admin/mail/${id}/${language}`), 303);
  });

  return app;
}

interface Sent {
  readonly text: MailText;
  readonly reason: string;
  /** The revision that the form was made from. */
  readonly revision: number;
  readonly errors: readonly FormError[];
}

interface Asked {
  readonly id: MailId;
  readonly language: Language;
}

function askedOf(c: Context<Env>): Asked {
  const { id = '', language = '' } = c.req.param() as Readonly<Record<string, string>>;
  if (!isMailId(id) || !isLanguage(language)) throw new Problem('not-found');
  return { id, language };
}
