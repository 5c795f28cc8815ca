import { describe, expect, it } from 'vitest';
import { assign } from '../../../shared/people/assign.ts';
import type { Assignment } from '../../../shared/people/assignment.ts';
import { addPerson } from '../../../shared/people/change-people.ts';
import { handOverPlaces } from '../../../shared/people/hand-over-places.ts';
import { listAssignments } from '../../../shared/people/list-people.ts';
import { peopleKeys } from '../../../shared/people/people-keys.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import { isProblem } from '../../../shared/text/problem.ts';

const SIGNED = { by: 'nour', reason: 'leaves' };

async function office() {
  let made = 0;
  const ports = {
    ledger: sqliteLedger(openDatabase(':memory:'), peopleKeys),
    clock: () => new Date('2026-11-22T09:00:00Z'),
    newId: () => `new-${++made}`,
  };
  for (const id of ['nour', 'sam']) {
    const facts = { id, name: id, email: `${id}@example.org`, sectors: [], language: 'en' } as const;
    await addPerson({ ...SIGNED, person: { ...facts, roles: ['focal-point'] } }, ports);
  }
  const place = (line: 'C4' | 'C9') => ({ kind: 'line', line }) as const;
  const give = (assignment: Assignment) => assign({ ...SIGNED, assignment }, ports);
  await give({ id: 'lead-C4', person: 'nour', place: place('C4'), part: 'lead', from: '2025-01-01' });
  await give({ id: 'lead-C9', person: 'nour', place: place('C9'), part: 'lead', from: '2025-01-01' });
  await give({ id: 'deputy-C4', person: 'sam', place: place('C4'), part: 'deputy', from: '2025-01-01' });
  const all = () => listAssignments(ports.ledger);
  return { ports, all, leads: (await all()).filter(({ state }) => state.part === 'lead') };
}

describe('handing several places over', () => {
  it('makes the deputy lead from that day on, and deputy no more', async () => {
    const { all, leads, ports } = await office();
    const made = await handOverPlaces({ ...SIGNED, chosen: leads, person: 'sam', from: '2026-12-01' }, ports);
    expect(made.map(({ part, person, place }) => [part, person, place])).toEqual([
      ['lead', 'sam', { kind: 'line', line: 'C4' }],
      ['lead', 'sam', { kind: 'line', line: 'C9' }],
    ]);
    const ended = (await all()).filter(({ state }) => state.to === '2026-11-30').map(({ state }) => state.id);
    expect(ended.sort()).toEqual(['deputy-C4', 'lead-C4', 'lead-C9']);
  });

  it.each([
    ['its holder', 'nour', '2026-12-01', 'usage'],
    ['who is no focal point', 'erin', '2026-12-01', 'usage'],
    ['nobody', 'nobody', '2026-12-01', 'stream-unknown'],
    ['the deputy on a day that is none', 'sam', '2026-11-31', 'period-invalid'],
    ['the deputy before it began', 'sam', '2025-01-01', 'period-invalid'],
  ] as const)('is refused to %s', async (_, person, from, code) => {
    const { all, leads, ports } = await office();
    const facts = {
      id: 'erin',
      name: 'erin',
      email: 'erin@example.org',
      sectors: [],
      language: 'en',
    } as const;
    await addPerson({ ...SIGNED, person: { ...facts, roles: ['editor'] } }, ports);
    const before = await all();
    const order = { ...SIGNED, chosen: leads, person, from };
    await expect(handOverPlaces(order, ports)).rejects.toMatchObject({ code });
    expect(await all()).toEqual(before);
  });

  it('happens once: what has a successor is handed over by them', async () => {
    const { all, leads, ports } = await office();
    const [lead] = leads;
    if (lead === undefined) throw new Error('nobody leads');
    await handOverPlaces({ ...SIGNED, chosen: [lead], person: 'sam', from: '2026-12-01' }, ports);
    const chosen = (await all()).filter(({ stream }) => stream === lead.stream);
    const again = handOverPlaces({ ...SIGNED, chosen, person: 'sam', from: '2026-11-01' }, ports);
    await expect(again).rejects.toMatchObject({ code: 'revision-conflict' });
  });

  it('is refused where someone changed it meanwhile', async () => {
    const { leads, ports } = await office();
    const order = { ...SIGNED, chosen: leads, person: 'sam', from: '2026-12-01' };
    await handOverPlaces(order, ports);
    await expect(handOverPlaces(order, ports)).rejects.toSatisfy((error) =>
      isProblem(error, 'revision-conflict'),
    );
  });
});
