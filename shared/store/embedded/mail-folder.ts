/** Letters as files (.eml, RFC 5322) in a folder: to be looked at, or sent by hand. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Mail, MailMessage } from '../ports.ts';

interface MailFolder {
  readonly directory: string;
  /** Whom they are from: an address, or `Name <address>`. */
  readonly from: string;
}

/** Each letter is `ID.eml`; one that is there stays as it is. */
export function mailFolder({ directory, from }: MailFolder): Mail {
  return {
    async send(message) {
      if (!/^[\w-]{1,100}$/.test(message.id)) throw new RangeError('The id of a letter names its file');
      await mkdir(directory, { recursive: true });
      const file = join(directory, `${message.id}.eml`);
      try {
        await writeFile(file, await compose(message, from), { flag: 'wx', mode: 0o600 });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
    },
  };
}

/** The composer folds and encodes headers, so that no name or subject can add one of its own. */
function compose({ at, id, language, subject, text, to }: MailMessage, from: string): Promise<Buffer> {
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
