import { describe, expect, it } from 'vitest';
import type { SheetModel, SheetValue, WorkbookModel } from '../../../../shared/reports/sheets.ts';
import { composeWorkbook } from '../../../../shared/reports/workbook/compose-workbook.ts';
import { wordsIn } from '../../../../shared/text/words.ts';
import { ENTRIES, MAKERS, SPAN_ENTRIES, snapshotOf } from '../../../golden/fixture.ts';

const request = {
  kind: 'workbook',
  language: 'en',
  words: wordsIn('en'),
  options: { year: 2025, makers: MAKERS },
} as const;

async function rowsOf(model: WorkbookModel, id: string): Promise<readonly (readonly SheetValue[])[]> {
  const sheet = model.sheets.find((each) => each.id === id) as SheetModel;
  const rows: (readonly SheetValue[])[] = [];
  for await (const row of sheet.rows()) rows.push(row);
  return rows;
}

describe('composeWorkbook', () => {
  it('gives every sheet a short title of its own, and rows as long as its columns', async () => {
    const model = await composeWorkbook({
      ...request,
      snapshot: snapshotOf(ENTRIES),
      previous: snapshotOf([]),
    });
    const titles = model.sheets.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.length > 31 || /[\\/?*[\]:]/.test(title))).toEqual([]);
    for (const { id, columns } of model.sheets) {
      const heads = columns.map(({ head }) => head);
      expect(`${id} ${new Set(heads).size}`).toBe(`${id} ${heads.length}`);
      const lengths = new Set((await rowsOf(model, id)).map((row) => row.length));
      expect([id, ...lengths]).toEqual([id, columns.length]);
    }
  });

  it('has one row an activity and one an update, the same on each pass', async () => {
    const snapshot = snapshotOf(SPAN_ENTRIES, { from: '2015-01-01', to: '2025-12-31' });
    const model = await composeWorkbook({ ...request, kind: 'wsis20', snapshot });
    const activities = await rowsOf(model, 'activities');
    expect(activities.map(([id]) => id)).toEqual([...new Set(activities.map(([id]) => id))]);
    expect(await rowsOf(model, 'updates')).toHaveLength(activities.length + 2);
    expect(await rowsOf(model, 'activities')).toEqual(activities);
  });

  it('gives in its shared pass the rows of each sheet, as many as the sheet says', async () => {
    const snapshot = snapshotOf(SPAN_ENTRIES, { from: '2015-01-01', to: '2025-12-31' });
    const model = await composeWorkbook({ ...request, kind: 'wsis20', snapshot });
    const { sheets, steps } = model.shared as NonNullable<WorkbookModel['shared']>;
    expect(sheets).toEqual(['activities', 'updates', 'claims']);
    const found = sheets.map((): (readonly SheetValue[])[] => []);
    for await (const step of steps()) for (const [at, rows] of step.entries()) found[at]?.push(...rows);
    for (const [at, id] of sheets.entries()) {
      expect(found[at]).toEqual(await rowsOf(model, id));
      expect(model.sheets.find((sheet) => sheet.id === id)?.rowCount).toBe(found[at]?.length);
    }
  });

  it('lists counted claims with their support, and no rejected or merely suggested one', async () => {
    const model = await composeWorkbook({ ...request, snapshot: snapshotOf(ENTRIES) });
    const claims = await rowsOf(model, 'claims');
    expect(claims.filter(([id]) => id === 'WA-000010').map((row) => row[4])).toEqual(['16.6']);
    expect(claims.find(([id]) => id === 'WA-000009')?.[6]).toBe('Outside the matrix');
  });

  it('says what was added, changed in which fields, and removed', async () => {
    const [first, second, ...rest] = ENTRIES as [(typeof ENTRIES)[0], (typeof ENTRIES)[0]];
    const renamed = {
      ...second,
      activity: { ...second.activity, status: 'completed' },
      revisions: { ...second.revisions, activity: [2, 'other'] as const },
    };
    const previous = snapshotOf([first, second, ...rest.slice(1)], undefined, 'c'.repeat(64));
    const snapshot = snapshotOf([renamed, ...rest]);
    const model = await composeWorkbook({ ...request, snapshot, previous });
    const changes = await rowsOf(model, 'changes');
    expect(changes.map((row) => [row[0], row[4], row[5]])).toEqual([
      ['WA-000001', 'removed', ''],
      ['WA-000002', 'changed', 'Status'],
      ['WA-000003', 'added', ''],
    ]);
  });

  it('says above the sheet of changes how many there are, and so that there are none', async () => {
    const notesOf = async (previous: readonly (typeof ENTRIES)[0][], language: 'en' | 'ar') => {
      const held = snapshotOf(previous, undefined, 'c'.repeat(64));
      const snapshot = snapshotOf(ENTRIES);
      const model = await composeWorkbook({
        ...request,
        snapshot,
        previous: held,
        language,
        words: wordsIn(language),
      });
      const { notes, rowCount } = model.sheets.find(({ id }) => id === 'changes') as SheetModel;
      expect(await rowsOf(model, 'changes')).toHaveLength(rowCount as number);
      return notes;
    };
    expect(await notesOf(ENTRIES, 'en')).toEqual([
      `Since the previous edition of the data (${'c'.repeat(64)}), no record was added, none changed and none removed.`,
    ]);
    expect(await notesOf(ENTRIES.slice(1), 'en')).toEqual([expect.stringContaining('1 record was added')]);
    expect(await notesOf(ENTRIES, 'ar')).toEqual([expect.stringContaining('لم يُضف أي سجل')]);
  });

  it('explains every column of its records and counts once, and links to every sheet', async () => {
    const model = await composeWorkbook({
      ...request,
      snapshot: snapshotOf(ENTRIES),
      previous: snapshotOf([]),
    });
    const rows = await rowsOf(model, 'fields');
    expect(rows.filter(([, , meaning]) => meaning === undefined)).toEqual([]);
    const explained = new Set(rows.map((row) => row[5]));
    for (const { columns, id } of model.sheets) {
      if (['read-me', 'fields', 'codes'].includes(id)) continue;
      for (const column of columns) if (column.kind !== 'heat') expect(explained).toContain(column.id);
    }
    const linked = (await rowsOf(model, 'read-me')).map((row) => row[2]);
    for (const { id, title } of model.sheets) if (id !== 'read-me') expect(linked).toContain(title);
  });

  it('says of each activity how many updates and claims stand on their sheets', async () => {
    const snapshot = snapshotOf(SPAN_ENTRIES, { from: '2015-01-01', to: '2025-12-31' });
    const model = await composeWorkbook({ ...request, kind: 'wsis20', snapshot });
    const [updates, claims] = [await rowsOf(model, 'updates'), await rowsOf(model, 'claims')];
    for (const [id, , ...counts] of await rowsOf(model, 'activities')) {
      const found = [updates, claims].map((rows) => rows.filter((row) => row[0] === id).length);
      expect(counts.slice(0, 2)).toEqual(found);
    }
  });

  it('shows in the matrix sheet what the matrix of the papers shows', async () => {
    const model = await composeWorkbook({ ...request, snapshot: snapshotOf(ENTRIES) });
    const row = (await rowsOf(model, 'matrix')).find(([line]) => line === 'C5');
    expect(row?.slice(2, -1)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
    expect(String(row?.at(-1)).split(' ')[8]).toBe('K=activities.line-C5.goal-9');
  });

  it('shows codes that are no names in the words of its language, every one of them on the sheet of codes', async () => {
    const order = { ...request, language: 'ar', words: wordsIn('ar') } as const;
    const model = await composeWorkbook({ ...order, snapshot: snapshotOf(ENTRIES) });
    const labels = new Map(
      (await rowsOf(model, 'codes')).map(([, code, label, , list]) => [`${list} ${code}`, label]),
    );
    const { columns } = model.sheets.find(({ id }) => id === 'activities') as SheetModel;
    const shown = (row: readonly SheetValue[], id: string) =>
      row[columns.findIndex((each) => each.id === id)];
    const [first] = ENTRIES;
    const row = (await rowsOf(model, 'activities')).find(([id]) => id === first?.activity.activityId) ?? [];
    expect(shown(row, 'activityType')).toBe(labels.get(`activityTypes ${first?.activity.activityType}`));
    expect(shown(row, 'status')).toBe(labels.get(`statuses ${first?.activity.status}`));
    expect(shown(row, 'primaryLine')).toBe(first?.activity.primaryLine);
    expect(String(shown(row, 'activityType'))).toMatch(/[\u0600-\u06ff]/u);
  });

  it('gives the id of each code as it is shown, and all of C7 its place before its lines', async () => {
    const model = await composeWorkbook({ ...request, snapshot: snapshotOf(ENTRIES) });
    const lines = (await rowsOf(model, 'codes')).filter((row) => row[4] === 'actionLines');
    expect(lines.map((row) => [row[1], row[5]])).toContainEqual(['C7 e-hea', 'C7-ehea']);
    expect(lines.slice(5, 8).map((row) => row[5])).toEqual(['C6', 'C7', 'C7-egov']);
  });
});
