import { expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { listInputs } from '../../../shared/consultations/list-inputs.ts';
import {
  newSchedule,
  type Schedule,
  scheduleStream,
} from '../../../shared/consultations/schedule/schedule.ts';
import { letterAsking, type NewInput, sendInput } from '../../../shared/consultations/send-input.ts';
import { PUBLIC } from '../../../shared/people/actor.ts';
import { consultationInput } from '../../../shared/registries/types/consultation-input.ts';
import { readEntry, saveEntry } from '../../../shared/registries/write-entry.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { EDITOR, MEMBER, person } from './sample-report.ts';
import { CL_20_55 } from './schedule/real-schedules.ts';

const ASKED: Schedule = {
  ...newSchedule('gca-2020'),
  rounds: [{ number: 1, letters: [CL_20_55], done: {} }],
};
const INPUT: NewInput = {
  report: 'gca-2020',
  sender: 'Ministry of Communications',
  text: 'We propose to name the five pillars.',
  language: 'en',
};
const IN_TIME = '2021-02-10T09:00:00Z';

async function office(schedule = ASKED) {
  const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  const signed = { revision: 1, at: '2020-12-23T09:00:00Z', by: 'erin', reason: 'form-saved' };
  await ledger.append([{ stream: scheduleStream(schedule.report), ...signed, state: schedule }]);
  const at = { now: IN_TIME };
  const ports = { ledger, clock: () => new Date(at.now) };
  const send = (actor: typeof MEMBER, more: Partial<NewInput> = {}) =>
    sendInput(actor, { ...INPUT, ...more }, ports);
  return { at, ledger, ports, send, listed: () => listInputs(ledger, schedule, 'members') };
}

it('is kept under its letter, in its language, by who sent it', async () => {
  const { listed, send } = await office();
  await send({ ...MEMBER, membership: 'sector-member' }, { link: 'https://www.itu.int/a' });
  const [input] = await listed();
  expect(input).toMatchObject({
    letter: 'CL-20/55',
    received: '2021-02-10',
    late: 0,
    state: 'open',
    round: 1,
  });
  expect(input?.entry.values).toMatchObject({
    sender: 'Ministry of Communications',
    membershipClass: 'sector-member',
    text: { en: { text: INPUT.text, status: 'original' } },
    link: 'https://www.itu.int/a',
  });
});

it('takes the place of what the same person sent on the same day, until it is answered', async () => {
  const { ledger, listed, ports, send } = await office();
  await send(MEMBER);
  await send(MEMBER, { text: 'Better words.' });
  const [input, ...more] = await listed();
  expect([more, input?.entry.values.text]).toEqual([
    [],
    { en: { text: 'Better words.', status: 'original' } },
  ]);
  await expect(send(person('lin', 'member'))).rejects.toMatchObject({ params: { because: 'taken' } });
  const entry = input?.entry ?? expect.fail('no input');
  const known = await readEntry(ledger, consultationInput, entry.id);
  const answered = { ...entry, values: { ...entry.values, response: 'noted' } };
  const signed = {
    registry: consultationInput,
    base: known?.revision ?? 0,
    by: 'erin',
    reason: 'form-saved',
  };
  await saveEntry({ ...signed, entry: answered }, { ...ports, mayWrite: () => true });
  await expect(send(MEMBER)).rejects.toMatchObject({ params: { because: 'taken' } });
});

it('is late after its day, and is taken no more when a step is noted as done', async () => {
  const { at, listed, send } = await office();
  at.now = '2021-02-20T09:00:00Z';
  await send(MEMBER);
  expect((await listed())[0]?.late).toBeGreaterThan(0);
  const drafted = {
    ...ASKED,
    rounds: ASKED.rounds.map((each) => ({ ...each, done: { draft: { day: '2021-02-19' } } })),
  };
  await expect((await office(drafted)).send(MEMBER)).rejects.toMatchObject({ code: 'forbidden' });
});

it('is asked of those whom the letter addresses, from its day on', () => {
  const today = '2021-01-10';
  const states = (audience: 'member-states' | 'membership'): Schedule => {
    const { inputs = { day: '' }, ...steps } = CL_20_55.steps;
    const letter = { ...CL_20_55, steps: { ...steps, inputs: { ...inputs, audience } } };
    return { ...ASKED, rounds: [{ number: 1, letters: [letter], done: {} }] };
  };
  const state = { ...person('mia', 'member'), membership: 'member-state' } as const;
  const asks = (actor: Parameters<typeof letterAsking>[1], schedule: Schedule, day = today): boolean =>
    letterAsking(schedule, actor, day) !== undefined;
  expect([MEMBER, state, EDITOR, PUBLIC].map((each) => asks(each, states('member-states')))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(asks(MEMBER, states('membership'))).toBe(true);
  expect(asks(MEMBER, states('membership'), '2020-12-22')).toBe(false);
  expect(asks(MEMBER, newSchedule('gca-2020'))).toBe(false);
});

it.each([
  ['sender', { sender: ' ' }, 'missing'],
  ['sender', { sender: 'x'.repeat(201) }, 'long'],
  ['text', { text: '' }, 'missing'],
  ['text', { text: 'x'.repeat(10_001) }, 'long'],
  ['link', { link: 'javascript:alert(1)' }, 'unknown'],
] as const)('is refused for its %s: %j', async (field, more, because) => {
  const { listed, send } = await office();
  await expect(send(MEMBER, more)).rejects.toMatchObject({
    code: 'field-invalid',
    params: { field, because },
  });
  expect(await listed()).toEqual([]);
});
