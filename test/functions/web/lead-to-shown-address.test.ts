import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { leadToShownAddress, shownAddress } from '../../../functions/web/lead-to-shown-address.ts';

it('leads from an id as Word has it to the id, with method and body', async () => {
  const app = new Hono();
  app.use(leadToShownAddress);
  app.post('/records/:id', async (c) => c.text(`${c.req.param('id')} ${await c.req.text()}`));
  const answer = await app.request(`/records/${encodeURIComponent('WA-\u200d\ufeff000106')}`, {
    method: 'POST',
  });
  expect(answer.status).toBe(308);
  expect(answer.headers.get('location')).toBe('/records/WA-000106');
  expect((await app.request('/records/WA-000106', { method: 'POST', body: 'x' })).status).toBe(200);
});

const on = (path: string): string | undefined => shownAddress(`https://wsis.example${path}`);

it('leaves what has a meaning, and never leads to another host', () => {
  expect(on('/records/WA-000106?lang=en&q=a+b')).toBeUndefined();
  expect(on(`/records?q=${encodeURIComponent('می\u200cخواهم')}`)).toBeUndefined();
  expect(on('/records/%E0%A4')).toBeUndefined();
  expect(on('/%E2%80%8D/evil.example')).toBeUndefined();
  for (const path of [
    '//evil.example/WA-%E2%80%8B000106',
    '///evil.example/WA-%E2%80%8B000106',
    '/%2F%E2%80%8Bevil.example/',
    '/%5C%E2%80%8Bevil.example/',
    '/.%E2%80%8B./WA-%E2%80%8B000106',
    '//evil.example/?record=WA-%E2%80%8B000106',
  ])
    expect(new URL(on(path) ?? '/', 'https://wsis.example').host).toBe('wsis.example');
  expect(on(`/?lang=ar&record=${encodeURIComponent('WA-\u200d\ufeff000106')}`)).toBe(
    '/?lang=ar&record=WA-000106',
  );
});
