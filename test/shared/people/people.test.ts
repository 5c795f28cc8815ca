import { beforeEach, describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { personActor } from '../../../shared/people/actor-of.ts';
import { assign, endAssignment, handOver } from '../../../shared/people/assign.ts';
import type { Assignment, Place } from '../../../shared/people/assignment.ts';
import {
  addPerson,
  changePerson,
  type PeoplePorts,
  readPerson,
} from '../../../shared/people/change-people.ts';
import { focalPointGaps } from '../../../shared/people/focal-point-gaps.ts';
import { knowPerson } from '../../../shared/people/know-person.ts';
import { listAssignments, listPeople } from '../../../shared/people/list-people.ts';
import { addMachine } from '../../../shared/people/machines.ts';
import { makeToken, revokeToken, tokenActor, tokensOf } from '../../../shared/people/tokens.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';

let now = new Date('2026-01-15T09:00:00Z');
let ports: PeoplePorts;
const signed = { by: 'admin', reason: 'new in office' };
const amina = {
  name: 'Amina Example',
  email: 'Amina@Example.org',
  roles: ['focal-point'],
  sectors: [],
  language: 'fr',
} as const;

beforeEach(() => {
  let made = 0;
  now = new Date('2026-01-15T09:00:00Z');
  const newId = (): string => {
    made += 1;
    return `id${made}`;
  };
  ports = { ledger: sqliteLedger(openDatabase(':memory:'), ledgerKeys), clock: () => now, newId };
});

describe('people', () => {
  it('are added once for an address, however it is written, and keep who added them and why', async () => {
    const added = await addPerson({ ...signed, person: amina }, ports);
    expect(added.email).toBe('amina@example.org');
    const [first] = await ports.ledger.history(`person/${added.id}`);
    expect([first?.by, first?.reason]).toEqual(['admin', 'new in office']);
    const again = addPerson({ ...signed, person: { ...amina, email: ' AMINA@example.ORG ' } }, ports);
    await expect(again).rejects.toMatchObject({ code: 'email-taken' });
  });

  it('and machines never bear one id', async () => {
    const { id } = await addPerson({ ...signed, person: amina }, ports);
    const machine = { name: 'Statistics', roles: [], scopes: [], units: [], sectors: [] };
    const taken = addMachine({ ...signed, machine: { ...machine, id } }, ports);
    await expect(taken).rejects.toMatchObject({ code: 'signer-taken' });
    await addMachine({ ...signed, machine: { ...machine, id: 'statistics' } }, ports);
    const person = { ...amina, id: 'statistics', email: 'other@example.org' };
    await expect(addPerson({ ...signed, person }, ports)).rejects.toMatchObject({ code: 'signer-taken' });
  });

  it('change only from the revision that was seen', async () => {
    const { id } = await addPerson({ ...signed, person: { ...amina, unit: 'BDT' } }, ports);
    const changed = await changePerson({ ...signed, id, revision: 1, change: { unit: undefined } }, ports);
    expect(changed).not.toHaveProperty('unit');
    const late = changePerson({ ...signed, id, revision: 1, change: { name: 'X' } }, ports);
    await expect(late).rejects.toMatchObject({ code: 'revision-conflict' });
    expect((await listPeople(ports.ledger)).map(({ revision }) => revision)).toEqual([2]);
  });

  it('who have left act no more, and free their address', async () => {
    const { id } = await addPerson({ ...signed, person: amina }, ports);
    await changePerson({ ...signed, id, revision: 1, change: { state: 'left' } }, ports);
    expect(await personActor(ports.ledger, id, '2026-01-15')).toBeUndefined();
    await expect(addPerson({ ...signed, person: amina }, ports)).resolves.toBeDefined();
  });
});

describe('who has signed in', () => {
  it('is known by a verified address first, by the subject from then on', async () => {
    const { id } = await addPerson({ ...signed, person: amina }, ports);
    const identity = { subject: 'https://id.example 7', email: 'amina@example.org' };
    expect((await knowPerson(identity, ports)).id).toBe(id);
    expect((await readPerson(ports.ledger, id))?.state.subject).toBe(identity.subject);
    expect((await knowPerson({ subject: identity.subject, email: 'new@example.org' }, ports)).id).toBe(id);
  });

  it('is nobody with another subject at the same address, without an address, or unknown', async () => {
    await addPerson({ ...signed, person: amina }, ports);
    const email = 'amina@example.org';
    await knowPerson({ subject: 'i 1', email }, ports);
    for (const identity of [
      { subject: 'i 2', email },
      { subject: 'i 3' },
      { subject: 'i 4', email: 'x@y.z' },
    ]) {
      await expect(knowPerson(identity, ports)).rejects.toMatchObject({ code: 'sign-in-unknown' });
    }
  });
});

describe('assignments', () => {
  const c5: Place = { kind: 'line', line: 'C5' };

  it('give their lines and units to who holds them on the day, and no other', async () => {
    const { id } = await addPerson({ ...signed, person: { ...amina, unit: 'BDT/DNS' } }, ports);
    const assignment = { person: id, part: 'lead', from: '2026-01-01', to: '2026-03-31' } as const;
    await assign({ ...signed, assignment: { ...assignment, place: c5 } }, ports);
    await assign({ ...signed, assignment: { ...assignment, place: { kind: 'unit', unit: 'TSB' } } }, ports);
    const on = (day: string) => personActor(ports.ledger, id, day);
    expect(await on('2026-03-31')).toMatchObject({
      lines: ['C5'],
      units: ['BDT/DNS', 'TSB'],
      language: 'fr',
    });
    expect(await on('2026-04-01')).toMatchObject({ lines: [], units: ['BDT/DNS'] });
    expect(await on('2025-12-31')).toMatchObject({ lines: [] });
  });

  it('are handed over without a gap, history included', async () => {
    const first = await addPerson({ ...signed, person: amina }, ports);
    const second = await addPerson({ ...signed, person: { ...amina, email: 'b@example.org' } }, ports);
    const held = await assign(
      { ...signed, assignment: { person: first.id, place: c5, part: 'lead', from: '2025-01-01' } },
      ports,
    );
    const order = { ...signed, id: held.id, revision: 1, person: second.id, from: '2026-03-01' };
    const next = await handOver(order, ports);
    const all = (await listAssignments(ports.ledger)).map(({ state }) => state);
    expect(all).toEqual([
      { ...held, to: '2026-02-28', successor: next.id },
      { id: next.id, person: second.id, place: c5, part: 'lead', from: '2026-03-01' },
    ]);
    expect(focalPointGaps([c5], all, { from: '2026-01-01', to: '2026-12-31' })).toEqual([]);
    await expect(handOver(order, ports)).rejects.toMatchObject({ code: 'revision-conflict' });
  });

  it('cannot end before they began, nor name a person who is not there', async () => {
    const { id } = await addPerson({ ...signed, person: amina }, ports);
    const assignment = { person: id, place: c5, part: 'lead', from: '2026-02-01' } as const;
    const held = await assign({ ...signed, assignment }, ports);
    const end = endAssignment({ ...signed, id: held.id, revision: 1, to: '2026-01-31' }, ports);
    await expect(end).rejects.toMatchObject({ code: 'period-invalid' });
    const nobody = assign({ ...signed, assignment: { ...assignment, person: 'nobody' } }, ports);
    await expect(nobody).rejects.toMatchObject({ code: 'stream-unknown' });
  });
});

describe('gaps of a place', () => {
  const place: Place = { kind: 'line', line: 'C5' };
  const span = { from: '2026-01-01', to: '2026-12-31' };
  const held = (from: string, to?: string, part: Assignment['part'] = 'lead'): Assignment => ({
    id: from,
    person: 'p',
    place,
    part,
    from,
    ...(to === undefined ? {} : { to }),
  });

  it.each<[string, readonly Assignment[], readonly (readonly [string, string])[]]>([
    ['nobody: the whole period', [], [['2026-01-01', '2026-12-31']]],
    ['someone throughout: none', [held('2025-01-01')], []],
    [
      'only a deputy: the whole period',
      [held('2025-01-01', undefined, 'deputy')],
      [['2026-01-01', '2026-12-31']],
    ],
    ['before the first', [held('2026-02-01')], [['2026-01-01', '2026-01-31']]],
    ['after the last', [held('2025-01-01', '2026-06-30')], [['2026-07-01', '2026-12-31']]],
    ['between two', [held('2025-01-01', '2026-02-27'), held('2026-03-01')], [['2026-02-28', '2026-02-28']]],
    ['two that overlap: none', [held('2025-01-01', '2026-06-30'), held('2026-05-01')], []],
    [
      'one inside another',
      [held('2025-01-01', '2026-06-30'), held('2026-02-01', '2026-03-01')],
      [['2026-07-01', '2026-12-31']],
    ],
    [
      'all before or after',
      [held('2024-01-01', '2025-06-30'), held('2027-01-01')],
      [['2026-01-01', '2026-12-31']],
    ],
  ])('%s', (_, assignments, gaps) => {
    expect(focalPointGaps([place], assignments, span).map(({ from, to }) => [from, to])).toEqual(gaps);
  });
});

describe('personal tokens', () => {
  it('speak for their owner within their scopes, and are kept as a hash', async () => {
    const { id } = await addPerson({ ...signed, person: amina }, ports);
    const { secret, token } = await makeToken(
      { person: id, label: 'script', scopes: ['records:read'], days: 30 },
      ports,
    );
    expect(await tokenActor(secret, ports)).toMatchObject({ kind: 'person', id, scopes: ['records:read'] });
    expect(JSON.stringify(await tokensOf(ports.ledger, id))).not.toContain(secret.split('.')[1]);
    for (const wrong of [`${secret}x`, `wsis_${token.id}.`, `wsis_${token.id}`, 'wsis_.', 'wsis_x.y']) {
      expect(await tokenActor(wrong, ports)).toBeUndefined();
    }
  });

  it('end with their time, when they are taken back, and when their owner leaves', async () => {
    const { id } = await addPerson({ ...signed, person: amina }, ports);
    const make = () => makeToken({ person: id, label: 's', scopes: [], days: 30 }, ports);
    const [first, second] = [await make(), await make()];
    await revokeToken({ id: first.token.id, by: id, reason: 'lost' }, ports);
    expect(await tokenActor(first.secret, ports)).toBeUndefined();
    expect(await tokenActor(second.secret, ports)).toBeDefined();
    await changePerson({ ...signed, id, revision: 1, change: { state: 'left' } }, ports);
    expect(await tokenActor(second.secret, ports)).toBeUndefined();
    await changePerson({ ...signed, id, revision: 2, change: { state: 'active' } }, ports);
    now = new Date('2026-02-14T09:00:00Z');
    expect(await tokenActor(second.secret, ports)).toBeUndefined();
  });
});
