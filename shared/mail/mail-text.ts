/** The text of a mail in a language: the office's own where it has written one, else the standard text; filled in. */
import { LANGUAGES, type Language } from '../reference/languages.ts';
import type { Ledger, Revision } from '../store/ports.ts';
import { loadWords, wordsIn } from '../text/words.ts';
import {
  MAIL_VARIABLES,
  type MailId,
  type MailTemplate,
  type MailText,
  templateStream,
} from './mail-template.ts';

const VARIABLE = /\{([^{}]*)\}/g;

/** What stands in the text catalogue, with its variables as they are written in a template. */
export function standardText(id: MailId, language: Language): MailText {
  const words = wordsIn(language);
  const names = Object.fromEntries(MAIL_VARIABLES[id].map((name) => [name, `{${name}}`]));
  return { subject: words(`mail.${id}.subject`, names), body: words(`mail.${id}.body`, names) };
}

/** The newest revision of the office's own texts, if it ever wrote any. */
export async function readTemplate(
  ledger: Pick<Ledger, 'newest'>,
  id: MailId,
): Promise<Revision<MailTemplate> | undefined> {
  const [newest] = await ledger.newest([templateStream(id)]);
  return newest as Revision<MailTemplate> | undefined;
}

/** The languages in which the office has its own text. */
export function ownLanguages(template: MailTemplate | undefined): readonly Language[] {
  return LANGUAGES.filter((language) => template?.texts[language] !== undefined);
}

/** What `text` mentions that the mail does not know. */
export function unknownVariables(id: MailId, { body, subject }: MailText): readonly string[] {
  const known: readonly string[] = MAIL_VARIABLES[id];
  const named = [...`${subject}\n${body}`.matchAll(VARIABLE)].map(([, name = '']) => name);
  return [...new Set(named)].filter((name) => !known.includes(name));
}

/** `text` with its variables filled in, once: what a value holds is never taken for a variable. */
export function fillText({ body, subject }: MailText, values: Readonly<Record<string, string>>): MailText {
  const fill = (text: string): string =>
    text.replace(VARIABLE, (all, name: string) =>
      Object.hasOwn(values, name) ? (values[name] ?? all) : all,
    );
  // A subject is one line (RFC 5322, 2.2).
  return { subject: fill(subject).replace(/\s+/g, ' ').trim(), body: fill(body) };
}

/** The mail `id` in `language`, ready to be sent. */
export async function mailText(
  ledger: Pick<Ledger, 'newest'>,
  {
    id,
    language,
    values,
  }: {
    readonly id: MailId;
    readonly language: Language;
    readonly values: Readonly<Record<string, string>>;
  },
): Promise<MailText> {
  await loadWords(language);
  const kept = await readTemplate(ledger, id);
  return fillText(kept?.state.texts[language] ?? standardText(id, language), values);
}
