import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivityRecord } from '../../../../shared/activities/record.ts';
import { COLUMNS } from '../../../../shared/intake/rows/columns.ts';
import { keepKnown } from '../../../../shared/intake/rows/keep-known.ts';
import { planRows } from '../../../../shared/intake/rows/plan.ts';
import { columnsFor, recordToRow } from '../../../../shared/intake/rows/record-to-row.ts';
import { rowToRecord } from '../../../../shared/intake/rows/row-to-record.ts';
import { arbitraryRecord } from '../../../arbitraries/record.ts';

const NOTHING_KNOWN: ReadonlySet<string> = new Set();

function throughARow(record: ActivityRecord, columns = columnsFor([record])) {
  const { period, profile } = record.update;
  const plan = planRows(columns, { period, profile });
  const cells = recordToRow(record, columns, { rowKey: 'k-0001', baseRevision: 'a3.u2' });
  return rowToRecord({ sheet: 'Records', row: 3, cells }, plan);
}

describe('record → row → record', () => {
  it('gives back every record that a person may have filled in, and finds nothing wanting', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        const back = throughARow(record);
        expect(back?.findings).toEqual([]);
        const whole = back && keepKnown(back.record, record, back.present);
        expect(JSON.stringify(whole)).toBe(JSON.stringify(record));
      }),
      { numRuns: 300 },
    );
  });

  it('does so whatever the order of the columns', () => {
    fc.assert(
      fc.property(arbitraryRecord, fc.infiniteStream(fc.nat(1000)), (record, keys) => {
        const columns = columnsFor([record])
          .map((column) => ({ column, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ column }) => column);
        const back = throughARow(record, columns);
        const whole = back && keepKnown(back.record, record, NOTHING_KNOWN);
        expect(JSON.stringify(whole)).toBe(JSON.stringify(record));
      }),
      { numRuns: 50 },
    );
  });

  it('never takes a review or an origin from a sheet', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        const claims = throughARow(record)?.record.activity.claims ?? [];
        expect(claims.every(({ origin }) => origin === 'declared')).toBe(true);
        expect(claims.every(({ review }) => review.state === 'unreviewed')).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('says which revision a row was filled from and which row it is', () => {
    const [record] = fc.sample(arbitraryRecord, 1);
    const back = record && throughARow(record);
    expect(back?.base).toEqual({ activity: 3, update: 2 });
    expect(back?.key).toBe(record?.activity.activityId);
    expect(back?.at).toEqual({ sheet: 'Records', row: 3 });
  });

  it('names every column once', () => {
    expect(new Set(COLUMNS.map(({ id }) => id)).size).toBe(COLUMNS.length);
  });
});
