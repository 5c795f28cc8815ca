/** The mails that the application sends, and what each may mention. */
import type { Language } from '../reference/languages.ts';

/** Every mail with its variables, written `{name}` in its text. */
export const MAIL_VARIABLES = {
  reminder: ['name', 'missing', 'deadline', 'link'],
  returned: ['name', 'record', 'reason', 'link'],
  invitation: ['name', 'link'],
  duties: ['name', 'deadline', 'duties', 'link'],
} as const;

export type MailId = keyof typeof MAIL_VARIABLES;

export const MAIL_IDS = Object.keys(MAIL_VARIABLES) as readonly MailId[];

/** Whether `text` names a mail. */
export function isMailId(text: string): text is MailId {
  return Object.hasOwn(MAIL_VARIABLES, text);
}

export interface MailText {
  readonly subject: string;
  readonly body: string;
}

/** The office's own texts of a mail; a language without one has the standard text. */
export interface MailTemplate {
  readonly id: MailId;
  readonly texts: { readonly [language in Language]?: MailText };
}

/** Ledger stream of a mail's texts. */
export function templateStream(id: MailId): string {
  return `template/${id}`;
}
