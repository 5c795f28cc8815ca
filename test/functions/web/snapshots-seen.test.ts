import { afterAll, beforeAll, expect, it } from 'vitest';
import { snapshotsSeen } from '../../../functions/web/snapshots-seen.ts';
import { addReport, changeReport } from '../../../shared/reports/change-report.ts';
import { freeze } from '../../../shared/reports/freeze.ts';
import type { Report } from '../../../shared/reports/report.ts';
import { recordSnapshot } from '../../../shared/reports/snapshot-record.ts';
import { type Office, openOffice, YEAR } from '../reports/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

it('a snapshot frozen to look at a draft takes no published one’s place for those outside the office', async () => {
  const seen = snapshotsSeen(office);
  const first = async (audience: 'public' | 'internal') => (await seen(audience))[0]?.id;
  const trial = await freeze(office, YEAR, { matrixEdition: '2015', ruleSet: 'trial' });
  const later = { at: '2026-02-01T00:00:00Z', by: 'erin' };
  await recordSnapshot(office.ledger, { id: trial.id, period: YEAR }, later);
  expect(await first('public'), 'nothing is published').toBe(trial.id);
  await addReport({ kind: 'cstd', period: YEAR, languages: ['en'], by: 'erin' }, office);
  const issue = { label: 'Draft 1', set: 'a', manifest: 'b', snapshot: office.snapshot };
  const published = { set: 'a', manifest: 'b', at: '2026-03-01T09:00:00Z', by: 'erin' };
  const step = (report: Report): Report => ({
    ...report,
    state: 'published',
    issues: [issue as unknown as Report['issues'][number]],
    published,
  });
  await changeReport({ id: 'cstd-2025', by: 'erin', reason: 'test', step }, office);
  expect(await first('public')).toBe(office.snapshot);
  expect((await seen('members')).map(({ isPublished }) => isPublished)).toEqual([true, false]);
  expect(await first('internal')).toBe(trial.id);
});
