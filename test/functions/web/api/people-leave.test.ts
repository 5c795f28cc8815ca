/** People who are let out by the interface. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiSite, openApi } from './api-site.ts';

let api: ApiSite;

beforeAll(async () => {
  api = await openApi();
});

afterAll(() => api.close());

/** The tag of what is read now: a change made from it is made from the newest. */
async function matching(path: string) {
  const { headers } = await api.ask('administrator', 'GET', path);
  return { 'if-match': headers.get('etag') ?? '' };
}

describe('letting people out by the interface', () => {
  const left = { body: { state: 'left', reason: 'because the office asked' } };

  it('is not for oneself', async () => {
    const headers = await matching('/people/administrator');
    const answer = await api.ask('administrator', 'PATCH', '/people/administrator', { ...left, headers });
    expect(answer.status).toBe(403);
    expect((await api.ask('administrator', 'GET', '/people/administrator')).json.state).toBe('active');
  });

  it('ends their sessions', async () => {
    const leaver = await api.site.signInAs({ id: 'leaver', name: 'Lee Leaver' });
    const { sessions } = api.site.ports.signIn;
    const session = decodeURIComponent(leaver.cookie).split('=')[1]?.split('.')[0] ?? '';
    expect(await sessions.find(session)).toBeDefined();
    const headers = await matching('/people/leaver');
    const answer = await api.ask('administrator', 'PATCH', '/people/leaver', { ...left, headers });
    expect(answer.status).toBe(200);
    expect(await sessions.find(session)).toBeUndefined();
  });
});
