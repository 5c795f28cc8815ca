import { expect, it } from 'vitest';
import { thingNames } from '../../../functions/web/thing-names.ts';
import type { Ledger, Revision } from '../../../shared/store/ports.ts';

const STATES: Readonly<Record<string, object>> = {
  'person/x7': { name: 'Zoë Example' },
  'assignment/a1': { person: 'x7', place: { kind: 'line', line: 'C4' } },
  'assignment/a2': { person: 'gone', place: { kind: 'unit', unit: 'BDT/DNS' } },
};
const newest = async (streams: readonly string[]) =>
  streams.map((stream) => (stream in STATES ? ({ stream, state: STATES[stream] } as Revision) : undefined));
const ledger = { newest } as Pick<Ledger, 'newest'>;

it('people, and focal points by their place, are named; what has a name in its id is not asked for', async () => {
  const streams = ['person/x7', 'assignment/a1', 'assignment/a2', 'person/none', 'update/WA-000001/2025'];
  const names = await thingNames(ledger, streams, (id) => (id === 'x7' ? 'Zoë Example' : id));
  expect([...names]).toEqual([
    ['person/x7', 'Zoë Example'],
    ['assignment/a1', 'C4 · Zoë Example'],
    ['assignment/a2', 'BDT/DNS · gone'],
  ]);
});
