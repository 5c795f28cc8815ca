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
