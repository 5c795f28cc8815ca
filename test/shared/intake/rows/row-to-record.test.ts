import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../../shared/activities/record.ts';
import type { CellValue, Row } from '../../../../shared/intake/read/cell.ts';
import { findColumn } from '../../../../shared/intake/rows/columns.ts';
import { objectToRecord } from '../../../../shared/intake/rows/object-to-record.ts';
import { planRows } from '../../../../shared/intake/rows/plan.ts';
import { rowToRecord } from '../../../../shared/intake/rows/row-to-record.ts';

const PERIOD = { from: '2026-01-01', to: '2026-12-31' };

function taken(
  cells: Readonly<Record<string, CellValue>>,
  flags: Partial<Row> = {},
  profile: Profile = 'annual',
) {
  const columns = Object.keys(cells).map(findColumn);
  const plan = planRows(columns, { profile, period: PERIOD, required: PERIOD, keyPrefix: 't-1' });
  return rowToRecord({ sheet: 'Records', row: 9, cells: Object.values(cells), ...flags }, plan);
}

describe('a row', () => {
  it('that holds only what the template filled in is no record', () => {
    expect(
      taken({ rowKey: 'k-0001', 'period.from': '2026-01-01', title: undefined, unit: '  ' }),
    ).toBeUndefined();
  });

  it('of a known activity whose other cells were cleared is not passed over', () => {
    expect(taken({ activityId: 'wa-000412', title: '' })?.findings.map(({ rule }) => rule)).toEqual([
      'row-without-title',
      'base-damaged',
    ]);
    expect(taken({ activityId: 'wa-000412', title: 'T' })?.key).toBe('WA-000412');
  });

  it('is known by an id that was copied out of Word, as is the record that it names', () => {
    const id = 'WA-\u200d\ufeff000412';
    const found = taken({ activityId: id, title: 'T', relatedActivities: `${id} | parent` });
    expect(found?.key).toBe('WA-000412');
    expect(found?.record.activity.relatedActivities).toEqual([{ id: 'WA-000412', kind: 'parent' }]);
  });

  it('has the key of its row in the template, so that sending it again updates it', () => {
    expect(taken({ rowKey: 'k-0007', title: 'Drills' })?.key).toBe('row:t-1:k-0007');
  });

  it('without any key is known by title and reporter, wherever it stands', () => {
    const key = taken({ title: 'Cyber drills!', unit: 'BDT' })?.key;
    expect(taken({ title: 'cyber  DRILLS', unit: 'bdt' }, { row: 70 })?.key).toBe(key);
    expect(taken({ title: 'Cyber drills!', externalIds: 'stocktaking | 14502' })?.key).toBe(
      'stocktaking:14502',
    );
  });

  it.each([
    ['unknown-code', 'status', 'ongoin', 'error', { list: 'statuses', suggestion: 'ongoing' }],
    ['code-normalized', 'primaryLine', 'С5', 'warning', { code: 'C5' }],
    ['mangled-code', 'claims.1.code', '2001-09-03', 'error', undefined],
    ['bad-number', 'staffMonths', 'many', 'error', undefined],
    ['code-normalized', 'staffMonths', '1 200', 'warning', { code: '1200' }],
    ['bad-date', 'startDate', 'next spring', 'error', undefined],
    ['date-ambiguous', 'startDate', '03/04/2025', 'error', { first: '2025-04-03', second: '2025-03-04' }],
    ['date-from-number', 'startDate', '45690', 'warning', { date: '2025-02-02' }],
    ['date-from-number', 'period.from', '46023', 'warning', { date: '2026-01-01' }],
    ['bad-date', 'period.from', '2026', 'error', undefined],
    [
      'unknown-code',
      'claims.other',
      '18.1 | reason',
      'error',
      { list: 'sdgCodes', suggestion: expect.any(String) },
    ],
  ] as const)('%s is found in %s %j, with its place', (rule, column, value, severity, params) => {
    const found = taken({ title: 'T', [column]: value })?.findings ?? [];
    expect(found).toContainEqual({
      rule,
      severity,
      at: {
        sheet: 'Records',
        row: 9,
        column: 'B',
        ...(column === 'period.from' ? {} : { field: column.replace('claims.1.', 'claims.0.') }),
      },
      value: column === 'claims.other' ? '18.1' : value,
      ...(params ? { params } : {}),
    });
  });

  it('takes the number of a day from a workbook as that workbook counts, also where it stands as a number', () => {
    const columns = ['title', 'startDate'].map(findColumn);
    const row = { sheet: 'Records', row: 9, cells: ['T', 44228] };
    const startOf = (date1904: boolean) =>
      rowToRecord(row, planRows(columns, { profile: 'annual', period: PERIOD, date1904 }))?.record.activity;
    expect(startOf(true)?.startDate).toBe('2025-02-02');
    expect(startOf(false)?.startDate).toBe('2021-02-01');
  });

  it('names the item and part that it could not read', () => {
    const found = taken({
      title: 'T',
      results: 'A | | | x\nB | b | c | 1 | 2 | 3 | soon | s | more',
    })?.findings;
    expect(found?.map(({ rule, at }) => [rule, at.field])).toEqual([
      ['bad-number', 'results.0.baseline'],
      ['cell-parts', 'results.1'],
      ['bad-date', 'results.1.asOf'],
    ]);
  });

  it('keeps the item whose optional part it could not read, and no amount that is none', () => {
    const { update } = taken({ title: 'T', results: 'A | | | x', budget: 'much | CHF' })?.record ?? {};
    expect(update?.results).toEqual([{ statement: 'A' }]);
    expect(update?.budget).toEqual([]);
  });

  it('warns of formulas and takes their value, refuses error cells, and names texts that were too long', () => {
    const row = taken(
      { title: 'T', unit: 'BDT', staffMonths: '#REF!', narrative: undefined },
      { formulas: [1], errors: [2], tooLong: [3] },
    );
    expect(row?.findings.map(({ rule, at }) => [rule, at.column])).toEqual([
      ['formula-cell', 'B'],
      ['error-cell', 'C'],
      ['text-too-long-for-cell', 'D'],
    ]);
    expect(row?.record.activity.unit).toBe('BDT');
    expect(row?.record.update.staffMonths).toBeUndefined();
  });

  it('cuts no value that it reports to more than 120 characters', () => {
    expect(taken({ title: 'T', status: 'x'.repeat(500) })?.findings[0]?.value).toHaveLength(120);
  });

  it('that names all lines is cross-cutting, to be explained', () => {
    const { activity } = taken({ title: 'T', otherLines: 'all' })?.record ?? {};
    expect(activity?.crossCutting).toBe('all');
    expect(activity?.otherLines).toEqual([]);
  });

  it('of another period is refused under the annual profile only', () => {
    const cells = { title: 'T', year: 2024 };
    expect(taken(cells)?.findings.map(({ rule }) => rule)).toEqual(['period-mismatch']);
    expect(taken(cells, {}, 'legacy')?.findings).toEqual([]);
    expect(taken(cells)?.record.update.period).toEqual({ from: '2024-01-01', to: '2024-12-31' });
  });

  it('says when two different texts are given in one language', () => {
    const row = taken({ originalLanguage: 'fr', 'title.fr': 'Deux', title: 'Un', 'title.en': 'One' });
    expect(row?.record.activity.title).toEqual({
      en: { text: 'One', status: 'human' },
      fr: { text: 'Un', status: 'original' },
    });
    expect(row?.findings.map(({ rule, value }) => [rule, value])).toEqual([['translation-doubled', 'Deux']]);
  });

  it('with a reason but no code for a claim is told so', () => {
    const row = taken({ title: 'T', 'claims.2.rationale': 'Because' });
    expect(row?.findings.map(({ rule, at }) => [rule, at.field])).toEqual([
      ['unknown-code', 'claims.1.code'],
    ]);
  });
});

describe('an object', () => {
  const options = { profile: 'annual', period: PERIOD, required: PERIOD } as const;

  it('in the shape of our export gives the same record as its row', () => {
    const row = taken({
      activityId: 'WA-000001',
      title: 'Drills',
      status: 'ongoing',
      'claims.1.code': '9.c',
      results: 'A | | | 1',
    });
    const object = objectToRecord(JSON.parse(JSON.stringify(row?.record)), 4, options);
    expect(object?.record).toEqual(row?.record);
    expect(object?.findings).toEqual([]);
    expect(object?.at).toEqual({ row: 4 });
  });

  it('with flat keys is read like the cells of a row', () => {
    const flat = {
      title: 'Drills',
      otherLines: ['C4', 'С5'],
      'claims.1.code': 9.1,
      year: 2026,
      colour: 'red',
    };
    const object = objectToRecord(flat, 4, options);
    expect(object?.record.activity.otherLines).toEqual(['C4', 'C5']);
    expect(object?.record.activity.claims.map(({ code }) => code)).toEqual(['9.1']);
    expect(object?.findings.map(({ rule }) => rule).sort()).toEqual(['code-normalized', 'column-unknown']);
  });

  it('can not say that a claim was accepted, nor that the update was', () => {
    const claims = [
      {
        code: '9.c',
        weight: 'primary',
        evidenceRefs: [],
        origin: 'suggested',
        review: { state: 'accepted' },
      },
    ];
    const object = objectToRecord(
      {
        activity: { activityId: '', title: 'Drills', claims },
        update: { period: PERIOD, state: 'accepted' },
      },
      1,
      options,
    );
    expect(object?.record.activity.claims[0]).toMatchObject({
      origin: 'declared',
      review: { state: 'unreviewed' },
    });
    expect(object?.record.update.state).toBe('drafted');
  });

  it('with values that no field can take is told so', () => {
    const activity = { title: { en: { text: 'Drills', status: 'original' } }, startDate: {}, colour: 'red' };
    const object = objectToRecord({ activity, update: {} }, 1, options);
    expect(object?.findings.map(({ rule, value }) => [rule, value])).toEqual([
      ['column-unknown', 'activity.startDate'],
      ['column-unknown', 'activity.colour'],
    ]);
  });

  it('that is none is not taken', () => {
    for (const value of [null, 'text', 4, [], {}]) expect(objectToRecord(value, 1, options)).toBeUndefined();
  });
});
