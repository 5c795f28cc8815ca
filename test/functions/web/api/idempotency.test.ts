/** A request that is sent again is done once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiSite, openApi, YEAR } from './api-site.ts';

let api: ApiSite;

beforeAll(async () => {
  api = await openApi();
});

afterAll(() => api.close());

describe('a request that is sent again', () => {
  const body = { period: YEAR, fields: { primaryLine: 'C5', status: 'ongoing' } };

  it('under the same key is done once, and the first answer comes again', async () => {
    const headers = { 'idempotency-key': 'once-and-only' };
    const first = await api.ask('editor', 'POST', '/records', { body, headers });
    const again = await api.ask('editor', 'POST', '/records', { body, headers });
    expect(again.status).toBe(201);
    expect(again.json).toEqual(first.json);
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    const other = await api.ask('focal-point', 'POST', '/records', { body, headers });
    expect(other.headers.get('location')).not.toBe(first.headers.get('location'));
  });

  it('for something else under the same key is refused, and a refused one may be tried again', async () => {
    const headers = { 'idempotency-key': 'reused' };
    expect((await api.ask('editor', 'POST', '/records', { body: {}, headers })).status).toBe(400);
    expect((await api.ask('editor', 'POST', '/records', { body, headers })).status).toBe(201);
    const changed = { ...body, fields: { primaryLine: 'C6', status: 'ongoing' } };
    const refused = await api.ask('editor', 'POST', '/records', { body: changed, headers });
    expect([refused.status, refused.json.code]).toEqual([422, 'idempotency-reused']);
  });
});
