/** The administration's site with nothing in it: mail that is caught or fails, secrets that are told. */
import { ledgerKeys } from '../../../../../functions/ledger-keys.ts';
import type { Role } from '../../../../../shared/people/role.ts';
import { openDatabase } from '../../../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../../../shared/store/embedded/sqlite-ledger.ts';
import type { MailMessage, Objects } from '../../../../../shared/store/ports.ts';
import { type SignedIn, type WebSite, webSite } from '../../sign-in-as.ts';

const NOW = new Date('2026-03-20T09:00:00Z');

export interface AdminSite extends WebSite {
  /** Mails sent so far. */
  readonly letters: readonly MailMessage[];
  /** Whose secrets were made anew, `person editor`. */
  readonly renewed: readonly string[];
  /** No mail goes out from now on. */
  readonly stopMail: () => void;
  /** Signs in somebody with one role, whose id it is. */
  readonly as: (role: Role, more?: object) => Promise<SignedIn>;
}

/** A new site. */
export function adminSite(): AdminSite {
  const letters: MailMessage[] = [];
  const renewed: string[] = [];
  let isMailDown = false;
  const mail = {
    send: async (letter: MailMessage) => {
      if (isMailDown) throw new Error('no mail today');
      letters.push(letter);
    },
  };
  const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  const site = webSite(
    { ledger, objects: {} as Objects, clock: () => NOW, mail, logFault: () => undefined },
    {
      renewSecret: async (of, id) => {
        renewed.push(`${of} ${id}`);
        return 'only-this-once';
      },
    },
  );
  return {
    ...site,
    letters,
    renewed,
    stopMail: () => {
      isMailDown = true;
    },
    as: (role, more = {}) => site.signInAs({ id: role, name: `${role} name`, roles: [role], ...more }),
  };
}

/** What the rows of a page's tables say. */
export const rowsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<tr(?: [^>]*)?>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    row
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
