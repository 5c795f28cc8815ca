import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDemoPeople, DEMO_PEOPLE } from '../../../local/demo/demo-people.ts';
import { openSite, type Site } from '../../../local/listen.ts';
import { machineOwner, secretHashes } from '../../../local/sign-in/secret-hashes.ts';
import { openSignInDatabase } from '../../../local/sign-in/sign-in-database.ts';
import { openWorkspace, type Workspace } from '../../../local/workspace.ts';
import { addMachine, withdrawMachine } from '../../../shared/people/machines.ts';
import { visitor } from './visitor.ts';

describe('sign-in on one machine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wsis-sign-in-'));
  let workspace: Workspace;
  let site: Site;
  const faults: unknown[] = [];
  const open = (port: number): Promise<Site> =>
    openSite(workspace, port, (_, error) => {
      faults.push(error);
    });

  beforeAll(async () => {
    workspace = openWorkspace(folder);
    await addDemoPeople(workspace);
    site = await open(0);
  });
  afterAll(() => {
    site.close();
    workspace.close();
    rmSync(folder, { recursive: true, force: true });
    expect(faults).toEqual([]);
  });

  it('shows each demonstration person on the login page, in the language that the reader had', async () => {
    const login = await visitor(site.address).get('/sign-in?lang=ar');
    expect(login.status).toBe(200);
    expect(login.text).toContain('lang="ar" dir="rtl"');
    for (const { name } of DEMO_PEOPLE) expect(login.text).toContain(name);
  });

  it.each(DEMO_PEOPLE)(
    'lets $name in by a button, and leads back to where the reader was',
    async (person) => {
      const browser = visitor(site.address);
      const login = await browser.get('/sign-in?to=/records%3Fyear%3D2025');
      const back = await browser.post(login.url, { person: person.id });
      expect(back.status).toBe(200);
      expect(back.url).toBe(`${site.address}/records?year=2025`);
      expect(back.text).toContain(person.name);
      expect(back.text).toContain(`<html lang="${person.language}"`);
      expect(back.headers.get('cache-control')).toBe('no-store');
    },
  );

  it('gives nothing to who has not signed in, or to a cookie that is not ours', async () => {
    const browser = visitor(site.address);
    browser.setCookie('session', 'guessed.c2lnbmF0dXJl');
    const { text } = await browser.get('/records');
    expect(text).toContain('public records only');
  });

  it('outlives a restart, and ends with sign-out, at the provider too', async () => {
    const browser = visitor(site.address);
    const login = await browser.get('/sign-in');
    await browser.post(login.url, { person: 'demo-erin' });
    const { port } = new URL(site.address);
    site.close();
    site = await open(Number(port));
    const still = await browser.get('/records');
    expect(still.text).toContain('Erin Example');
    const csrf = /name="csrf" value="([^"]+)"/.exec(still.text)?.[1] ?? '';
    const session = browser.cookie('session') ?? '';
    const out = await browser.post('/sign-out', { csrf });
    expect(out.text).not.toContain('Erin Example');
    browser.setCookie('session', session);
    expect((await browser.get('/records')).text).not.toContain('Erin Example');
    expect((await browser.get('/sign-in')).url).toContain('/sign-in/local/');
  });

  it('knows everyone again where the same folder is served at another port', async () => {
    const before = visitor(site.address);
    await before.post((await before.get('/sign-in')).url, { person: 'demo-erin' });
    const elsewhere = await open(0);
    try {
      expect(elsewhere.address).not.toBe(site.address);
      const browser = visitor(elsewhere.address);
      const back = await browser.post((await browser.get('/sign-in')).url, { person: 'demo-erin' });
      expect(back.text).toContain('Erin Example');
      expect(new URL(back.url).origin).toBe(elsewhere.address);
    } finally {
      elsewhere.close();
    }
    const again = visitor(site.address);
    const back = await again.post((await again.get('/sign-in')).url, { person: 'demo-erin' });
    expect(back.text).toContain('Erin Example');
  });

  it('refuses a wrong password in the same words for known and unknown addresses', async () => {
    const browser = visitor(site.address);
    const login = await browser.get('/sign-in');
    for (const email of ['demo-erin@example.org', 'nobody@example.org']) {
      const answer = await browser.post(login.url, { email, password: 'guess' });
      expect(answer.status).toBe(422);
      expect(answer.text).toContain('The address or the password is not right.');
    }
  });

  it('makes who guesses at one unknown address wait, and nobody at another', async () => {
    const browser = visitor(site.address);
    const login = await browser.get('/sign-in');
    const guess = async (email: string): Promise<number> =>
      (await browser.post(login.url, { email, password: 'guess' })).status;
    const first = await Promise.all(Array.from({ length: 6 }, () => guess('ghost@example.org')));
    expect(first.filter((status) => status === 429)).toHaveLength(1);
    expect(await guess('shade@example.org')).toBe(422);
  });

  describe('a machine', () => {
    const ask = (
      secret: string,
      more: Readonly<Record<string, string>> = {},
      scopes = ['records:read'],
    ): Promise<Response> =>
      fetch(`${site.address}/sign-in/provider/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${Buffer.from(`harvester:${secret}`).toString('base64')}` },
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          ...(scopes.length === 0 ? {} : { scope: scopes.join(' ') }),
          ...more,
        }),
      });

    beforeAll(async () => {
      const machine = {
        id: 'harvester',
        name: 'Statistics office',
        roles: ['editor'],
        scopes: ['records:read', 'reports:read'],
        units: [],
        sectors: [],
      } as const;
      await addMachine({ machine, by: 'test', reason: 'test' }, workspace);
      const db = openSignInDatabase(folder);
      await secretHashes(db, workspace.clock).keep(machineOwner('harvester'), 'right');
      db.close();
    });

    it('gets a token by its secret, reads with it, and no more than its scopes', async () => {
      const { access_token: token, scope } = (await (await ask('right')).json()) as Record<string, string>;
      expect(scope).toBe('records:read');
      const wholly = (await (await ask('right', {}, [])).json()) as Record<string, string>;
      expect(wholly.scope).toBe('records:read reports:read');
      const headers = { authorization: `Bearer ${token}` };
      expect((await fetch(`${site.address}/api/v1/records`, { headers })).status).toBe(200);
      expect((await fetch(`${site.address}/records`, { headers })).status).toBe(401);
      expect((await ask('right', { scope: 'office:write' })).status).toBe(400);
    });

    it('is told where to ask, in the document and on the page of the interface', async () => {
      const address = `${site.address}/sign-in/provider/token`;
      const document = (await (await fetch(`${site.address}/api/v1/openapi.json`)).json()) as {
        readonly components: { readonly securitySchemes: { readonly machine: { readonly flows: object } } };
      };
      expect(document.components.securitySchemes.machine.flows).toMatchObject({
        clientCredentials: { tokenUrl: address, scopes: { 'records:read': expect.stringMatching(/\w/) } },
      });
      const page = await (await fetch(`${site.address}/api?lang=zh`)).text();
      expect(page).toContain(`-d grant_type=client_credentials \\\n  ${address}`);
      const denied = await fetch(`${site.address}/api/v1/people`);
      expect(denied.status).toBe(401);
      expect(((await denied.json()) as { readonly detail: string }).detail).toContain('Bearer');
    });

    it('gets none by a wrong secret, and its token opens nothing once it is withdrawn', async () => {
      expect((await ask('wrong')).status).toBe(401);
      const { access_token: token } = (await (await ask('right')).json()) as Record<string, string>;
      const order = { id: 'harvester', revision: 1, by: 'test', reason: 'test' };
      await withdrawMachine(order, workspace);
      const headers = { authorization: `Bearer ${token}` };
      expect((await fetch(`${site.address}/api/v1/records`, { headers })).status).toBe(401);
      expect((await ask('right')).status).toBe(401);
    });
  });

  it('keeps its secrets where only their owner may read them', () => {
    for (const name of ['sign-in-keys.json', 'sign-in.sqlite']) {
      expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0);
    }
  });
});
