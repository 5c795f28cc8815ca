import { describe, expect, it } from 'vitest';
import { readSnapshot } from '../../../shared/reports/read-snapshot.ts';
import { trace } from '../../../shared/reports/trace.ts';
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
});
