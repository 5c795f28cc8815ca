import { describe, expect, it } from 'vitest';
import { themeRoutes } from '../../../../functions/web/routes/theme.ts';

const choose = (fields: Record<string, string>): Promise<Response> =>
  Promise.resolve(themeRoutes().request('/theme', { method: 'POST', body: new URLSearchParams(fields) }));

describe('the choice between light and dark', () => {
  it('is kept in a cookie, and leads back to where the reader was', async () => {
    const response = await choose({ theme: 'dark', back: '/records?lang=ar' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/records?lang=ar');
    expect(response.headers.get('set-cookie')).toMatch(
      /^theme=dark; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  it('is forgotten for the system’s own', async () => {
    expect((await choose({ theme: 'system' })).headers.get('set-cookie')).toContain('Max-Age=0');
  });

  it('takes no other theme and leads nowhere else', async () => {
    const response = await choose({ theme: '"><script>', back: '//evil.example' });
    expect(response.headers.get('set-cookie')).toContain('theme=system');
    expect(response.headers.get('location')).toBe('/');
  });
});
