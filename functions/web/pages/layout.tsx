/** The frame of every page: language, landmarks, navigation, menus, notices, foot. Works without scripts. */
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { type Language, languageDirection } from '../../../shared/reference/languages.ts';
import type { ScriptName } from '../asset-names.ts';
import { Breadcrumbs, type Crumb } from '../components/breadcrumbs.tsx';
import type { Fact } from '../components/facts.tsx';
import { Notice } from '../components/notice.tsx';
import { WithRecordIds } from '../components/record-id.tsx';
import { Wordmark } from '../components/wordmark.tsx';
import { Foot } from './foot.tsx';
import { HeadMenus } from './head-menus.tsx';
import { MainLinks, MainMenu } from './main-links.tsx';
import type { PageContext } from './page-context.ts';

interface LayoutProps {
  readonly page: PageContext;
  readonly title: string;
  /** Set where the title is someone's own words; '' where nobody noted their language: a name. */
  readonly titleLanguage?: Language | '' | undefined;
  /** The pages above this one, the highest first. */
  readonly trail?: readonly Crumb[];
  /** One or two buttons beside the title. */
  readonly actions?: Child;
  /** What the page's numbers were made from, for its foot. */
  readonly sources?: readonly Fact[];
  /** More for the head: what search engines are told. */
  readonly head?: Child;
  /** Scripts beyond the one that all pages have. */
  readonly scripts?: readonly ScriptName[];
  readonly children: Child;
}

/** `<Layout page={page} title={words('…')} trail={[{ label, href }]}>…</Layout>`: a whole HTML document. */
export function Layout({ page, title, children, ...more }: LayoutProps) {
  const { actions, head, scripts = [], sources = [], titleLanguage, trail = [] } = more;
  const { direction, language, notice, theme, words } = page;
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={language} dir={direction} data-theme={theme === 'system' ? undefined : theme}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`${title} – ${words('web.title')}`}</title>
          <link rel="stylesheet" href={page.asset('style.css')} />
          <link rel="icon" href={page.asset('icon.svg')} type="image/svg+xml" />
          {(['page', ...scripts] as const).map((name) => (
            <script type="module" src={page.asset(`${name}.js`)} />
          ))}
          {head}
        </head>
        <body>
          <a class="skip" href="#content">
            {words('web.skip')}
          </a>
          <header class="head">
            <div class="bar">
              <Wordmark href={page.to('/')} name={words('web.title')} brief={words('web.title-brief')} />
              <HeadMenus page={page} />
              <MainMenu page={page} />
            </div>
            <MainLinks page={page} />
          </header>
          <main id="content" tabindex={-1}>
            <Breadcrumbs page={page} trail={trail} />
            {notice ? (
              <Notice page={page} tone={notice.tone} live="polite">
                <p>
                  <WithRecordIds text={words(notice.key, notice.params)} />
                </p>
              </Notice>
            ) : null}
            <div class="heading">
              <h1 lang={titleLanguage} dir={directionOf(titleLanguage)}>
                <WithRecordIds text={title} />
              </h1>
              {actions ? <div class="toolbar">{actions}</div> : null}
            </div>
            {children}
          </main>
          <Foot page={page} sources={sources} />
        </body>
      </html>
    </>
  );
}

function directionOf(language: LayoutProps['titleLanguage']): 'ltr' | 'rtl' | 'auto' | undefined {
  if (language === '') return 'auto';
  return language && languageDirection(language);
}
