import { describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { remindAll } from '../../../functions/reminders/remind-all.ts';
import { coverageReader } from '../../../functions/web/read-coverage.ts';
import { canonicalActivity, canonicalUpdate } from '../../../shared/activities/canonical.ts';
import { activityStream, updateStream } from '../../../shared/activities/record.ts';
import { outstandingOf } from '../../../shared/activities/reporting-coverage.ts';
import { assignmentStream } from '../../../shared/people/assignment.ts';
import { personStream } from '../../../shared/people/person.ts';
import { waiverStream } from '../../../shared/periods/waivers.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import type { MailMessage } from '../../../shared/store/ports.ts';
import { activityOf, updateOf } from '../../shared/matrix/sample-activities.ts';

const PERIOD = { from: '2025-01-01', to: '2025-12-31' };
const DEADLINE = '2026-02-28';

/** An office with two focal points of C5: Sam, who leads it, and Ada of another line, who has nothing to do. */
async function office(day: string) {
  const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  const put = async (stream: string, state: unknown) => {
    const [head] = await ledger.heads([stream]);
    const revision = (head?.revision ?? 0) + 1;
    await ledger.append([{ stream, revision, at: '2026-01-05T09:00:00.000Z', by: 'x', reason: 'y', state }]);
  };
  await put(`period/${PERIOD.from}..${PERIOD.to}`, { ...PERIOD, deadline: DEADLINE, state: 'open' });
  for (const [id, line] of [
    ['sam', 'C5'],
    ['ada', 'C2'],
  ] as const) {
    const person = { id, name: id, email: `${id}@example.org`, roles: ['focal-point'], sectors: [] };
    await put(personStream(id), { ...person, language: 'fr', state: 'active' });
    const place = { kind: 'line', line };
    await put(assignmentStream(id), { id, person: id, place, part: 'lead', from: '2024-01-01' });
  }
  const activity = activityOf({ activityId: 'WA-000001', unit: 'BDT/DNS' });
  const update = updateOf(2025, { activityId: 'WA-000001', state: 'drafted' });
  await put(activityStream('WA-000001'), canonicalActivity(activity));
  await put(updateStream('WA-000001', update.period), canonicalUpdate(update));
  const sent = new Map<string, MailMessage>();
  const faults: unknown[] = [];
  const ports = {
    ledger,
    mail: { send: async (letter: MailMessage) => void sent.set(letter.id, letter) },
    clock: () => new Date(`${day}T06:00:00Z`),
    daysBefore: [21, 7, 1],
    origin: 'https://reports.example',
    onFault: (error: unknown) => void faults.push(error),
  };
  return { faults, ports, put, sent };
}

describe('reminders by the calendar', () => {
  it('go to who has something to do, in their language, with what is missing and where to begin', async () => {
    const { ports, sent } = await office('2026-02-21');
    expect(await remindAll(ports)).toBe(1);
    const [letter] = [...sent.values()];
    expect(letter?.to).toEqual({ name: 'sam', address: 'sam@example.org' });
    expect(letter?.language).toBe('fr');
    expect(letter?.text).toContain('WA-000001');
    expect(letter?.text).toContain('28 février 2026');
    expect(letter?.text).toContain('https://reports.example/my');
  });

  it.each(['2026-02-06', '2026-02-10', '2026-02-20', '2026-03-01'])(
    'do not go out on another day: %s',
    async (day) => {
      const { ports, sent } = await office(day);
      expect(await remindAll(ports)).toBe(0);
      expect(sent.size).toBe(0);
    },
  );

  it.each(['2026-02-22', '2026-02-23'])(
    'that no run sent on their day go out when one runs again: %s',
    async (day) => {
      const { ports, sent } = await office(day);
      expect(await remindAll(ports)).toBe(1);
      expect(sent.size).toBe(1);
    },
  );

  it('that went out on their day do not go out again on the next two', async () => {
    const { ports, sent } = await office('2026-02-21');
    expect(await remindAll(ports)).toBe(1);
    for (const day of ['2026-02-22', '2026-02-23'])
      expect(await remindAll({ ...ports, clock: () => new Date(`${day}T06:00:00Z`) })).toBe(0);
    expect(sent.size).toBe(1);
  });

  it('are one letter where two of their days were missed', async () => {
    const { ports, sent } = await office('2026-02-23');
    expect(await remindAll({ ...ports, daysBefore: [7, 6, 5] })).toBe(1);
    expect(sent.size).toBe(1);
  });

  it.each(['C5', 'BDT/DNS'])(
    'do not go out for what a waiver of %s excuses: as /coverage has it',
    async (unit) => {
      const { ports, put, sent } = await office('2026-02-21');
      const reason = { en: { text: 'The project ended', status: 'original' } };
      await put(waiverStream('w1'), { id: 'w1', period: PERIOD, unit, reason });
      expect(await remindAll(ports)).toBe(0);
      expect(sent.size).toBe(0);
      const { coverage } = await coverageReader(ports).read('2025');
      expect(outstandingOf(coverage, 'sam')).toEqual([]);
    },
  );

  it('stop when the period is locked, or nobody has set a last day', async () => {
    const { ports, put, sent } = await office('2026-02-21');
    await put(`period/${PERIOD.from}..${PERIOD.to}`, { ...PERIOD, deadline: DEADLINE, state: 'locked' });
    expect(await remindAll(ports)).toBe(0);
    expect(sent.size).toBe(0);
  });

  it('are one letter however often the day’s run is repeated, also after one that died half-way', async () => {
    const { ports, sent } = await office('2026-02-21');
    let isDead = true;
    const dying = async (letter: MailMessage) => {
      if (isDead) throw new Error('killed');
      sent.set(letter.id, letter);
    };
    const faults: unknown[] = [];
    const onFault = (error: unknown) => void faults.push(error);
    expect(await remindAll({ ...ports, mail: { send: dying }, onFault })).toBe(0);
    expect(faults).toHaveLength(1);
    isDead = false;
    expect(await remindAll({ ...ports, mail: { send: dying }, onFault })).toBe(1);
    const told = await ports.ledger.list(`reminders/${PERIOD.from}..${PERIOD.to}`);
    expect(told.items.map(({ state }) => (state as { state: string }).state)).toEqual(['sent']);
    isDead = true;
    expect(await remindAll({ ...ports, mail: { send: dying }, onFault })).toBe(0);
    expect(sent.size).toBe(1);
    expect(faults).toHaveLength(1);
  });
});
