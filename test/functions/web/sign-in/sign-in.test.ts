import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../../functions/ledger-keys.ts';
import type { Identity, Provider } from '../../../../functions/web/sign-in/provider.ts';
import { makeToken } from '../../../../shared/people/tokens.ts';
import { openDatabase } from '../../../../shared/store/embedded/database.ts';
import { fileObjects } from '../../../../shared/store/embedded/file-objects.ts';
import { sqliteLedger } from '../../../../shared/store/embedded/sqlite-ledger.ts';
import { Problem } from '../../../../shared/text/problem.ts';
import { ORIGIN, type WebSite, webSite } from '../sign-in-as.ts';

let now = 0;
const clock = () => new Date(now);
const folder = mkdtempSync(join(tmpdir(), 'wsis-web-sign-in-'));
const objects = fileObjects({ directory: folder, secret: 'secret', clock });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Says who signs in; comes back only with the state that it was given. */
const identity: { current: Identity } = { current: { subject: 'i 1', idToken: 't' } };
const provider: Provider = {
  begin: async ({ to }) => ({
    address: 'https://id.example/authorize',
    pending: { state: 's1', nonce: 'n', verifier: 'v', to },
  }),
  complete: async (address, pending) => {
    if (new URL(address).searchParams.get('state') !== pending.state) throw new Problem('sign-in-failed');
    return identity.current;
  },
  end: async () => 'https://id.example/logout',
};

let site: WebSite;
beforeEach(() => {
  now = Date.parse('2026-03-01T09:00:00Z');
  identity.current = { subject: 'i 1', email: 'erin@example.org', idToken: 't' };
  const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
  site = webSite({ ledger, objects, clock }, { provider });
});

/** The cookies that an answer sets, as a request would carry them; emptied ones are left out. */
function cookiesOf(response: Response): string {
  const pairs = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
  return pairs.filter((pair) => !pair.endsWith('=')).join('; ');
}

async function signInFrom(to: string, cookie = ''): Promise<Response> {
  const begun = await site.app.request(`/sign-in?to=${encodeURIComponent(to)}`, { headers: { cookie } });
  const carried = [cookie, cookiesOf(begun)].filter((each) => each !== '').join('; ');
  return site.app.request('/sign-in/done?code=c&state=s1', { headers: { cookie: carried } });
}

describe('signing in', () => {
  it('goes to the provider and back to where the reader was, with a session', async () => {
    await site.signInAs({ id: 'erin', email: 'erin@example.org', name: 'Erin', roles: ['editor'] });
    const done = await signInFrom('/records?year=2025');
    expect(done.status).toBe(303);
    expect(done.headers.get('location')).toBe('/records?year=2025');
    const page = await site.app.request('/records', { headers: { cookie: cookiesOf(done) } });
    expect(await page.text()).toContain('Erin');
  });

  it('leads from the first page, or from nowhere, to the morning page', async () => {
    await site.signInAs({ id: 'erin', email: 'erin@example.org', name: 'Erin', roles: ['editor'] });
    expect(await (await site.app.request('/?lang=fr')).text()).toContain('href="/sign-in?lang=fr"');
    expect(await (await site.app.request('/records')).text()).toContain('href="/sign-in?to=%2Frecords"');
    const begun = await site.app.request('/sign-in');
    const done = await site.app.request('/sign-in/done?code=c&state=s1', {
      headers: { cookie: cookiesOf(begun) },
    });
    expect(done.headers.get('location')).toBe('/my');
    const morning = await site.app.request('/my', { headers: { cookie: cookiesOf(done) } });
    expect(morning.status).toBe(200);
  });

  it('never leads to another host', async () => {
    await site.signInAs({ id: 'erin', email: 'erin@example.org' });
    for (const to of ['//evil.example', 'https://evil.example/', '/\\evil.example']) {
      expect((await signInFrom(to)).headers.get('location')).toBe('/');
    }
  });

  it('gives cookies that scripts and other sites do not get', async () => {
    await site.signInAs({ id: 'erin', email: 'erin@example.org' });
    const [session = ''] = (await signInFrom('/')).headers
      .getSetCookie()
      .filter((each) => each.startsWith('session='));
    expect(session).toMatch(/; HttpOnly/);
    expect(session).toMatch(/; SameSite=Lax/);
    expect(session).toMatch(/; Path=\//);
    expect(session).not.toMatch(/Domain=/);
    const secure = webSite(
      { ledger: site.ports.ledger, objects, clock },
      { provider, origin: () => 'https://reports.example' },
    );
    const begun = await secure.app.request('https://reports.example/sign-in');
    expect(begun.headers.getSetCookie()[0]).toMatch(/^__Host-signing-in=.*; Secure/);
  });

  it('ends a session that was planted in the browser before (fixation)', async () => {
    const attacker = await site.signInAs({ id: 'attacker' });
    await site.signInAs({ id: 'erin', email: 'erin@example.org', name: 'Erin' });
    await site.signInAs({ id: 'erin', email: 'erin@example.org', name: 'Erin' });
    const begun = await site.app.request('/sign-in');
    const cookie = `${attacker.cookie}; ${cookiesOf(begun)}`;
    const done = await site.app.request('/sign-in/done?code=c&state=s1', { headers: { cookie } });
    expect(cookiesOf(done)).not.toContain(attacker.cookie);
    expect(await (await attacker.get('/records')).text()).not.toContain('Person attacker');
  });

  it('fails for another browser, for another state, and when nobody is known', async () => {
    const without = await site.app.request('/sign-in/done?code=c&state=s1');
    expect(without.status).toBe(401);
    const begun = await site.app.request('/sign-in');
    const forged = await site.app.request('/sign-in/done?code=c&state=other', {
      headers: { cookie: cookiesOf(begun) },
    });
    expect(forged.status).toBe(401);
    const unknown = await signInFrom('/');
    expect(unknown.status).toBe(403);
    expect(await unknown.text()).toContain('nobody here is known');
    expect(cookiesOf(unknown)).not.toContain('session=');
  });

  it('ends with sign-out here and leads on to sign out at the provider', async () => {
    const erin = await site.signInAs({ id: 'erin', name: 'Erin' });
    expect((await site.app.request('/sign-out', { headers: { cookie: erin.cookie } })).status).toBe(404);
    const out = await erin.post('/sign-out', {});
    expect(out.headers.get('location')).toBe('https://id.example/logout');
    expect(await (await erin.get('/records')).text()).not.toContain('Erin');
  });

  it('takes rights away at once when they are taken away in the ledger', async () => {
    const erin = await site.signInAs({ id: 'erin', name: 'Erin', roles: ['editor'] });
    expect(await (await erin.get('/records')).text()).toContain('internal use');
    await site.signInAs({ id: 'erin', name: 'Erin', roles: [] });
    expect(await (await erin.get('/records')).text()).toContain('public records only');
    await site.signInAs({ id: 'erin', name: 'Erin', state: 'left' });
    expect(await (await erin.get('/records')).text()).not.toContain('Erin');
  });

  it('rotates the cookie after a quarter of an hour', async () => {
    const erin = await site.signInAs({ id: 'erin', name: 'Erin' });
    expect((await erin.get('/records')).headers.getSetCookie()).toEqual([]);
    now += 15 * 60_000;
    const rotated = cookiesOf(await erin.get('/records'));
    expect(rotated).toMatch(/^session=/);
    expect(rotated).not.toBe(erin.cookie);
    const page = await site.app.request('/records', { headers: { cookie: rotated } });
    expect(await page.text()).toContain('Erin');
  });

  it('hands the rotated cookie out with a file too, and drops a dead one', async () => {
    const erin = await site.signInAs({ id: 'erin', name: 'Erin', roles: ['editor'] });
    now += 15 * 60_000;
    const file = await erin.get('/records.csv');
    expect(file.status).toBe(200);
    const page = await site.app.request('/records', { headers: { cookie: cookiesOf(file) } });
    expect(await page.text()).toContain('Erin');
    now += 60_000;
    expect((await erin.get('/records.csv')).headers.getSetCookie()).toEqual([
      expect.stringMatching(/^session=; Max-Age=0/),
    ]);
  });

  it('keeps no session alive where sign-out comes as the id is rotated', async () => {
    const erin = await site.signInAs({ id: 'erin', name: 'Erin' });
    now += 15 * 60_000;
    const rotated = cookiesOf(await erin.get('/records'));
    expect(cookiesOf(await erin.post('/sign-out', {}))).toBe('');
    for (const cookie of [erin.cookie, rotated]) {
      const page = await site.app.request('/records', { headers: { cookie } });
      expect(await page.text()).not.toContain('Erin');
    }
  });

  it('sets no cookie of its own beside the one that sign-out empties', async () => {
    const erin = await site.signInAs({ id: 'erin', name: 'Erin' });
    now += 15 * 60_000;
    expect((await erin.post('/sign-out', {})).headers.getSetCookie()).toEqual([
      expect.stringMatching(/^session=; Max-Age=0/),
    ]);
  });
});

describe('a change', () => {
  const body = new URLSearchParams({ x: 'y' });

  it('passes from a page of ours with the token of the session', async () => {
    const erin = await site.signInAs({ id: 'erin' });
    expect((await erin.post('/sign-out', {})).status).toBe(303);
  });

  it.each<[string, (csrf: string) => { headers: Record<string, string>; fields: Record<string, string> }]>([
    ['without the token', () => ({ headers: { origin: ORIGIN }, fields: {} })],
    ['with another token', () => ({ headers: { origin: ORIGIN }, fields: { csrf: 'guessed' } })],
    ['from another origin', (csrf) => ({ headers: { origin: 'https://evil.example' }, fields: { csrf } })],
    ['from an origin that hides', (csrf) => ({ headers: { origin: 'null' }, fields: { csrf } })],
    ['from nowhere', (csrf) => ({ headers: {}, fields: { csrf } })],
    [
      'from another site, as the browser says',
      (csrf) => ({ headers: { origin: ORIGIN, 'sec-fetch-site': 'cross-site' }, fields: { csrf } }),
    ],
    [
      'from a neighbour under the same domain',
      (csrf) => ({ headers: { 'sec-fetch-site': 'same-site' }, fields: { csrf } }),
    ],
  ])('is refused %s', async (_, make) => {
    const erin = await site.signInAs({ id: 'erin', name: 'Erin' });
    const { fields, headers } = make(erin.csrf);
    const refused = await site.app.request('/sign-out', {
      method: 'POST',
      headers: { ...headers, cookie: erin.cookie },
      body: new URLSearchParams(fields),
    });
    expect(refused.status).toBe(403);
    expect(await (await erin.get('/records')).text()).toContain('Erin');
  });

  it('takes the token from a header where a script sends no form', async () => {
    const erin = await site.signInAs({ id: 'erin' });
    const send = (headers: Record<string, string>) =>
      site.app.request('/sign-out', {
        method: 'POST',
        headers: {
          cookie: erin.cookie,
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/json',
          ...headers,
        },
        body: '{"csrf":"guessed"}',
      });
    expect((await send({})).status).toBe(403);
    expect((await send({ 'x-csrf-token': erin.csrf })).status).toBe(303);
  });

  it('of the public still must come from a page of ours', async () => {
    const foreign = await site.app.request('/sign-out', { method: 'POST', body });
    expect(foreign.status).toBe(403);
  });
});

describe('a bearer token', () => {
  it('of a person speaks for the person within its scopes; a wrong one is nobody, not the public', async () => {
    const erin = await site.signInAs({ id: 'erin', roles: ['editor'] });
    const order = { person: erin.person.id, label: 'script', scopes: ['records:read'], days: 1 } as const;
    const { secret } = await makeToken(order, site.ports);
    const ask = (token: string, path = '/api/v1/records') =>
      site.app.request(path, { headers: { authorization: `Bearer ${token}` } });
    expect((await ask(secret)).status).toBe(200);
    expect((await ask(`${secret}x`)).status).toBe(401);
    expect((await ask('a.b.c')).status).toBe(401);
    now += 86_400_000;
    expect((await ask(secret)).status).toBe(401);
  });

  it('opens no page and no file of a page, which ask for no scopes', async () => {
    const erin = await site.signInAs({ id: 'erin', roles: ['editor'] });
    const order = { person: erin.person.id, label: 'script', scopes: ['records:read'], days: 1 } as const;
    const { secret } = await makeToken(order, site.ports);
    const headers = { authorization: `Bearer ${secret}` };
    for (const path of ['/records', '/records.csv', '/admin', '/reports', '/api/v1x', '/api']) {
      expect((await site.app.request(path, { headers })).status, path).toBe(401);
      const withSession = { ...headers, cookie: erin.cookie };
      expect((await site.app.request(path, { headers: withSession })).status, path).toBe(401);
    }
  });
});
