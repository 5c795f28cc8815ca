import { describe, expect, it } from 'vitest';
import { behindNumber, questionOf } from '../../../functions/web/behind-number.ts';
import { pageContext } from '../../../functions/web/pages/page-context.ts';
import { RecordTable } from '../../../functions/web/pages/record-table.tsx';
import { compileEdition } from '../../../shared/matrix/support.ts';
import { latestEdition } from '../../../shared/reference/matrix-edition.ts';
import type { Snapshot } from '../../../shared/reports/snapshot.ts';
import { activityOf, updateOf } from '../../shared/matrix/sample-activities.ts';

describe('the records behind a number that are too many for a page', () => {
  it('are the first five hundred, and the page says of how many', async () => {
    const entries = Array.from({ length: 1234 }, (_, index) => ({
      activity: activityOf({ activityId: `WA-${String(index + 1).padStart(6, '0')}` }),
      update: updateOf(2025),
    }));
    const snapshot = {
      async *entries() {
        yield* entries;
      },
    } as unknown as Snapshot;
    const found = await behindNumber(
      snapshot,
      { audience: 'public', compiled: compileEdition(latestEdition) },
      questionOf('activities'),
    );
    expect([found.count, found.activities, found.rows.length]).toEqual([1234, 1234, 500]);
    const page = pageContext('https://example.org/records', 'public');
    const said = String(RecordTable({ page, rows: found.rows, of: found.activities }));
    expect(said).toContain('The first 500 of 1,234 records');
    expect(String(RecordTable({ page, rows: found.rows.slice(0, 3), of: 3 }))).toContain(
      '3 records on this page',
    );
  });
});
