/** The audit: who changed what, and why. */
import { beforeEach, describe, expect, it } from 'vitest';
import { readTables } from '../../../../../shared/render/xlsx/read-cells.ts';
import { systemReason } from '../../../../../shared/text/system-reason.ts';
import { type AdminSite, adminSite, rowsOf } from './admin-site.ts';

let site: AdminSite;
beforeEach(() => {
  site = adminSite();
});

describe('the audit', () => {
  it('tells who changed what and why, filtered, exported, and value by value', async () => {
    const admin = await site.as('administrator');
    const facts = { name: 'Zoë', email: 'z@example.org', roles: 'member', language: 'en', reason: '=1+1' };
    await admin.post('/admin/people/new', facts);
    const auditor = await site.as('auditor');
    const query = 'who=administrator+name&kind=person';
    const rows = rowsOf(await (await auditor.get(`/admin/audit?${query}`)).text());
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatch(/^20 Mar 2026, 10:00 CET administrator name Person Zoë revision 1 =1\+1$/);
    const csv = await (await auditor.get(`/admin/audit.csv?${query}`)).text();
    expect(csv).toMatch(
      /^at,by,name,stream,revision,reason,reasonCode,hash\r\n2026-03-20T09:00:00.000Z,administrator,administrator name,person\/[^,]+,1,"'=1\+1","'=1\+1",[0-9a-f]{64}\r\n$/,
    );
    const book = await auditor.get(`/admin/audit.xlsx?${query}&lang=fr`);
    expect(book.headers.get('content-disposition')).toContain('.xlsx"');
    const [sheet] = await readTables(new Uint8Array(await book.arrayBuffer()));
    expect(JSON.stringify(sheet)).toMatch(/Motif.*administrator name.*=1\+1/s);
    const line = JSON.parse(await (await auditor.get(`/admin/audit.ndjson?${query}`)).text());
    expect(line).toMatchObject({ by: 'administrator', reason: '=1+1', revision: 1 });
    const change = await auditor.get(
      `/admin/audit/change?stream=${encodeURIComponent(line.stream)}&revision=1`,
    );
    expect(rowsOf(await change.text())).toContain('email – z@example.org');
    expect((await auditor.get('/admin/audit/change?stream=person/x&revision=1')).status).toBe(404);
  });

  it('tells the system’s own reasons in the reader’s words in its files too, with their code beside', async () => {
    const auditor = await site.as('auditor');
    const reason = systemReason('report-step', { step: 'publish' });
    const draft = {
      stream: 'meeting/x',
      revision: 1,
      at: '2026-03-20T09:00:00Z',
      by: 'ed',
      reason,
      state: {},
    };
    await site.ports.ledger.append([draft]);
    const line = async (language: string) =>
      JSON.parse(await (await auditor.get(`/admin/audit.ndjson?kind=meeting&lang=${language}`)).text());
    expect(await line('en')).toMatchObject({ reason: 'Published', reasonCode: reason });
    expect(await line('fr')).toMatchObject({ reason: 'Publié', reasonCode: reason });
    const csv = await (await auditor.get('/admin/audit.csv?kind=meeting')).text();
    expect(csv).toContain(`,Published,${reason},`);
  });

  it('tells of a kind or a day that it does not know; its file refuses it', async () => {
    const auditor = await site.as('auditor');
    const shown = await (await auditor.get('/admin/audit?kind=cheese&from=2026-02-30')).text();
    expect(shown).toContain('<code>cheese</code>');
    expect(shown).toContain('<code>2026-02-30</code>');
    expect((await auditor.get('/admin/audit.csv?kind=cheese')).status).toBe(422);
    expect((await auditor.get('/admin/audit.csv?kind=person')).status).toBe(200);
  });

  it('tells for what reason roles, places and machines changed, and no cell of its file is a formula', async () => {
    const admin = await site.as('administrator');
    const member = await site.as('member');
    const known = await admin.get(`/admin/people/${member.person.id}`);
    const [, revision = ''] = /name="revision" value="(\d+)"/.exec(await known.text()) ?? [];
    const { email, language, name } = member.person;
    const facts = { name, email, language, state: 'active', revision };
    const changed = await admin.post(`/admin/people/${member.person.id}`, {
      ...facts,
      roles: 'approver',
      reason: '@SUM(A1:A9) now approves',
    });
    expect(changed.status).toBe(303);
    const unsaid = { id: 'm-1', name: 'Figures', roles: 'editor', scopes: 'records:read', reason: ' ' };
    expect((await admin.post('/admin/machines', unsaid)).status).toBe(422);
    await admin.post('/admin/machines', { ...unsaid, name: '+cmd|calc', reason: '-2+3 needs figures' });
    const csv = await (await admin.get('/admin/audit.csv')).text();
    for (const text of ['@SUM(A1:A9) now approves', '-2+3 needs figures']) {
      expect(csv).toContain(`"'${text}"`);
    }
    expect(csv.split(/[\r\n]+|","|,/).filter((cell) => /^"?[=+@-]/.test(cell))).toEqual([]);
  });
});
