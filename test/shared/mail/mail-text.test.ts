import { beforeEach, describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { changeTemplate } from '../../../shared/mail/change-template.ts';
import { MAIL_IDS, MAIL_VARIABLES } from '../../../shared/mail/mail-template.ts';
import {
  fillText,
  mailText,
  ownLanguages,
  readTemplate,
  standardText,
  unknownVariables,
} from '../../../shared/mail/mail-text.ts';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import type { Ledger } from '../../../shared/store/ports.ts';

const clock = () => new Date('2026-03-20T09:00:00Z');
const signed = { by: 'erin', reason: 'friendlier' };
let ledger: Ledger;

beforeEach(() => {
  ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
});

describe('the standard text of a mail', () => {
  it.each(LANGUAGES)('mentions all that the mail knows, and nothing else, in %s', (language) => {
    for (const id of MAIL_IDS) {
      const text = standardText(id, language);
      expect(unknownVariables(id, text)).toEqual([]);
      for (const name of MAIL_VARIABLES[id]) expect(`${text.subject} ${text.body}`).toContain(`{${name}}`);
    }
  });
});

describe('a mail', () => {
  const values = { name: 'Ada', link: 'https://reports.example/my' };

  it('is the standard text until the office writes its own, in that language only', async () => {
    const standard = await mailText(ledger, { id: 'invitation', language: 'en', values });
    expect(standard.body).toMatch(/^Dear Ada,\n\n.*https:\/\/reports\.example\/my$/s);
    const text = { subject: 'Welcome, {name}', body: 'Go to {link}' };
    await changeTemplate(
      { ...signed, id: 'invitation', language: 'en', text, revision: 0 },
      { clock, ledger },
    );
    expect(await mailText(ledger, { id: 'invitation', language: 'en', values })).toEqual({
      subject: 'Welcome, Ada',
      body: 'Go to https://reports.example/my',
    });
    expect((await mailText(ledger, { id: 'invitation', language: 'fr', values })).body).toContain(
      'Bonjour Ada',
    );
    expect(ownLanguages((await readTemplate(ledger, 'invitation'))?.state)).toEqual(['en']);
  });

  it('goes back to the standard text, and refuses who has not seen the newest', async () => {
    const change = { ...signed, id: 'returned', language: 'ar' } as const;
    const text = { subject: 'x', body: 'y' };
    await changeTemplate({ ...change, text, revision: 0 }, { clock, ledger });
    await expect(changeTemplate({ ...change, text, revision: 0 }, { clock, ledger })).rejects.toMatchObject({
      code: 'revision-conflict',
    });
    await changeTemplate({ ...change, revision: 1 }, { clock, ledger });
    expect(ownLanguages((await readTemplate(ledger, 'returned'))?.state)).toEqual([]);
  });
});

describe('filling in', () => {
  it('takes nothing in a value for a variable, leaves what it does not know, and keeps a subject on one line', () => {
    const text = { subject: '{name}\n{odd}', body: '{name} {reason}' };
    expect(fillText(text, { name: 'A\nB {reason}', reason: 'why' })).toEqual({
      subject: 'A B {reason} {odd}',
      body: 'A\nB {reason} why',
    });
    expect(unknownVariables('returned', text)).toEqual(['odd']);
  });
});
