/** For search engines: what may be read by them, and where the pages for everybody stand (sitemaps.org 0.9, RFC 9309). */
import { LANGUAGES } from '../../shared/reference/languages.ts';

/** Pages without an end, and those of people. */
const CLOSED = [
  '/sign-in',
  '/sign-out',
  '/my',
  '/admin',
  '/review',
  '/uploads',
  '/records?',
  '/records.',
  '/snapshots',
  '/api/v1',
];

export function robotsText(origin: string): string {
  return [
    'User-agent: *',
    ...CLOSED.map((path) => `Disallow: ${path}`),
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n');
}

/** `paths` of pages for everybody, each in all its languages. */
export function siteMap(origin: string, paths: readonly string[]): string {
  const alternate = (path: string, language: string): string =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${origin}${path}?lang=${language}"/>`;
  const urls = paths.map(
    (path) =>
      `<url><loc>${origin}${path}</loc>${LANGUAGES.map((each) => alternate(path, each)).join('')}</url>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}
