import { describe, expect, it } from 'vitest';
import { readSnapshot } from '../../../shared/reports/read-snapshot.ts';
import { trace } from '../../../shared/reports/trace.ts';
import { ENTRIES, snapshotOf } from '../../golden/fixture.ts';
import { withRegistries } from '../../golden/registered.ts';
import { frozen } from './sample-report.ts';

describe('tracing a figure', () => {
  it('gives the entries behind it with their titles and revisions', async () => {
    const { objects, snapshot } = await frozen();
    const opened = await readSnapshot(objects, snapshot.id);
    const traced = await trace({ measure: 'claims', filter: { line: 'C4' } }, opened, 'public');
    expect(traced.value).toBe(3);
    expect(traced.entries).toHaveLength(1);
    expect(traced.entries[0]).toMatchObject({
      activityId: 'WA-000003',
      title: { ar: { status: 'original' } },
      period: { from: '2025-01-01', to: '2025-12-31' },
    });
    expect(traced.entries[0]?.revisions.update[1]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('shows no one more than their class may see', async () => {
    const { objects, snapshot } = await frozen();
    const opened = await readSnapshot(objects, snapshot.id);
    const figure = { measure: 'activities', filter: { line: 'C7-elea' } } as const;
    expect((await trace(figure, opened, 'public')).value).toBe(0);
    expect((await trace(figure, opened, 'members')).value).toBe(1);
  });

  it('gives the entries of a registry behind a figure of one', async () => {
    const snapshot = withRegistries(snapshotOf([]));
    const figure = { measure: 'entries', filter: { registry: 'task', overdue: '2026-02-01' } } as const;
    expect(await trace(figure, snapshot, 'public')).toMatchObject({
      value: 1,
      from: 'registry',
      entries: [],
      registered: [{ registry: 'task', id: 'DRILL', revision: [1, 'task-DRILL'] }],
    });
    const closed = { measure: 'entries', filter: { registry: 'focal-point' } } as const;
    expect((await trace(closed, snapshot, 'public')).value).toBe(0);
  });

  it('tells no sum and no gap of a field that the reader may not see', async () => {
    const snapshot = withRegistries(snapshotOf([]));
    const sum = { measure: 'sum', filter: { registry: 'task', of: 'staffMonths' } } as const;
    const gap = { measure: 'entries', filter: { registry: 'task', where: ['amount~'] } } as const;
    for (const figure of [sum, gap]) {
      const closed = await trace(figure, snapshot, 'public');
      expect([closed.value, closed.registered]).toEqual([undefined, undefined]);
      expect((await trace(figure, snapshot, 'members')).value).toBeTypeOf('number');
    }
  });

  it('tells staff and money to nobody outside', async () => {
    const figure = { measure: 'budget', filter: { currency: 'CHF' } } as const;
    const snapshot = snapshotOf(ENTRIES);
    expect((await trace(figure, snapshot, 'internal')).value).toBeGreaterThan(0);
    expect(await trace(figure, snapshot, 'members')).toEqual({
      value: undefined,
      from: 'entries',
      entries: [],
    });
  });
});
