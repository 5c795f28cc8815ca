/** Which page of the administration each role may open. */
import { beforeEach, describe, expect, it } from 'vitest';
import { ROLES, type Role } from '../../../../../shared/people/role.ts';
import { type AdminSite, adminSite } from './admin-site.ts';

let site: AdminSite;
beforeEach(() => {
  site = adminSite();
});

describe('who may open what', () => {
  const pages = [
    '/admin',
    '/admin/focal-points',
    '/admin/focal-points/new',
    '/admin/calendar',
    '/admin/calendar/council-2026',
    '/admin/people',
    '/admin/people/new',
    '/admin/machines',
    '/admin/mail',
    '/admin/mail/reminder/en',
    '/admin/audit',
    '/admin/audit.csv',
  ];
  const table: Readonly<Record<Role | 'public', readonly number[]>> = {
    // Pages ask to sign in; a file does not.
    public: [303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 303, 404],
    'focal-point': [200, 200, 403, 200, 403, 200, 403, 403, 403, 403, 404, 403],
    coordinator: [200, 200, 403, 200, 403, 200, 403, 403, 403, 403, 404, 403],
    editor: [200, 200, 200, 200, 200, 200, 403, 403, 200, 200, 404, 403],
    approver: [200, 200, 403, 200, 403, 200, 403, 403, 403, 403, 200, 403],
    member: [200, 200, 403, 404, 404, 404, 404, 404, 404, 404, 404, 404],
    auditor: [200, 200, 403, 200, 403, 200, 403, 403, 403, 403, 200, 200],
    administrator: [200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200],
  };

  it.each(ROLES)('is answered for the role %s page by page', async (role) => {
    const person = await site.as(role);
    const found: number[] = [];
    for (const page of pages) found.push((await person.get(page)).status);
    expect(found).toEqual(table[role]);
  });

  it('is nothing for the public', async () => {
    for (const [index, page] of pages.entries()) {
      expect((await site.app.request(page)).status).toBe(table.public[index]);
    }
  });
});
