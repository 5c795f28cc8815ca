import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIELDS } from '../../../../shared/activities/fields.ts';
import { type ApiSite, openApi, SPAN, SUBMITTED, YEAR } from './api-site.ts';

let api: ApiSite;

beforeAll(async () => {
  api = await openApi();
});

afterAll(() => api.close());

const place = `/records/${SUBMITTED}/updates/${SPAN}`;

/** Every operation that takes a body. */
const CHANGES = [
  ['POST', '/records'],
  ['PATCH', place],
  ['POST', `${place}/nothing-to-report`],
  ['POST', `${place}/accept`],
  ['POST', `${place}/return`],
  ['POST', `${place}/claims/0/review`],
  ['POST', '/periods'],
  ['POST', '/snapshots'],
  ['POST', '/reports'],
  ['POST', '/reports/council-2025/build'],
  ['POST', '/reports/council-2025/comments'],
  ['PUT', '/reports/council-2025/snapshot'],
  ['PUT', '/reports/council-2025/document'],
  ['POST', '/reports/council-2025/consult'],
  ['PUT', '/reports/council-2025/texts/en/introduction'],
  ['PUT', '/reports/council-2025/messages'],
  ['POST', '/waivers'],
  ['POST', `/duplicates/${SUBMITTED}/WA-000001/merge`],
  ['PUT', '/calendar/cstd-2026'],
  ['PUT', '/mail-texts/reminder/fr'],
  ['POST', '/people/editor/tokens'],
  ['POST', '/people'],
  ['PATCH', '/people/member'],
  ['POST', '/assignments'],
  ['POST', '/uploads?name=x.csv'],
] as const;

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('2025-01-01', '9.c', 'C5', 'en', '', '\u0000', '__proto__', 'original', 'WA-000001'),
);

/** Bodies that come near to a record: real names of fields with values of every form. */
const nearlyRecord = fc.dictionary(
  fc.constantFrom(...FIELDS.map(({ id }) => id), 'period', 'fields', 'reason', 'from', 'to', 'code'),
  fc.oneof(
    { depthSize: 'small' },
    text,
    fc.jsonValue({ maxDepth: 3 }),
    fc.array(fc.record({ code: text, weight: text, text, status: text }, { requiredKeys: [] }), {
      maxLength: 4,
    }),
    fc.record({ en: fc.record({ text, status: fc.constantFrom('original', 'human') }) }),
    fc.constant(null),
    fc.double(),
  ),
  { maxKeys: 8 },
);

const bodies = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  nearlyRecord,
  fc.record({ period: fc.constant(YEAR), fields: nearlyRecord, submit: fc.boolean() }),
);

describe('whatever is sent', () => {
  it('no body makes a fault of ours, and every answer is a documented one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CHANGES), bodies, async ([method, path], body) => {
        const tag = (await api.ask('editor', 'GET', place)).headers.get('etag') ?? '';
        const headers = { 'if-match': tag, 'content-type': 'application/json' };
        const { status } = await api.ask('editor', method, path, { body: JSON.stringify(body), headers });
        // A fault would be thrown, because the site keeps no log of them.
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 120, seed: 1332 },
    );
  }, 120_000);

  it('no address and no query makes a fault of ours', async () => {
    const part = fc.oneof(
      text,
      fc.constantFrom('records', 'WA-000001', 'updates', SPAN, 'history', 'snapshots', 'jobs'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 5 }),
        fc.dictionary(text, text, { maxKeys: 3 }),
        async (parts, query) => {
          const path = parts.map((each) => encodeURIComponent(each.toWellFormed())).join('/');
          const asked = Object.entries(query).map(([name, value]) => [
            name.toWellFormed(),
            value.toWellFormed(),
          ]);
          const search = new URLSearchParams([...asked, ['lang', 'zh']] as [string, string][]);
          const { status } = await api.ask('auditor', 'GET', `/${path}?${search}`);
          expect(status).toBeLessThan(500);
        },
      ),
      { numRuns: 150, seed: 1332 },
    );
  }, 120_000);
});
