/** Machines that exchange data, and their secrets. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listMachines } from '../../../../../shared/people/machines.ts';
import { type AdminSite, adminSite } from './admin-site.ts';

let site: AdminSite;
beforeEach(() => {
  site = adminSite();
});

describe('machines', () => {
  const facts = {
    id: 'harvest-1',
    name: 'Harvester',
    roles: 'editor',
    scopes: 'records:read',
    reason: 'data exchange',
  };

  it('get a secret when they are added, another when asked, and none when withdrawn', async () => {
    const admin = await site.as('administrator');
    expect(await (await admin.post('/admin/machines', facts)).text()).toContain('only-this-once');
    expect((await admin.post('/admin/machines', facts)).status).toBe(422);
    expect((await admin.post('/admin/machines', { ...facts, id: 'a b' })).status).toBe(422);
    const step = (name: string, revision: string) =>
      admin.post(`/admin/machines/harvest-1/${name}`, { revision, reason: 'rotation' });
    expect(await (await step('secret', '1')).text()).toContain('only-this-once');
    expect((await step('withdraw', '1')).status).toBe(422);
    expect((await step('withdraw', '2')).status).toBe(303);
    expect(site.renewed).toEqual(['machine harvest-1', 'machine harvest-1']);
    const [machine] = await listMachines(site.ports.ledger);
    expect(machine?.state).toMatchObject({ state: 'withdrawn', scopes: ['records:read'] });
    expect((await (await site.as('editor')).post('/admin/machines', facts)).status).toBe(403);
  });
});
