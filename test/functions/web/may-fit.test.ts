import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listRecords } from '../../../functions/web/list-records.ts';
import { lookUpKeys } from '../../../shared/activities/look-up-keys.ts';
import { type Activity, activityStream, updateStream } from '../../../shared/activities/record.ts';
import type { Actor } from '../../../shared/people/actor.ts';
import type { Role } from '../../../shared/people/role.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import type { Ledger } from '../../../shared/store/ports.ts';
import { GOOD } from '../../shared/activities/sample-record.ts';

const person = (roles: readonly Role[], more: object = {}) =>
  ({
    ...{ kind: 'person', id: 'p', name: 'P', language: 'en', lines: [], units: [], sectors: [] },
    roles,
    ...more,
  }) as Actor;

const ACTORS: readonly Actor[] = [
  person(['editor']),
  person(['member']),
  person(['focal-point'], { lines: ['C5'] }),
  person(['coordinator'], { sectors: ['ITU-R'] }),
  { kind: 'public' } as Actor,
];
const QUERIES = [
  {},
  { line: 'C5' },
  { goal: '4', state: 'accepted' },
  { country: 'FJI' },
  { region: 'AFR' },
  { text: 'Écoles' },
  { sector: 'ITU-D', year: '2025', type: 'training' },
];
const told = { at: '2026-01-01T00:00:00.000Z', by: 'sam', reason: 'test' };

const activity = fc.record({
  primaryLine: fc.constantFrom('C4', 'C5'),
  sectors: fc.constantFrom(['ITU-D'], ['ITU-R']),
  countries: fc.constantFrom(['FJI'], ['KEN'], []),
  regions: fc.constantFrom(['AFR'], []),
  activityType: fc.constantFrom('training', 'event'),
  confidentiality: fc.constantFrom('public', 'members', 'internal'),
  title: fc.constantFrom('Écoles connectées au réseau', 'Radio in the islands').map((text) => ({
    fr: { text, status: 'original' },
  })),
  claims: fc.constantFrom('4.4', '9.c').map((code) => [{ ...GOOD.activity.claims[0], code }]),
});
const record = fc.record({
  versions: fc.array(activity, { minLength: 1, maxLength: 3 }),
  state: fc.constantFrom('drafted', 'submitted', 'accepted'),
  accepted: fc.integer({ min: 0, max: 3 }),
});

it('shows to everybody what a look at every record of the ledger shows, older activities that were accepted among it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(record, { maxLength: 8 }), async (records) => {
      const ledger = sqliteLedger(openDatabase(':memory:'), lookUpKeys);
      for (const [index, { accepted, state, versions }] of records.entries()) {
        const activityId = `WA-00000${index}`;
        const period = { from: '2025-01-01', to: '2025-12-31' };
        for (const [at, version] of versions.entries()) {
          const stream = activityStream(activityId);
          const draft = { ...GOOD.activity, ...version, activityId } as Activity;
          await ledger.append([{ stream, revision: at + 1, ...told, state: draft }]);
        }
        const acceptedActivity = Math.min(accepted, versions.length);
        const update = {
          ...{ ...GOOD.update, activityId, period, state },
          ...(state === 'accepted' && acceptedActivity > 0 ? { acceptedActivity } : {}),
        };
        const stream = updateStream(activityId, period);
        await ledger.append([{ stream, revision: 1, ...told, state: update }]);
      }
      const { since: _, ...untold } = ledger;
      for (const actor of ACTORS) {
        for (const query of QUERIES) {
          const plain = await listRecords(untold as Ledger, actor, query);
          expect((await listRecords(ledger, actor, query)).rows).toEqual(plain.rows);
        }
      }
    }),
    { numRuns: 30 },
  );
});

it('finds a rare word behind thousands of other records, and reads only what it shows', async () => {
  const ledger = sqliteLedger(openDatabase(':memory:'), lookUpKeys);
  const last = 6000;
  for (let from = 1; from <= last; from += 500) {
    const ids = Array.from({ length: 500 }, (_, index) => from + index);
    const half = (number: number) => {
      const activityId = `WA-${String(number).padStart(6, '0')}`;
      const title = number === last ? 'A lighthouse' : 'Another thing';
      const state = { ...GOOD.activity, activityId, title: { en: { text: title, status: 'original' } } };
      const update = { ...GOOD.update, activityId };
      return [
        { stream: activityStream(activityId), revision: 1, ...told, state },
        { stream: updateStream(activityId, update.period), revision: 1, ...told, state: update },
      ];
    };
    await ledger.append(ids.flatMap(half));
  }
  const { next, rows } = await listRecords(ledger, person(['editor']), { text: 'lighthouse' });
  expect(rows.map(({ activity: { activityId } }) => activityId)).toEqual(['WA-006000']);
  expect(next).toBeUndefined();
});
