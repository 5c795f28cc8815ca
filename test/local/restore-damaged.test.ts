/** An export that was changed is refused whole, with its line, before anything is written. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExportLine } from '../../local/export-line.ts';
import { restoreExport } from '../../local/restore-export.ts';
import { openWorkspace } from '../../local/workspace.ts';
import { canonicalActivity, canonicalUpdate } from '../../shared/activities/canonical.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

type Given = Readonly<Record<string, unknown>>;

const root = temporaryFolder();
const ACCEPTED = { state: 'accepted', acceptedActivity: 1 };

function activity(activityId: string, more: Given = {}) {
  return canonicalActivity({ activityId, ...more });
}

function line(id: string, { accepted, key, ...more }: Given = {}, year: unknown = 2025): string {
  const { update, ...ofActivity } = more;
  const period = typeof year === 'number' ? { from: `${year}-01-01`, to: `${year}-12-31` } : year;
  return JSON.stringify({
    activity: activity(id, ofActivity),
    update: canonicalUpdate({ activityId: id, period: period as never, ...(update as Given) }),
    accepted,
    key,
  });
}

let serial = 0;

/** What comes of restoring the lines: how many records, or the problem; and what the folder holds then. */
async function restored(lines: readonly string[]) {
  const path = join(root, `${++serial}.ndjson`);
  await writeFile(path, `${lines.join('\n')}\n`);
  const workspace = openWorkspace(join(root, `${serial}`));
  const outcome = await restoreExport(path, workspace).catch(({ code, params }) => ({ code, params }));
  const { items } = await workspace.ledger.list('activities', { limit: 10 });
  const [mark] = await workspace.ledger.newest(['restore/export']);
  const ids = await workspace.identities.identify(['new', 'newer']);
  workspace.close();
  return { outcome, activities: items.length, mark, ids };
}

const SOUND = line('WA-000001', { key: 'k1' });
const TITLE = { title: { en: { text: 'Another title', status: 'original' } } };

describe('a sound export', () => {
  it.each<[string, readonly string[], number]>([
    ['of one record', [SOUND], 1],
    ['of two years of an activity', [SOUND, line('WA-000001', { key: 'k1' }, 2024)], 2],
    [
      'of accepted content beside newer',
      [line('WA-000001', { accepted: activity('WA-000001', TITLE), update: ACCEPTED })],
      1,
    ],
    ['with C7 as a whole', [line('WA-000001', { primaryLine: 'C7' })], 1],
  ])('%s is restored', async (_, lines, records) => {
    expect((await restored(lines)).outcome).toBe(records);
  });
});

it('may name the ten-thousandth revision as accepted, as the last', () => {
  const update = { ...ACCEPTED, acceptedActivity: 10_000 };
  expect(readExportLine(JSON.parse(line('WA-000001', { update })))).toBeDefined();
});

describe('an export', () => {
  it.each<[string, string]>([
    ['an id that no number is exact for', line('WA-9007199254740991')],
    ['an id beyond every number', line('WA-99999999999999999999')],
    ['an id beyond the register', line('WA-1000000001')],
    ['an id with a zero too many', line('WA-0000002')],
    ['the id of nothing', line('WA-000000')],
    ['a text that is a number', line('WA-000002', { title: { en: { text: 7, status: 'original' } } })],
    ['a status of no text', line('WA-000002', { title: { en: { text: 'A', status: 'zz' } } })],
    ['a code that is an object', line('WA-000002', { primaryLine: {} })],
    ['a code that is in no list', line('WA-000002', { primaryLine: 'C99' })],
    ['codes that are numbers', line('WA-000002', { sectors: [5] })],
    ['a confidentiality of its own', line('WA-000002', { confidentiality: 'open' })],
    ['a day that does not exist', line('WA-000002', { startDate: '2025-02-30' })],
    ['a claim without a code', line('WA-000002', { claims: [{ code: { x: 1 } }] })],
    [
      'a claim reviewed as nobody can',
      line('WA-000002', { claims: [{ code: '9.c', review: { state: 'x' } }] }),
    ],
    ['an item with a number for a text', line('WA-000002', { partners: [{ name: 5 }] })],
    ['months that are words', line('WA-000002', { update: { staffMonths: 'many' } })],
    ['a profile that is none', line('WA-000002', { update: { profile: 'zzz' } })],
    ['a state that is none', line('WA-000002', { update: { state: 'zzz' } })],
    ['a reason that is a number', line('WA-000002', { update: { state: 'returned', returnedBecause: 5 } })],
    ['a period of no days', line('WA-000002', {}, { from: 'x/../y', to: 5 })],
    ['a period that ends before it starts', line('WA-000002', {}, { from: '2025-12-31', to: '2025-01-01' })],
    ['acceptance of nothing', line('WA-000002', { update: { state: 'accepted' } })],
    [
      'acceptance of what is no revision',
      line('WA-000002', { update: { ...ACCEPTED, acceptedActivity: 'x' } }),
    ],
    [
      'acceptance of a revision too far',
      line('WA-000002', { update: { ...ACCEPTED, acceptedActivity: 10_001 } }),
    ],
    ['a draft that is accepted', line('WA-000002', { update: { acceptedActivity: 1 } })],
    ['accepted content of a draft', line('WA-000002', { accepted: activity('WA-000002', TITLE) })],
    ['accepted content of another', line('WA-000002', { accepted: activity('WA-000777'), update: ACCEPTED })],
    ['an entry that no export has', line('WA-000002').replace(/\}$/u, ',"x":1}')],
    ['the same update twice', SOUND],
    ['a second key of an activity', line('WA-000001', { key: 'k2' }, 2024)],
    ['a second text of an activity', line('WA-000001', { key: 'k1', ...TITLE }, 2024)],
    ['a key of another activity', line('WA-000002', { key: 'k1' })],
  ])('with %s is refused whole', async (_, damaged) => {
    const { outcome, activities, ids, mark } = await restored([SOUND, damaged]);
    expect(outcome).toEqual({ code: 'export-damaged', params: { line: 2 } });
    expect(activities).toBe(0);
    expect(mark).toBeUndefined();
    expect(ids).toEqual(['WA-000001', 'WA-000002']);
  });

  it('is told its damaged line, the first one too', async () => {
    const { outcome } = await restored([line('WA-000000'), SOUND]);
    expect(outcome).toEqual({ code: 'export-damaged', params: { line: 1 } });
  });

  it('is not what holds other objects', async () => {
    const { outcome, mark } = await restored(['{"title":"An activity"}', SOUND]);
    expect(outcome).toEqual({ code: 'export-unknown', params: {} });
    expect(mark).toBeUndefined();
  });

  it('with an activity in two places is refused whole', async () => {
    const { outcome, activities, mark } = await restored([
      SOUND,
      line('WA-000002'),
      line('WA-000001', { key: 'k1' }, 2024),
    ]);
    expect(outcome).toEqual({ code: 'export-damaged', params: { line: 3 } });
    expect(activities).toBe(0);
    expect(mark).toBeUndefined();
  });

  it('with two contents of one accepted revision is refused whole', async () => {
    const accepted = activity('WA-000001', TITLE);
    const { outcome } = await restored([
      line('WA-000001', { accepted, update: ACCEPTED }),
      line('WA-000001', { update: ACCEPTED }, 2024),
    ]);
    expect(outcome).toEqual({ code: 'export-damaged', params: { line: 2 } });
  });

  it('is refused whole where its id or key was given to something else', async () => {
    const path = join(root, 'taken.ndjson');
    await writeFile(path, `${SOUND}\n`);
    const workspace = openWorkspace(join(root, 'taken'));
    await workspace.identities.identify(['somebody']);
    await expect(restoreExport(path, workspace)).rejects.toMatchObject({
      code: 'id-taken',
      params: { id: 'WA-000001' },
    });
    expect(await workspace.ledger.newest(['restore/export'])).toEqual([undefined]);
    workspace.close();
  });
});
