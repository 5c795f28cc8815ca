/** Likely duplicates: merged, parted again, told to be two. */
import { beforeEach, describe, expect, it } from 'vitest';
import { type Activity, activityStream } from '../../../../shared/activities/record.ts';
import { lockPeriod, openPeriod } from '../../../../shared/periods/change-periods.ts';
import { english, type ReviewDesk, reviewDesk, submitted, textOf } from './review-desk.ts';

let desk: ReviewDesk;
beforeEach(async () => {
  desk = await reviewDesk();
});

describe('likely duplicates', () => {
  beforeEach(async () => {
    const ids = { externalIds: [{ scheme: 'stocktaking', id: '1234' }] };
    await desk.keep(
      { activityId: 'WA-000005', title: english('Girls in code'), ...ids },
      submitted('WA-000005'),
    );
    await desk.keep(
      { activityId: 'WA-000006', title: english('Code for girls'), ...ids },
      submitted('WA-000006'),
    );
  });

  it('are shown side by side, merged with chosen fields, and the merge is undone', async () => {
    expect(await textOf(desk.editor.get('/duplicates'))).toContain('/duplicates/WA-000005/WA-000006');
    const pair = await textOf(desk.editor.get('/duplicates/WA-000005/WA-000006'));
    const seen = /name="seen" value="([^"]+)"/.exec(pair)?.[1] ?? '';
    const merge = { seen, 'activity.title': 'second', reason: 'One programme' };
    expect((await desk.editor.post('/duplicates/WA-000005/WA-000006/merge', merge)).status).toBe(303);
    expect((await desk.newest<Activity>(activityStream('WA-000005'))).title).toEqual(
      english('Code for girls'),
    );
    const record = await desk.editor.get('/records/WA-000006');
    expect([record.status, record.headers.get('location')]).toEqual([302, '/records/WA-000005']);
    // Nothing of it was accepted: the public is not even told where it leads.
    expect((await desk.site.app.request('/records/WA-000006')).status).toBe(404);
    expect(await textOf(desk.editor.get('/duplicates'))).toContain('One programme');
    await desk.editor.post('/duplicates/WA-000006/undo', {});
    expect((await desk.newest<Activity>(activityStream('WA-000005'))).title).toEqual(
      english('Girls in code'),
    );
    expect((await desk.editor.get('/records/WA-000006')).status).toBe(200);
  });

  it('are parted again only by who may change both', async () => {
    await desk.keep({ activityId: 'WA-000005', sectors: ['ITU-T'] });
    await desk.keep({ activityId: 'WA-000006', sectors: ['ITU-D'], mergedInto: 'WA-000005' });
    const coordinator = await desk.site.signInAs({ roles: ['coordinator', 'auditor'], sectors: ['ITU-D'] });
    expect((await coordinator.post('/duplicates/WA-000006/undo', {})).status).toBe(403);
    const both = await desk.site.signInAs({ roles: ['coordinator', 'auditor'], sectors: ['ITU-D', 'ITU-T'] });
    // As far as there is a merge to undo: this one was only told to the record.
    expect((await both.post('/duplicates/WA-000006/undo', {})).status).toBe(404);
  });

  it('keep what was chosen where the merge is refused for a locked period', async () => {
    const pair = await textOf(desk.editor.get('/duplicates/WA-000005/WA-000006'));
    const seen = /name="seen" value="([^"]+)"/.exec(pair)?.[1] ?? '';
    const period = { from: '2025-01-01', to: '2025-12-31' };
    const ports = { ledger: desk.ledger, clock: () => new Date('2026-02-01T09:00:00Z') };
    const signed = { by: 'erin', reason: 'deadline' };
    await openPeriod({ period, deadline: '2026-01-31', ...signed }, ports);
    await lockPeriod({ period, revision: 1, ...signed }, ports);
    const merge = { seen, 'activity.title': 'second', reason: 'One programme' };
    const answer = await desk.editor.post('/duplicates/WA-000005/WA-000006/merge', merge);
    expect(answer.status).toBe(409);
    const shown = await answer.text();
    expect(shown).toContain('The period from 1 January 2025 to 31 December 2025 is locked');
    expect(shown).toMatch(/<input[^>]*id="activity\.title-second"[^>]*checked/);
    expect(shown).not.toMatch(/<input[^>]*id="activity\.title-first"[^>]*checked/);
    expect(shown).toContain('value="One programme"');
  });

  it('are not merged over what someone changed meanwhile', async () => {
    const merge = { seen: 'something else', reason: '' };
    const answer = await desk.editor.post('/duplicates/WA-000005/WA-000006/merge', merge);
    expect(answer.status).toBe(409);
    expect((await desk.newest<Activity>(activityStream('WA-000006'))).mergedInto).toBeUndefined();
  });

  it('that are two are remembered as two', async () => {
    await desk.editor.post('/duplicates/WA-000006/WA-000005/distinct', { reason: 'Two countries' });
    expect(await textOf(desk.editor.get('/duplicates'))).not.toContain('/duplicates/WA-000005/WA-000006');
  });

  it('are merged by editors only', async () => {
    const approver = await desk.site.signInAs({ roles: ['approver'] });
    expect((await approver.get('/duplicates/WA-000005/WA-000006')).status).toBe(200);
    expect((await approver.post('/duplicates/WA-000005/WA-000006/merge', {})).status).toBe(403);
    expect((await approver.post('/duplicates/WA-000005/WA-000006/distinct', {})).status).toBe(403);
  });
});
