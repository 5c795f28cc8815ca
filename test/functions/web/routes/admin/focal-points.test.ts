/** Who answers for an action line, from when to when. */
import { beforeEach, describe, expect, it } from 'vitest';
import { addPerson } from '../../../../../shared/people/change-people.ts';
import { listAssignments } from '../../../../../shared/people/list-people.ts';
import { type AdminSite, adminSite, rowsOf } from './admin-site.ts';

let site: AdminSite;
beforeEach(() => {
  site = adminSite();
});

describe('focal points', () => {
  const named = {
    line: 'C5',
    unit: '',
    person: 'focal-point',
    part: 'lead',
    from: '2026-02-01',
    to: '',
    reason: 'new',
  };

  it('are named, and the days before are shown as a gap; C10 is not asked for', async () => {
    const editor = await site.as('editor');
    await site.as('focal-point');
    const answer = await editor.post('/admin/focal-points/new', named);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/admin/focal-points']);
    const rows = rowsOf(await (await editor.get('/admin/focal-points')).text());
    expect(rows.find((row) => row.startsWith('C5'))).toMatch(
      /focal-point name \(Lead\): since 1 Feb 2026 .*Nobody from 1 Jan 2026 to 31 Jan 2026$/,
    );
    expect(rows.find((row) => row.startsWith('C10'))).toMatch(/Nobody Not listed by the resolution$/);
    const csv = await (await editor.get('/admin/focal-points.csv?from=2026-01-01&to=2026-12-31')).text();
    expect(csv).toContain('yes,Lead,focal-point name,2026-02-01,');
    expect(csv).toContain('yes,Nobody,,2026-01-01,2026-01-31');
    expect(csv.split('\r\n').filter((line) => line.startsWith('C10'))).toHaveLength(1);
  });

  it('need a place, a person, a day and a reason', async () => {
    const editor = await site.as('editor');
    const empty = { ...named, line: '', person: '', from: '2026-02-30', reason: '' };
    const answer = await editor.post('/admin/focal-points/new', empty);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    for (const field of ['line', 'person', 'from', 'reason'])
      expect(html).toContain(`href="#field-${field}"`);
    expect(await listAssignments(site.ports.ledger)).toEqual([]);
  });

  it('hand over themselves, end only by the office, and tell the loser of two', async () => {
    const holder = await site.as('focal-point', { lines: ['C5'] });
    await site.as('coordinator');
    const facts = { id: 'successor', name: 'Successor', email: 's@example.org', sectors: [] } as const;
    const person = { ...facts, language: 'en', roles: ['focal-point'] } as const;
    await addPerson({ person, by: 'setup', reason: 'joins' }, site.ports);
    const address = '/admin/focal-points/focal-point-C5';
    const order = { revision: '1', person: 'successor', from: '2026-04-01', reason: 'moving on' };
    expect(
      (await holder.post(`${address}/end`, { revision: '1', to: '2026-04-01', reason: 'x' })).status,
    ).toBe(403);
    const refused = await holder.post(`${address}/hand-over`, { ...order, person: 'coordinator' });
    expect(refused.status).toBe(400);
    expect((await holder.post(`${address}/hand-over`, order)).status).toBe(303);
    const again = await holder.post(`${address}/hand-over`, order);
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('role="alert"');
    const assignments = (await listAssignments(site.ports.ledger)).map(({ state }) => state);
    expect(assignments).toMatchObject([
      { person: 'focal-point', to: '2026-03-31' },
      { person: 'successor', from: '2026-04-01' },
    ]);
    const editor = await site.as('editor');
    const end = { revision: '2', to: '2026-02-28', reason: 'left early' };
    expect((await editor.post(`${address}/end`, end)).status).toBe(303);
  });
});
