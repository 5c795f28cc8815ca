/** What the interface says of bodies, tokens and addresses that are no good. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiSite, openApi } from './api-site.ts';

let api: ApiSite;

beforeAll(async () => {
  api = await openApi();
});

afterAll(() => api.close());

describe('trouble', () => {
  it('with a body is told by place, in the language asked for', async () => {
    const body = { period: { from: '2025-02-30', to: 'x' }, fields: { primaryLine: 'C99', unknown: 1 } };
    const headers = { 'accept-language': 'es' };
    const {
      headers: answered,
      json,
      status,
    } = await api.ask('editor', 'POST', '/records', { body, headers });
    expect(status).toBe(400);
    expect(answered.get('content-type')).toBe('application/problem+json');
    expect(answered.get('content-language')).toBe('es');
    const pointers = json.errors.map(({ pointer }: { readonly pointer: string }) => pointer);
    expect(pointers).toEqual(expect.arrayContaining(['/period/from', '/period/to', '/fields/primaryLine']));
    expect(json.errors[1].detail).toMatch(/inválida/i);
  });

  it('with a body that is no JSON, or not marked as such, has its own code', async () => {
    const json = { 'content-type': 'application/json' };
    const broken = await api.ask('editor', 'POST', '/records', { body: '{"a":', headers: json });
    expect([broken.status, broken.json.code]).toEqual([422, 'json-damaged']);
    const text = { 'content-type': 'text/plain' };
    const unmarked = await api.ask('editor', 'POST', '/records', { body: '{}', headers: text });
    expect([unmarked.status, unmarked.json.code]).toEqual([415, 'body-not-json']);
  });

  it('with a token that says nothing asks for one that does', async () => {
    const headers = { authorization: 'Bearer wsis_none.none', 'accept-language': 'ru' };
    const { headers: answered, json, status } = await api.ask('public', 'GET', '/me', { headers });
    expect([status, json.code]).toEqual([401, 'token-invalid']);
    expect(answered.get('www-authenticate')).toBe('Bearer');
    expect(answered.get('content-language')).toBe('ru');
  });

  it.each([
    ['/records?line=C99&goal=18&text=abc', ['/query/line', '/query/goal']],
    ['/records?after=nowhere', ['/query/after']],
    ['/coverage?year=20x5', ['/query/year']],
    ['/audit?kind=cheese&from=2026-02-30', ['/query/from', '/query/kind']],
  ])('with a filter names the parameter: %s', async (path, pointers) => {
    const { json, status } = await api.ask('administrator', 'GET', path);
    expect([status, json.code]).toEqual([400, 'request-invalid']);
    expect(json.errors.map(({ pointer }: { readonly pointer: string }) => pointer)).toEqual(pointers);
  });

  it('with an address that is none is told as a problem too', async () => {
    const { headers, json, status } = await api.ask('editor', 'GET', '/nowhere');
    expect([status, json.code]).toEqual([404, 'not-found']);
    expect(headers.get('content-type')).toBe('application/problem+json');
  });
});
