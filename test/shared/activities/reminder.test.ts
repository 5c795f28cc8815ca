/** The letter that names what is missing, and what is kept of it. */
import { describe, expect, it } from 'vitest';
import { canonicalActivity } from '../../../shared/activities/canonical.ts';
import { lookUpKeys } from '../../../shared/activities/look-up-keys.ts';
import {
  lastReminders,
  reminderKeys,
  reminderValues,
  sendReminder,
} from '../../../shared/activities/reminder.ts';
import type { ExpectedRecord } from '../../../shared/activities/reporting-coverage.ts';
import type { Person } from '../../../shared/people/person.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { activityOf } from '../matrix/sample-activities.ts';

const period = { from: '2025-01-01', to: '2025-12-31' };
const person: Person = {
  id: 'amelie',
  name: 'Amélie Exemple',
  email: 'amelie@example.org',
  roles: ['focal-point'],
  sectors: [],
  language: 'fr',
  state: 'active',
};
const expected = (number: number, over: Partial<ExpectedRecord> = {}): ExpectedRecord => ({
  activity: canonicalActivity(activityOf({ activityId: `WA-${String(number).padStart(6, '0')}` })),
  title: 'Dorsale numérique',
  state: 'absent',
  missing: [],
  late: false,
  excused: false,
  ...over,
});
const facts = { person, deadline: '2026-01-31', link: 'http://localhost/my' };

describe('the letter', () => {
  it('names each record and its fields in the recipient’s language', () => {
    const outstanding = [
      expected(1, { state: 'drafted', missing: ['summary', 'results'] }),
      expected(2, { state: 'drafted' }),
      expected(3),
    ];
    const { deadline, missing } = reminderValues({ ...facts, outstanding });
    expect(deadline).toBe('31 janvier 2026');
    expect(missing.split('\n')).toEqual([
      expect.stringMatching(/^• WA-000001, Dorsale numérique – Résumé et Résultats\.$/),
      '• WA-000002, Dorsale numérique – complète, mais pas encore soumise.',
      '• WA-000003, Dorsale numérique – non commencée.',
      '',
      'S’il n’y a rien à signaler, dites-le en un clic.',
    ]);
  });

  it('counts what it does not name', () => {
    const outstanding = Array.from({ length: 42 }, (_, index) => expected(index + 1, { state: 'drafted' }));
    const lines = reminderValues({ ...facts, outstanding }).missing.split('\n');
    expect(lines).toHaveLength(41);
    expect(lines.at(-1)).toBe('Et 2 autres.');
  });
});

describe('a reminder', () => {
  const desk = () => {
    const ledger = sqliteLedger(openDatabase(':memory:'), (stream, state) => [
      ...lookUpKeys(stream, state),
      ...reminderKeys(stream, state),
    ]);
    let made = 0;
    const newId = () => `r${++made}`;
    const clock = () => new Date(Date.UTC(2026, 1, 1 + made));
    return { ledger, newId, clock };
  };
  const order = {
    person,
    period,
    outstanding: [expected(1)],
    letter: { subject: 'Vos fiches', text: 'Bonjour' },
    by: 'erin',
    reason: 'Rappel',
  };

  it('is kept before its letter leaves, and again when it has left', async () => {
    const ports = desk();
    const states: unknown[] = [];
    const mail = {
      send: async ({ id }: { readonly id: string }) => {
        const [newest] = await ports.ledger.newest([`reminder/${id}`]);
        states.push(newest?.state);
      },
    };
    const sent = await sendReminder(order, { ...ports, mail });
    expect(states).toMatchObject([{ state: 'ordered', activities: ['WA-000001'] }]);
    expect(sent).toMatchObject({
      state: 'sent',
      mail: { to: { address: 'amelie@example.org' }, language: 'fr' },
    });
  });

  it('that did not leave is known as ordered only', async () => {
    const ports = desk();
    const mail = { send: () => Promise.reject(new Error('no post today')) };
    await expect(sendReminder(order, { ...ports, mail })).rejects.toThrow('no post today');
    expect((await lastReminders(ports.ledger, period)).get('amelie')?.state.state).toBe('ordered');
  });

  it('is found by its person: the newest of the period', async () => {
    const ports = desk();
    const mail = { send: async () => undefined };
    await sendReminder(order, { ...ports, mail });
    await sendReminder({ ...order, reason: 'Second rappel' }, { ...ports, mail });
    const last = await lastReminders(ports.ledger, period);
    expect([...last.keys()]).toEqual(['amelie']);
    expect(last.get('amelie')?.reason).toBe('Second rappel');
    expect(await lastReminders(ports.ledger, { from: '2024-01-01', to: '2024-12-31' })).toEqual(new Map());
  });
});
