/** The frame of every page: language, landmarks, navigation. Works without scripts. */

import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { PageContext } from './page-context.ts';
import { STYLE } from './style.ts';

interface LayoutProps {
  readonly page: PageContext;
  readonly title: string;
  readonly children: Child;
}

const LINKS = [
  { href: '/', key: 'web.nav.home' },
  { href: '/records', key: 'web.nav.records' },
  { href: '/reports', key: 'web.nav.reports' },
] as const;

/** A whole HTML document around the page's own content. */
export function Layout({ page, title, children }: LayoutProps) {
  const { direction, language, path, words } = page;
  return (
    <html lang={language} dir={direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${words('web.title')}`}</title>
        <style>{raw(STYLE)}</style>
      </head>
      <body>
        <a class="skip" href="#content">
          {words('web.skip')}
        </a>
        <header>
          <p class="brand">{words('web.title')}</p>
          <nav aria-label={words('web.nav')}>
            {LINKS.map(({ href, key }) => (
              <a href={href} aria-current={href === path ? 'page' : undefined}>
                {words(key)}
              </a>
            ))}
          </nav>
        </header>
        <main id="content" tabindex={-1}>
          <h1>{title}</h1>
          {children}
        </main>
        <footer>
          <p>{words('web.footer')}</p>
        </footer>
      </body>
    </html>
  );
}
