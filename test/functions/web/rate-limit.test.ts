import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { ledgerKeys } from '../../../functions/ledger-keys.ts';
import { RATES, rateKind } from '../../../functions/web/rate-limit.ts';
import { type Bucket, takeToken } from '../../../functions/web/token-bucket.ts';
import { makeToken } from '../../../shared/people/tokens.ts';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { openDatabase } from '../../../shared/store/embedded/database.ts';
import { sqliteLedger } from '../../../shared/store/embedded/sqlite-ledger.ts';
import type { Objects } from '../../../shared/store/ports.ts';
import { type WebSite, webSite } from './sign-in-as.ts';

/** Nothing was ever frozen or built. */
const NO_FILES = { list: async function* () {}, head: async () => undefined } as unknown as Objects;

const policy = { quota: 3, window: 30 };

describe('a bucket of requests', () => {
  it('never gives more than its quota at once and what filled in since', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 60 }), (waits) => {
        let bucket: Bucket | undefined;
        let now = 0;
        let taken = 0;
        for (const wait of waits) {
          now += wait;
          const next = takeToken(bucket, now, policy);
          bucket = next.bucket;
          if (next.isTaken) taken++;
        }
        expect(taken).toBeLessThanOrEqual(
          policy.quota + (now / 1000) * (policy.quota / policy.window) + 1e-6,
        );
        expect(bucket?.tokens ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('what a request counts as', () => {
  it.each([
    ['/records', 'pages'],
    ['/records.xlsx', 'downloads'],
    ['/reports/cstd-2025/comments.csv', 'downloads'],
    ['/admin/audit.ndjson', 'downloads'],
    ['/template/file', 'downloads'],
    ['/published/cstd/2025/abc/cstd-en.xlsx', 'pages'],
    ['/api/v1/records', 'interface'],
    ['/api/v1/report-sets/abc/files/cstd/en/cstd-en.xlsx', 'interface'],
    ['/api/v1/audit.csv', 'downloads'],
  ])('%s is of the %s', (path, kind) => expect(rateKind(path)).toBe(kind));
});

describe('the limit', () => {
  let now = 0;
  let site: WebSite;
  beforeEach(() => {
    now = Date.parse('2026-01-15T09:00:00Z');
    const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
    site = webSite({ ledger, objects: NO_FILES, clock: () => new Date(now) });
  });

  const from = (address: string) => ({ incoming: { socket: { remoteAddress: address } } });
  const ask = async (path: string, headers: Readonly<Record<string, string>> = {}, address = '192.0.2.1') =>
    site.app.request(path, { headers }, from(address));
  const askTimes = async (times: number, path: string, headers: Readonly<Record<string, string>> = {}) => {
    for (let index = 0; index < times; index++) await ask(path, headers);
  };

  it('tells a program how much is left, refuses what is too much, and lets go on after the time it says', async () => {
    const { quota, window } = RATES.interface;
    const first = await ask('/api/v1/reference/codes');
    expect(first.headers.get('ratelimit')).toBe(`"interface";r=${quota - 1};t=1`);
    expect(first.headers.get('ratelimit-policy')).toBe(`"interface";q=${quota};w=${window}`);
    await askTimes(quota - 1, '/api/v1/reference/codes');
    const refused = await ask('/api/v1/reference/codes');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(await refused.json()).toMatchObject({ code: 'rate-exceeded', status: 429 });
    expect((await ask('/api/v1/reference/codes', {}, '192.0.2.2')).status).toBe(200);
    now += 1000;
    expect((await ask('/api/v1/reference/codes')).status).toBe(200);
  });

  it('is stricter for files that are made anew, and says so on a page in the reader’s language', async () => {
    const path = '/reports/cstd-2025/comments.csv';
    await askTimes(RATES.downloads.quota, path);
    for (const language of LANGUAGES) {
      const refused = await ask(`${path}?lang=${language}`);
      expect(refused.status).toBe(429);
      expect(refused.headers.get('retry-after')).toBe('2');
      const html = await refused.text();
      expect(html).toContain(`<html lang="${language}"`);
      expect(html).toMatch(/2|ثانيتين/);
      expect(html).not.toMatch(/problem\.rate|Retry-After/);
    }
    expect((await ask('/')).status).toBe(200);
  });

  it('counts who has signed in apart from the address', async () => {
    const { cookie } = await site.signInAs({ id: 'editor', roles: ['editor'] });
    await askTimes(RATES.pages.quota, '/theme-that-is-none');
    expect((await ask('/theme-that-is-none')).status).toBe(429);
    expect((await ask('/', { cookie })).status).toBe(200);
  });

  it('counts tokens that open nothing before they are refused, and never the good ones', async () => {
    const bad = { authorization: 'Bearer wsis_nobody.nothing' };
    const { person } = await site.signInAs({ id: 'editor', roles: ['editor'] });
    const made = { person: person.id, label: 'test', scopes: ['records:read'] as const, days: 1 };
    const { secret } = await makeToken(made, site.ports);
    const good = { authorization: `Bearer ${secret}` };
    await askTimes(2 * RATES.guesses.quota, '/api/v1/me', good);
    expect((await ask('/api/v1/me', good)).status).toBe(200);
    expect((await ask('/api/v1/me', bad)).status).toBe(401);
    await askTimes(RATES.guesses.quota - 1, '/api/v1/me', bad);
    const refused = await ask('/api/v1/me', bad);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('3');
    // Also the right one, while it may be a guess.
    expect((await ask('/api/v1/me', good)).status).toBe(429);
    expect((await ask('/api/v1/me', bad, '192.0.2.2')).status).toBe(401);
  });

  const statuses = async (asked: readonly Promise<Response>[]) =>
    (await Promise.all(asked)).map(({ status }) => status).toSorted();
  const goodToken = async () => {
    const { person } = await site.signInAs({ id: 'editor', roles: ['editor'] });
    const made = { person: person.id, label: 'test', scopes: ['records:read'] as const, days: 1 };
    return { authorization: `Bearer ${(await makeToken(made, site.ports)).secret}` };
  };

  it('tells a program in the language that it asks for, whatever its owner reads', async () => {
    const good = await goodToken();
    await askTimes(RATES.interface.quota, '/api/v1/me', good);
    const refused = await ask('/api/v1/me', { ...good, 'accept-language': 'ar' });
    expect([refused.status, refused.headers.get('content-language')]).toEqual([429, 'ar']);
    expect(JSON.stringify(await refused.json())).toMatch(/\p{Script=Arabic}/u);
  });

  it('refuses none of many good tokens that are shown at once, and guesses at once no more than one by one', async () => {
    const { quota } = RATES.guesses;
    const good = await goodToken();
    const many = Array.from({ length: 2 * quota }, () => ask('/api/v1/me', good));
    expect(new Set(await statuses(many))).toEqual(new Set([200]));
    const bad = { authorization: 'Bearer wsis_nobody.nothing' };
    const guesses = Array.from({ length: 2 * quota }, () => ask('/api/v1/me', bad));
    expect(await statuses(guesses)).toEqual([...Array(quota).fill(401), ...Array(quota).fill(429)]);
  });

  it('counts a good token no longer than it takes to know it, however long its answer takes', async () => {
    const ended = Promise.withResolvers<void>();
    const slow: Objects['list'] = async function* () {
      yield* await ended.promise.then(() => []);
    };
    const ledger = sqliteLedger(openDatabase(':memory:'), ledgerKeys);
    const objects = { ...NO_FILES, list: slow } as Objects;
    site = webSite({ ledger, objects, clock: () => new Date(now) });
    const good = await goodToken();
    const lasting = Array.from({ length: RATES.guesses.quota }, () => ask('/api/v1/snapshots', good));
    expect((await ask('/api/v1/me', good)).status).toBe(200);
    ended.resolve();
    expect(new Set(await statuses(lasting))).toEqual(new Set([200]));
  });
});
