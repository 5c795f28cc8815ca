import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMachine } from '../../../../shared/people/machines.ts';
import type { Scope } from '../../../../shared/people/scope.ts';
import { Problem } from '../../../../shared/text/problem.ts';
import { type Office, openOffice, YEAR } from '../../reports/office.ts';
import { webSite } from '../sign-in-as.ts';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});

afterAll(() => office.close());

/** A site whose provider gives every token of the machine these scopes. */
function siteFor(scopes: readonly Scope[], id = 'statistics') {
  const machines = {
    verify: async (token: string) => {
      if (token !== 'of-the-provider') throw new Problem('token-invalid');
      return { id, scopes };
    },
  };
  const { app } = webSite(office, { machines });
  return async (method: string, path: string, body?: unknown, token = 'of-the-provider') =>
    app.request(`/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}

describe('a machine with client credentials', () => {
  const machine = {
    ...{ id: 'statistics', name: 'Statistics', roles: ['editor'] as const, units: [], sectors: [] },
    scopes: ['records:read', 'office:write'] as const,
  };

  it('does what its roles and scopes allow, and no more', async () => {
    await addMachine({ machine, by: 'test', reason: 'test' }, office);
    const ask = siteFor(['records:read', 'office:write', 'records:write']);
    expect(await (await ask('GET', '/me')).json()).toMatchObject({
      kind: 'machine',
      scopes: ['records:read', 'office:write'],
    });
    expect((await ask('GET', '/records/WA-000001/history')).status).toBe(200);
    expect((await ask('POST', '/snapshots', YEAR)).status).toBe(201);
    const made = await ask('POST', '/records', { period: YEAR, fields: { primaryLine: 'C5' } });
    expect(made.status).toBe(403);
    expect((await ask('GET', '/me', undefined, 'of-somebody-else')).status).toBe(401);
  });

  it('sends files where it was given the scope, and sees what became of them', async () => {
    const writer = { ...machine, id: 'writer', scopes: ['records:read', 'records:write'] as const };
    await addMachine({ machine: writer, by: 'test', reason: 'test' }, office);
    const send = (scopes: readonly Scope[]) =>
      siteFor(scopes, 'writer')('POST', '/uploads?name=x.csv', 'a,b');
    expect((await send(['records:read'])).status).toBe(403);
    const taken = await send(['records:read', 'records:write']);
    expect(taken.status).toBe(202);
    const { id } = (await taken.json()) as { readonly id: string };
    const job = await siteFor(['records:read'], 'writer')('GET', `/jobs/${id}`);
    expect(await job.json()).toMatchObject({ kind: 'intake', state: 'waiting', of: 'x.csv' });
    const [kept] = await office.ledger.newest([`job/${id}`]);
    expect(kept?.state).toMatchObject({ job: { by: 'writer', sender: 'machine' } });
  });

  it('without the scope of records counts and reads what everybody may', async () => {
    const figure = `/snapshots/${office.snapshot}/figures/activities`;
    const narrow = await (await siteFor(['office:write'])('GET', figure)).json();
    const wide = await (await siteFor(['records:read'])('GET', figure)).json();
    expect((narrow as { count: number }).count).toBeLessThan((wide as { count: number }).count);
    expect((await siteFor(['office:write'])('GET', '/records/WA-000001/history')).status).toBe(404);
  });

  it('without the scope of records is told no title of what is reported', async () => {
    const reader = { ...machine, id: 'reader', scopes: ['records:read', 'office:read'] as const };
    await addMachine({ machine: reader, by: 'test', reason: 'test' }, office);
    expect((await siteFor(['office:read'], 'reader')('GET', '/me/work')).status).toBe(403);
    const recordsFor = async (scopes: readonly Scope[]) => {
      const answer = await siteFor(scopes, 'reader')('GET', '/coverage?year=2025');
      const { items } = (await answer.json()) as { items: readonly { records: readonly unknown[] }[] };
      return items.flatMap(({ records }) => records).length;
    };
    expect(await recordsFor(['office:read'])).toBe(0);
    expect(await recordsFor(['office:read', 'records:read'])).toBeGreaterThan(0);
  });
});
