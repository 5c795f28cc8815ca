/** A letter as it leaves (RFC 5322). */
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailMessage } from './ports.ts';

/** The composer folds and encodes headers, so that no name or subject can add one of its own. */
export function composeLetter(
  { at, id, language, subject, text, to }: MailMessage,
  from: string,
): Promise<Buffer> {
  if (!/^[\w-]{1,100}$/.test(id))
    throw new RangeError('The id of a letter names it: letters, figures, - and _');
  const composer = new MailComposer({
    from,
    to: [to],
    subject,
    text,
    date: at,
    messageId: `<${id}@wsis-reporting.invalid>`,
    headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
  });
  return composer.compile().build();
}
