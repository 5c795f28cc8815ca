/** Letters as files (.eml, RFC 5322) in a folder: to be looked at, or sent by hand. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeLetter } from '../compose-letter.ts';
import type { Mail } from '../ports.ts';

interface MailFolder {
  readonly directory: string;
  /** Whom they are from: an address, or `Name <address>`. */
  readonly from: string;
}

/** Each letter is `ID.eml`; one that is there stays as it is. */
export function mailFolder({ directory, from }: MailFolder): Mail {
  return {
    async send(message) {
      const letter = await composeLetter(message, from);
      await mkdir(directory, { recursive: true });
      try {
        await writeFile(join(directory, `${message.id}.eml`), letter, { flag: 'wx', mode: 0o600 });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
    },
  };
}
