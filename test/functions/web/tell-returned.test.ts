import { beforeEach, describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { tellReturned } from '../../../functions/web/tell-returned.ts';
import type { WebPorts } from '../../../functions/web/web-ports.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import type { Ledger, MailMessage } from '../../../shared/store/ports.ts';

const STREAM = 'update/WA-000012/2025-01-01..2025-12-31';
const at = '2026-03-20T09:00:00.000Z';
const order = {
  stream: STREAM,
  by: 'erin',
  reason: 'name the countries',
  origin: 'https://x.example',
};
let ledger: Ledger;
let letters: MailMessage[];
let ports: WebPorts;

beforeEach(async () => {
  ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  letters = [];
  const mail = { send: async (letter: MailMessage) => void letters.push(letter) };
  ports = { ledger, mail, clock: () => new Date(at), newId: () => 'letter-1' } as unknown as WebPorts;
  const person = {
    id: 'sam',
    name: 'Sam',
    email: 'sam@example.org',
    roles: [],
    sectors: [],
    language: 'es',
    state: 'active',
  };
  await ledger.append([{ stream: 'person/sam', revision: 1, at, by: 'ada', reason: 'new', state: person }]);
  const period = { from: '2025-01-01', to: '2025-12-31' };
  const steps = [
    ['sam', 'drafted'],
    ['sam', 'submitted'],
    ['erin', 'returned'],
  ] as const;
  for (const [index, [by, state]] of steps.entries()) {
    const update = { activityId: 'WA-000012', period, state };
    await ledger.append([{ stream: STREAM, revision: index + 1, at, by, reason: '', state: update }]);
  }
});

describe('a returned record', () => {
  it('is told to whoever submitted it, in their language, with the reason', async () => {
    await tellReturned(order, ports);
    expect(letters).toMatchObject([{ to: { address: 'sam@example.org' }, language: 'es' }]);
    expect(letters[0]?.text).toContain('name the countries');
    expect(letters[0]?.text).toContain(
      'https://x.example/records/WA-000012/edit?from=2025-01-01&to=2025-12-31',
    );
    expect(letters[0]?.subject).toContain('WA-000012');
  });

  it('is told to nobody who returned it themselves, is unknown or has no record', async () => {
    await tellReturned({ ...order, by: 'sam' }, ports);
    await tellReturned({ ...order, stream: 'update/WA-9/2025-01-01..2025-12-31' }, ports);
    expect(letters).toEqual([]);
  });
});
