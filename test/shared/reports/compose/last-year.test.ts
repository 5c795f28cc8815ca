import { expect, it } from 'vitest';
import { countAt } from '../../../../shared/matrix/tally.ts';
import { latestEdition } from '../../../../shared/reference/matrix-edition.ts';
import { compareYears } from '../../../../shared/reports/compose/last-year.ts';
import type { SnapshotEntry } from '../../../../shared/reports/snapshot.ts';
import { entry, original, snapshotOf } from '../../../golden/fixture.ts';

const then = { from: '2024-01-01', to: '2024-12-31' };
const view = { edition: latestEdition, audience: 'public', base: {}, baseThen: {} } as const;
const lastYear = (...entries: readonly SnapshotEntry[]) =>
  snapshotOf(
    entries.map((each) => ({ ...each, update: { ...each.update, period: then } })),
    then,
    'c'.repeat(64),
  );
const ids = (found: readonly { readonly activityId: string }[]) =>
  found.map(({ activityId }) => Number(activityId.slice(3)));

it('counts what both years have, and lists what either has alone', async () => {
  const found = await compareYears(
    lastYear(entry(1, { primaryLine: 'C1' }), entry(3, { primaryLine: 'C5' }), entry(5, {})),
    snapshotOf([entry(2, {}), entry(3, {}), entry(4, {})]),
    view,
    1,
  );
  expect(found).toMatchObject({ snapshot: 'c'.repeat(64), both: 1 });
  expect(found.thisYearOnly.count).toBe(2);
  expect(ids(found.thisYearOnly.first)).toEqual([2]);
  expect(found.lastYearOnly.count).toBe(2);
  expect(ids(found.lastYearOnly.first)).toEqual([1]);
  expect(countAt(found.tally, 'activities', {})).toBe(3);
  expect(countAt(found.tally, 'activities', { line: 'C5' })).toBe(1);
});

it('counts no activity on which there was nothing to report', async () => {
  const silent = { nothingToReport: { reason: original('en', 'The year was for planning.') } };
  const found = await compareYears(
    lastYear(entry(1, {}), entry(2, {}, silent as never)),
    snapshotOf([entry(1, {}, silent as never), entry(2, {})]),
    view,
    9,
  );
  expect(found.both).toBe(0);
  expect(ids(found.thisYearOnly.first)).toEqual([2]);
  expect(ids(found.lastYearOnly.first)).toEqual([1]);
  expect(countAt(found.tally, 'activities', {})).toBe(1);
});

it('counts what was open last year and is closed now, but does not name it; what was closed then is not there', async () => {
  const closed = { confidentiality: 'internal' } as const;
  const found = await compareYears(
    lastYear(entry(1, {}), entry(2, closed), entry(3, {})),
    snapshotOf([entry(1, closed), entry(2, {})]),
    view,
    9,
  );
  expect(found.lastYearOnly.count).toBe(2);
  expect(ids(found.lastYearOnly.first)).toEqual([3]);
  expect(ids(found.thisYearOnly.first)).toEqual([2]);
});

it('leaves out what is not in the report', async () => {
  const only = { lines: ['C5'] };
  const found = await compareYears(
    lastYear(entry(1, { primaryLine: 'C5' }), entry(2, { primaryLine: 'C1' })),
    snapshotOf([entry(1, { primaryLine: 'C5' }), entry(3, { primaryLine: 'C1' })]),
    { ...view, base: only, baseThen: only },
    9,
  );
  expect(found.both).toBe(1);
  expect(found.thisYearOnly.count).toBe(0);
  expect(found.lastYearOnly.count).toBe(0);
});
