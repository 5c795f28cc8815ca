import fc from 'fast-check';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { type Bucket, rateLimit, takeToken } from '../../../../functions/web/api/rate-limit.ts';
import { pageContext } from '../../../../functions/web/pages/page-context.ts';
import type { Env } from '../../../../functions/web/web-ports.ts';
import { PUBLIC } from '../../../../shared/people/actor.ts';

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

describe('the limit', () => {
  it('tells how much is left, refuses what is too much, and lets go on after the time it says', async () => {
    let now = Date.parse('2026-01-15T09:00:00Z');
    const app = new Hono<Env>();
    app.use(async (c, next) => {
      c.set('actor', PUBLIC);
      c.set('page', pageContext(c.req.url, 'public'));
      await next();
    });
    app.use(rateLimit(() => new Date(now), policy));
    app.get('/', (c) => c.text('here'));
    const ask = async () => app.request('/');
    expect((await ask()).headers.get('ratelimit')).toBe('"default";r=2;t=10');
    expect((await ask()).headers.get('ratelimit-policy')).toBe('"default";q=3;w=30');
    expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('10');
    expect(await refused.json()).toMatchObject({ code: 'rate-exceeded', status: 429 });
    now += 10_000;
    expect((await ask()).status).toBe(200);
  });
});
