import { expect, it } from 'vitest';
import { atOrigin } from '../../../functions/aws/at-origin.ts';

it('keeps everything of a request but the name of the gateway', async () => {
  const sent = new Request('https://gateway.example/uploads?lang=ar&to=%2Fmy', {
    method: 'POST',
    headers: { cookie: 'a=b', 'content-type': 'text/plain' },
    body: 'نص',
  });
  const request = atOrigin(sent, 'https://reports.example');
  expect(request.url).toBe('https://reports.example/uploads?lang=ar&to=%2Fmy');
  expect(request.method).toBe('POST');
  expect(request.headers.get('cookie')).toBe('a=b');
  expect(await request.text()).toBe('نص');
});

it.each(['//evil.example/x?to=%2Fmy', '///evil.example/x', '/\\evil.example/x', '/a//b/../c'])(
  'lets no path choose another host: %s',
  (path) => {
    const request = atOrigin(new Request(`https://gateway.example${path}`), 'https://reports.example');
    expect(new URL(request.url).origin).toBe('https://reports.example');
    expect(request.url.slice('https://reports.example'.length)).toBe(
      new URL(`https://gateway.example${path}`).href.slice('https://gateway.example'.length),
    );
  },
);
