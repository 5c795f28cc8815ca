import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import { type Office, openOffice } from '../../reports/office.ts';
import { type SignedIn, type WebSite, webSite } from '../sign-in-as.ts';

let office: Office;
let site: WebSite;
let editor: SignedIn;

beforeAll(async () => {
  office = await openOffice();
  site = webSite(office);
  editor = await site.signInAs({ id: 'editor', roles: ['editor'] });
});
afterAll(() => office.close());

const form = (lastDay = '2026-02-01', label = 'Nightly figures', scopes = ['records:read']) => {
  const fields = new FormData();
  fields.set('label', label);
  fields.set('lastDay', lastDay);
  for (const scope of scopes) fields.append('scopes', scope);
  return fields;
};

async function secretIn(response: Response): Promise<string> {
  const [, secret = ''] = /<code class="secret"[^>]*>([^<]+)</.exec(await response.text()) ?? [];
  return secret;
}

describe('the page of own tokens', () => {
  it('makes a token that is shown once, speaks for its owner, and shows when it was used', async () => {
    expect(await (await editor.get('/my/tokens')).text()).toContain('No tokens yet');
    const made = await editor.post('/my/tokens', form());
    expect(made.headers.get('cache-control')).toBe('no-store');
    const secret = await secretIn(made);
    expect(secret).toMatch(/^wsis_/);
    const before = await (await editor.get('/my/tokens')).text();
    expect(before).toContain('Nightly figures');
    expect(before).toContain('Never');
    expect(before).not.toContain(secret);
    const me = await site.app.request('/api/v1/me', { headers: { authorization: `Bearer ${secret}` } });
    expect(await me.json()).toMatchObject({ id: 'editor', scopes: ['records:read'] });
    expect(await (await editor.get('/my/tokens')).text()).toContain('15 January 2026');
  });

  it('revokes a token, after which it opens nothing', async () => {
    const secret = await secretIn(await editor.post('/my/tokens', form()));
    const id = secret.slice('wsis_'.length).split('.')[0];
    const other = await site.signInAs({ id: 'other', roles: ['administrator'] });
    expect((await other.post(`/my/tokens/${id}/revoke`, {})).status).toBe(404);
    expect((await editor.post(`/my/tokens/${id}/revoke`, {})).status).toBe(303);
    const me = await site.app.request('/api/v1/me', { headers: { authorization: `Bearer ${secret}` } });
    expect(me.status).toBe(401);
  });

  it.each([
    ['no name', form('2026-02-01', ' ')],
    ['nothing that it is good for', form('2026-02-01', 'x', [])],
    ['a scope that is none', form('2026-02-01', 'x', ['everything'])],
    ['no last day', form('')],
    ['today', form('2026-01-15')],
    ['more than a year', form('2027-02-01')],
    ['a day that is none', form('2026-02-30')],
  ])('keeps what was typed where it is refused: %s', async (_, fields) => {
    const refused = await editor.post('/my/tokens', fields);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain('class="notice bad errors"');
    expect(html).toContain(`value="${String(fields.get('lastDay'))}"`);
  });

  it('asks who has not signed in to do so, and speaks six languages', async () => {
    expect((await site.app.request('/my/tokens')).status).toBe(303);
    for (const language of LANGUAGES) {
      const html = await (await editor.get(`/my/tokens?lang=${language}`)).text();
      expect(html).toContain(`<html lang="${language}"`);
      expect(html).not.toMatch(/web\.people\.|records:read</);
    }
    expect(await (await editor.get('/api')).text()).toContain('href="/my/tokens');
  });
});
