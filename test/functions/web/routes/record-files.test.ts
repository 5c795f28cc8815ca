import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTIVITY_FIELDS, UPDATE_FIELDS } from '../../../../shared/activities/fields.ts';
import type { Activity } from '../../../../shared/activities/record.ts';
import { activityStream } from '../../../../shared/activities/record.ts';
import { readTables } from '../../../../shared/render/xlsx/read-cells.ts';
import { readSnapshot } from '../../../../shared/reports/read-snapshot.ts';
import { fitsFilter, recordFilterOf } from '../../../../shared/reports/record-filter.ts';
import type { SnapshotEntry } from '../../../../shared/reports/snapshot.ts';
import { isVisible } from '../../../../shared/reports/visible.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { type Office, openOffice } from '../../reports/office.ts';
import { type SignedIn, type WebSite, webSite } from '../sign-in-as.ts';

let office: Office;
let site: WebSite;
let member: SignedIn;
const entries: SnapshotEntry[] = [];

beforeAll(async () => {
  office = await openOffice();
  site = webSite({ ledger: office.ledger, objects: office.objects, clock: office.clock, code: office.code });
  member = await site.signInAs({ roles: ['member'] });
  const snapshot = await readSnapshot(office.objects, office.snapshot);
  for await (const entry of snapshot.entries()) entries.push(entry);
});
afterAll(() => office.close());

/** Cells of the sheet of that id, the heads first. */
async function sheetOf(response: Response, id: string) {
  expect(response.status).toBe(200);
  const sheets = await readTables(new Uint8Array(await response.arrayBuffer()));
  const sheet = id === 'read-me' ? sheets[0] : sheets.find((each) => each.id === id);
  const { head = 0, rows = [] } = sheet ?? {};
  return rows.slice(head);
}

const FILTERS = [
  '',
  'line=C5',
  'goal=9',
  'region=AFR',
  'sector=ITU-D&goal=4',
  'type=training',
  'country=KEN',
  'year=2025',
];

describe('the records that fit a filter, as a spreadsheet', () => {
  it.each(FILTERS)('hold exactly the records of a frozen data set for: %s', async (query) => {
    const filter = recordFilterOf(Object.fromEntries(new URLSearchParams(query)));
    const wanted = entries.filter(
      (entry) => isVisible(entry.activity, 'public') && fitsFilter(entry, filter),
    );
    const address = `/records.xlsx?snapshot=${office.snapshot}&${query}`;
    const rows = await sheetOf(await site.app.request(address), 'updates');
    expect(rows.slice(1).map(([id]) => id)).toEqual(wanted.map(({ activity }) => activity.activityId));
  });

  it('say in the read-me sheet which filter was used, from which data, in the language of the page', async () => {
    const path = `/records.xlsx?snapshot=${office.snapshot}&line=C5&region=AFR&lang=fr`;
    const text = JSON.stringify(await sheetOf(await site.app.request(path), 'read-me'));
    for (const said of ['Filtre appliqué', 'Grande orientation', 'C5 ', 'Afrique', office.snapshot]) {
      expect(text).toContain(said);
    }
  });

  it('are the same as CSV', async () => {
    const response = await site.app.request(`/records.csv?snapshot=${office.snapshot}&line=C5`);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="records-C5-updates.csv"');
    const ids = [...(await response.text()).matchAll(/^(WA-\d+),/gm)].map(([, id]) => id);
    const filter = recordFilterOf({ line: 'C5' });
    const wanted = entries.filter(
      (entry) => isVisible(entry.activity, 'public') && fitsFilter(entry, filter),
    );
    expect(ids).toEqual(wanted.map(({ activity }) => activity.activityId));
    expect((await site.app.request('/records.csv?sheet=nowhere')).status).toBe(404);
    expect((await site.app.request('/records.csv?snapshot=nowhere')).status).toBe(404);
  });

  it('come from the ledger as it is now where no data set is named', async () => {
    const live = await sheetOf(await site.app.request('/records.xlsx'), 'updates');
    const frozen = await sheetOf(
      await site.app.request(`/records.xlsx?snapshot=${office.snapshot}`),
      'updates',
    );
    const idsOf = (rows: typeof live) => rows.slice(1).map(([id]) => id);
    expect(idsOf(live)).toEqual(expect.arrayContaining(idsOf(frozen)));
    const readMe = JSON.stringify(await sheetOf(await site.app.request('/records.xlsx'), 'read-me'));
    expect(readMe).toContain('15 Jan 2026, 10:00 CET');
  });

  it('never show the public, or members, a record or a field of a narrower class', async () => {
    const words = wordsIn('en');
    const headsFor = async (get: (path: string) => Promise<Response> | Response) =>
      JSON.stringify([
        (await sheetOf(await get('/records.xlsx'), 'activities'))[0],
        (await sheetOf(await get('/records.xlsx'), 'updates'))[0],
      ]);
    const hidden = (...classes: readonly string[]) =>
      [...ACTIVITY_FIELDS, ...UPDATE_FIELDS].filter(({ audience }) => classes.includes(audience));
    const open = await headsFor((path) => site.app.request(path));
    const shared = await headsFor((path) => member.get(path));
    const label = (id: string) => `"${words(`field.${id}.label` as Parameters<typeof words>[0])}"`;
    for (const { id } of hidden('members', 'internal')) expect(open).not.toContain(label(id));
    for (const { id } of hidden('internal')) expect(shared).not.toContain(label(id));

    const [newest] = await office.ledger.newest([activityStream(entries[0]?.activity.activityId ?? '')]);
    const activity = newest?.state as Activity;
    const secret = { ...activity, confidentiality: 'internal' };
    const by = { at: '2026-01-15T09:00:00Z', by: 'test', reason: 'secret' };
    const [stream, revision] = [newest?.stream ?? '', (newest?.revision ?? 0) + 1];
    const updates = await office.ledger.list('updates', { limit: 500 });
    const own = updates.items.filter(({ stream: each }) => each.includes(activity.activityId));
    await office.ledger.append([
      { stream, revision, ...by, state: secret },
      ...own.map((update) => ({
        stream: update.stream,
        revision: update.revision + 1,
        ...by,
        state: { ...(update.state as object), acceptedActivity: revision },
      })),
    ]);
    for (const response of [site.app.request('/records.xlsx'), member.get('/records.xlsx')]) {
      expect(JSON.stringify(await sheetOf(await response, 'updates'))).not.toContain(activity.activityId);
    }
  });
});
