/** The office's own texts of mails. */
import { beforeEach, describe, expect, it } from 'vitest';
import { type AdminSite, adminSite } from './admin-site.ts';

let site: AdminSite;
beforeEach(() => {
  site = adminSite();
});

describe('texts of mails', () => {
  it('are previewed without being kept, kept with a reason, and put back', async () => {
    const editor = await site.as('editor');
    const address = '/admin/mail/returned/fr';
    const text = {
      subject: 'Fiche {record}',
      body: 'Bonjour {name} <b>',
      revision: '0',
      reason: 'plus court',
    };
    const preview = await (await editor.post(address, { ...text, step: 'preview' })).text();
    expect(preview).toContain('Bonjour editor name &lt;b&gt;');
    expect(await site.ports.ledger.newest(['template/returned'])).toEqual([undefined]);
    const odd = await editor.post(address, { ...text, body: '{password}', step: 'save' });
    expect([odd.status, (await odd.text()).includes('{password}, which this mail does not know')]).toEqual([
      422,
      true,
    ]);
    expect((await editor.post(address, { ...text, step: 'save' })).status).toBe(303);
    expect(await (await editor.get('/admin/mail')).text()).toContain('Own text in: French');
    expect((await editor.post(address, { revision: '1', reason: 'back', step: 'reset' })).status).toBe(303);
    expect((await editor.get('/admin/mail/spam/fr')).status).toBe(404);
  });
});
