/** People of the office: added, changed, shut out. */
import { beforeEach, describe, expect, it } from 'vitest';
import { listPeople } from '../../../../../shared/people/list-people.ts';
import { makeToken } from '../../../../../shared/people/tokens.ts';
import { type AdminSite, adminSite, rowsOf } from './admin-site.ts';

let site: AdminSite;
beforeEach(() => {
  site = adminSite();
});

describe('people', () => {
  const facts = {
    name: 'New Person',
    email: 'new@example.org',
    roles: 'member',
    language: 'fr',
    reason: 'joins',
  };

  it('are added, changed from the revision that was seen, and shut out with their sessions', async () => {
    const admin = await site.as('administrator');
    expect((await admin.post('/admin/people/new', facts)).status).toBe(303);
    const taken = await admin.post('/admin/people/new', facts);
    expect([taken.status, (await taken.text()).includes('href="#field-email"')]).toEqual([422, true]);
    const editor = await site.as('editor');
    const leaving = { ...facts, email: 'e@example.org', state: 'left', revision: '1' };
    const late = await admin.post('/admin/people/editor', { ...leaving, revision: '7' });
    expect(late.status).toBe(422);
    expect(rowsOf(await late.text())).toContain('state active left');
    expect((await admin.post('/admin/people/editor', leaving)).status).toBe(303);
    expect((await editor.get('/admin')).status).toBe(303);
    const people = (await listPeople(site.ports.ledger)).map(({ state }) => state);
    expect(people.find(({ id }) => id === 'editor')).toMatchObject({ state: 'left', roles: ['member'] });
  });

  it('are invited in their own language; without mail they are added all the same', async () => {
    const admin = await site.as('administrator');
    await admin.post('/admin/people/new', facts);
    expect(site.letters).toMatchObject([
      { to: { name: 'New Person', address: 'new@example.org' }, language: 'fr' },
    ]);
    expect(site.letters[0]?.text).toContain('http://localhost/sign-in');
    site.stopMail();
    expect((await admin.post('/admin/people/new', { ...facts, email: 'b@example.org' })).status).toBe(303);
    expect(await listPeople(site.ports.ledger)).toHaveLength(3);
  });

  it('give no roles to themselves', async () => {
    const admin = await site.as('administrator');
    const own = { ...facts, roles: 'editor', state: 'left', revision: '1' };
    expect((await admin.post('/admin/people/administrator', own)).status).toBe(303);
    const [me] = (await listPeople(site.ports.ledger)).map(({ state }) => state);
    expect(me).toMatchObject({ name: 'New Person', roles: ['administrator'], state: 'active' });
  });

  it('get a new password that is shown once, with a trace of who made it and why', async () => {
    const admin = await site.as('administrator');
    const editor = await site.as('editor');
    const none = await admin.post('/admin/people/editor/password', { revision: '1', reason: '' });
    expect([none.status, site.renewed]).toEqual([422, []]);
    const answer = await admin.post('/admin/people/editor/password', { revision: '1', reason: 'forgot it' });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.text()).toContain('only-this-once');
    expect(site.renewed).toEqual(['person editor']);
    expect((await editor.get('/admin')).status).toBe(303);
    const history = await site.ports.ledger.history('person/editor');
    expect(history.at(-1)).toMatchObject({ by: 'administrator', reason: 'forgot it' });
    expect(history.map(({ body }) => body).join()).not.toContain('only-this-once');
  });

  it('lose a token that was theirs', async () => {
    const admin = await site.as('administrator');
    const editor = await site.as('editor');
    const order = { person: 'editor', label: 'laptop', scopes: ['records:read'], days: 30 } as const;
    const { token } = await makeToken(order, site.ports);
    expect(await (await admin.get('/admin/people/editor')).text()).toContain('Take back the token laptop');
    const address = `tokens/${token.id}/revoke`;
    expect((await editor.post(`/admin/people/administrator/${address}`, {})).status).toBe(403);
    expect((await admin.post(`/admin/people/administrator/${address}`, {})).status).toBe(404);
    expect((await admin.post(`/admin/people/editor/${address}`, {})).status).toBe(303);
    expect((await site.ports.ledger.newest([`token/${token.id}`]))[0]?.state).toHaveProperty('revokedAt');
  });
});
