/** Inputs that letters called for: bound to their round by the letter, late by the plan in force, counted as answered or not. */
import { describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { OUTCOMES } from '../../../shared/consultations/comment.ts';
import { inputPlace, inputSender, inputText } from '../../../shared/consultations/input-words.ts';
import { countInputs, inputsOn, listInputs } from '../../../shared/consultations/list-inputs.ts';
import {
  newSchedule,
  type Schedule,
  scheduleStream,
} from '../../../shared/consultations/schedule/schedule.ts';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { codeName } from '../../../shared/reference/names.ts';
import { canonicalEntry, entryStream } from '../../../shared/registries/entry.ts';
import { consultationInput } from '../../../shared/registries/types/consultation-input.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { wordsIn } from '../../../shared/text/words.ts';
import { CL_19_47, CL_20_18, CL_20_55 } from './schedule/real-schedules.ts';

const DRAFT = 'gca-2019';
const COMPANION = 'gca-2018';
const AT = { at: '2020-02-01T09:00:00Z', by: 'erin', reason: 'came by mail' };
const SCHEDULE: Schedule = {
  ...newSchedule(DRAFT),
  companions: [{ title: 'Use', report: COMPANION }],
  rounds: [
    { number: 1, letters: [CL_19_47, CL_20_18], done: {} },
    { number: 2, letters: [CL_20_55], done: {} },
  ],
};

async function office(given: readonly Readonly<Record<string, unknown>>[]) {
  const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  await ledger.append([{ stream: scheduleStream(DRAFT), revision: 1, ...AT, state: SCHEDULE }]);
  const common = { report: DRAFT, letter: 'CL-19/47', sender: 'Ministry', received: '2020-01-15' };
  for (const [index, { audience = 'members', ...values }] of given.entries()) {
    const text = { fr: { text: 'Nommez les piliers', status: 'original' } };
    const state = canonicalEntry(consultationInput, {
      ...{ id: `I-${index + 1}`, language: 'fr', audience: audience as 'members' },
      values: { ...common, text, ...values },
    });
    await ledger.append([{ stream: entryStream(state), revision: 1, ...AT, state }]);
  }
  return ledger;
}

describe('inputs before a first draft', () => {
  it('belong to the round of their letter, and are late after its last day for inputs', async () => {
    const ledger = await office([
      {},
      { received: '2020-01-16' },
      { letter: 'cl-20 / 18', received: '2020-01-02', response: 'noted' },
      { letter: 'CL-20/55', received: '2021-02-27', response: 'partly' },
    ]);
    const inputs = await listInputs(ledger, SCHEDULE, 'members');
    expect(inputs.map(({ entry, late, round, state }) => [entry.id, round, late, state])).toEqual([
      ['I-3', 1, 0, 'noted'],
      ['I-1', 1, 0, 'open'],
      ['I-2', 1, 1, 'open'],
      ['I-4', 2, 12, 'partly'],
    ]);
    expect(countInputs(inputs)).toEqual({ came: 4, answered: 2, late: 2 });
  });

  it('whose letter nobody has issued belong to the round under way on the day on which they came', async () => {
    const ledger = await office([
      { letter: 'CL-99/1', received: '2021-01' },
      { letter: '?', received: '2018' },
    ]);
    const found = await listInputs(ledger, SCHEDULE, 'members');
    expect(found.map(({ round }) => round)).toEqual([1, 2]);
  });

  it('are of one report in its matrix, and of the draft with what travels with it on its page', async () => {
    const ledger = await office([{}, { report: COMPANION }, { report: 'council-2025' }]);
    const ids = (inputs: Awaited<ReturnType<typeof listInputs>>) => inputs.map(({ entry }) => entry.id);
    expect(ids(await listInputs(ledger, SCHEDULE, 'members'))).toEqual(['I-1', 'I-2']);
    expect(ids(await inputsOn(ledger, COMPANION, 'members'))).toEqual(['I-2']);
    expect(ids(await inputsOn(ledger, 'council-2025', 'members'))).toEqual(['I-3']);
  });

  it('that are kept in the office are told to nobody else', async () => {
    const ledger = await office([{ audience: 'internal' }, {}]);
    expect(countInputs(await inputsOn(ledger, DRAFT, 'members')).came).toBe(1);
    expect(countInputs(await inputsOn(ledger, DRAFT, 'internal')).came).toBe(2);
    expect(countInputs(await inputsOn(ledger, DRAFT, 'public')).came).toBe(0);
  });
});

describe('the words of an input', () => {
  it('say its letter, how late it came, and who sent it', async () => {
    const answer = { en: { text: 'Done', status: 'original' }, fr: { text: 'Fait', status: 'human' } };
    const ledger = await office([
      { received: '2020-01-17', country: 'RWA', membershipClass: 'member-state', response: 'noted', answer },
    ]);
    const [input = expect.unreachable()] = await inputsOn(ledger, DRAFT, 'members');
    expect(inputPlace(input, wordsIn('en'))).toBe('Input: CL-19/47 – 2 days late');
    expect(inputSender(input, 'en')).toBe('Ministry, Rwanda, Member States');
    expect(inputText(input, 'text')).toEqual({ language: 'fr', text: 'Nommez les piliers' });
    expect(inputText(input, 'answer', 'fr')?.text).toBe('Fait');
    expect(inputText(input, 'answer', 'ru')?.text).toBe('Done');
  });

  it.each(LANGUAGES)('call outcomes in %s as those of comments', (language) => {
    for (const outcome of OUTCOMES) {
      const name = codeName('inputResponses', outcome, language).text;
      expect(name).toBe(wordsIn(language)(`web.members.outcome.${outcome}`));
    }
  });
});
