import { describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { remindDuties } from '../../../functions/reminders/remind-duties.ts';
import { planMeeting } from '../../../shared/calendar/plan-meeting.ts';
import { personStream } from '../../../shared/people/person.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import type { MailMessage } from '../../../shared/store/ports.ts';

/** An office: Erin edits, Tariq coordinates ITU-T, Dana ITU-D, Max is a member, Lea has left. */
async function office(day: string) {
  const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  const people = [
    { id: 'erin', roles: ['editor'], sectors: [], language: 'fr', state: 'active' },
    { id: 'tariq', roles: ['coordinator'], sectors: ['ITU-T'], language: 'ar', state: 'active' },
    { id: 'dana', roles: ['coordinator'], sectors: ['ITU-D'], language: 'en', state: 'active' },
    { id: 'max', roles: ['member'], sectors: [], language: 'en', state: 'active' },
    { id: 'lea', roles: ['editor'], sectors: [], language: 'en', state: 'left' },
  ].map((person) => ({ ...person, name: person.id, email: `${person.id}@example.org` }));
  await ledger.append(
    people.map((person) => {
      const signed = { at: '2025-01-05T09:00:00.000Z', by: 'x', reason: 'y' };
      return { stream: personStream(person.id), revision: 1, ...signed, state: person };
    }),
  );
  const sent = new Map<string, MailMessage>();
  const faults: unknown[] = [];
  const clock = () => new Date(`${day}T06:00:00Z`);
  const ports = {
    ledger,
    mail: { send: async (letter: MailMessage) => void sent.set(letter.id, letter) },
    clock,
    daysBefore: [21, 7, 1],
    origin: 'https://reports.example',
    onFault: (error: unknown) => void faults.push(error),
  };
  const letterTo = (name: string) => [...sent.values()].find(({ to }) => to.name === name);
  return { faults, ledger, letterTo, ports, sent };
}

describe('reminders of duties', () => {
  it('go to the editors before the day for Council, in their language, clause by clause', async () => {
    const { letterTo, ports, sent } = await office('2026-03-22');
    expect(await remindDuties(ports)).toBe(1);
    const letter = letterTo('erin');
    expect([...sent.keys()]).toEqual([letter?.id]);
    expect(letter).toMatchObject({ language: 'fr', to: { address: 'erin@example.org' } });
    expect(letter?.subject).toContain('29 mars 2026');
    expect(letter?.text).toContain('Charge le Secrétaire général 6');
    expect(letter?.text).toContain('Soumettre un rapport complet');
    expect(letter?.text).toContain('https://reports.example/duties');
    expect(letter?.text).not.toMatch(/[{}]|undefined/);
  });

  it('go to the coordinators of the Sector that a resolution addresses', async () => {
    const { letterTo, ports } = await office('2025-12-15');
    expect(await remindDuties(ports)).toBe(3);
    expect(letterTo('tariq')?.text).toContain('القرار 75');
    expect(letterTo('dana')?.text).toContain('Resolution 30');
    expect(letterTo('dana')?.text).not.toContain('Resolution 75');
    expect(
      letterTo('erin')
        ?.text.split('\n')
        .filter((line) => line.startsWith('•')).length,
    ).toBeGreaterThan(10);
  });

  it('stay away on other days, and where the day is only expected', async () => {
    for (const day of ['2026-03-21', '2026-11-29', '2027-03-21']) {
      expect([day, await remindDuties((await office(day)).ports)]).toEqual([day, 0]);
    }
  });

  it('follow the day that the office has set, and end when the step is done', async () => {
    const { ledger, ports } = await office('2027-03-21');
    const order = { revision: 0, by: 'erin', reason: 'x' };
    await planMeeting(
      { ...order, plan: { id: 'council-2027', opens: '2027-04-27', steps: {} } },
      { ...ports, ledger },
    );
    expect(await remindDuties(ports)).toBe(1);
    const done = { id: 'council-2027', opens: '2027-04-27', steps: { submission: { done: '2027-03-20' } } };
    await planMeeting({ ...order, revision: 1, plan: done }, { ...ports, ledger });
    expect(await remindDuties(ports)).toBe(0);
  });

  it('are sent once however often a day is run, and again where handing over failed', async () => {
    const { faults, ledger, ports, sent } = await office('2026-03-22');
    const dying = { send: () => Promise.reject(new Error('no mail today')) };
    expect(await remindDuties({ ...ports, mail: dying })).toBe(0);
    expect(faults).toEqual([new Error('no mail today')]);
    expect(await remindDuties(ports)).toBe(1);
    const [id = ''] = sent.keys();
    sent.clear();
    await remindDuties(ports);
    expect(sent.size).toBe(0);
    const states = (await ledger.history(`reminder/${id}`)).map(
      ({ state }) => (state as { state: string }).state,
    );
    expect(states).toEqual(['ordered', 'sent']);
  });
});
