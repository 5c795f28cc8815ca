/** The frame of every page: language, landmarks, navigation. Works without scripts. */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { LANGUAGES, type Language, languageDirection } from '../../../shared/reference/languages.ts';
import { languageName } from './language-name.ts';
import type { PageContext } from './page-context.ts';
import { STYLE } from './style.ts';

interface LayoutProps {
  readonly page: PageContext;
  readonly title: string;
  /** Set where the title is someone's own words. */
  readonly titleLanguage?: Language | undefined;
  readonly children: Child;
}

const LINKS = [
  { path: '/', key: 'web.nav.home' },
  { path: '/records', key: 'web.nav.records' },
  { path: '/reports', key: 'web.nav.reports' },
] as const;

/** A whole HTML document around the page's own content. */
export function Layout({ page, title, titleLanguage, children }: LayoutProps) {
  const { direction, language, path, words } = page;
  return (
    <>
      {raw('<!DOCTYPE html>')}
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
              {LINKS.map(({ path: to, key }) => (
                <a href={page.to(to)} aria-current={to === path ? 'page' : undefined}>
                  {words(key)}
                </a>
              ))}
            </nav>
            <nav class="languages" aria-label={words('web.language')}>
              {LANGUAGES.map((each) => (
                <a
                  href={page.inLanguage(each)}
                  lang={each}
                  dir={languageDirection(each)}
                  hreflang={each}
                  aria-current={each === language ? 'true' : undefined}
                >
                  {languageName(each)}
                </a>
              ))}
            </nav>
          </header>
          <main id="content" tabindex={-1}>
            <h1 lang={titleLanguage} dir={titleLanguage && languageDirection(titleLanguage)}>
              {title}
            </h1>
            {children}
          </main>
          <footer>
            <p>{words('web.footer')}</p>
          </footer>
        </body>
      </html>
    </>
  );
}
