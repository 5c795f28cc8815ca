/** The menus at the end of the head: language, light or dark, and who has signed in. */
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { ActionForm } from '../components/action-form.tsx';
import { Icon } from '../components/icon.tsx';
import { Menu } from '../components/menu.tsx';
import { THEMES } from '../theme.ts';
import { languageName } from './language-name.ts';
import type { PageContext } from './page-context.ts';

const THEME_ICONS = { system: 'screen', light: 'sun', dark: 'moon' } as const;

/** All of them, in a row that wraps. */
export function HeadMenus({ page }: { readonly page: PageContext }) {
  return (
    <div class="menus">
      <LanguageMenu page={page} />
      <ThemeMenu page={page} />
      <AccountMenu page={page} />
    </div>
  );
}

function LanguageMenu({ page }: { readonly page: PageContext }) {
  const { language, words } = page;
  return (
    <Menu icon="globe" label={words('web.language')} chosen={languageName(language)}>
      <nav aria-label={words('web.language')}>
        <ul>
          {LANGUAGES.map((each) => (
            <li>
              <a
                class="item"
                href={page.inLanguage(each)}
                lang={each}
                hreflang={each}
                aria-current={each === language ? 'true' : undefined}
              >
                {languageName(each)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </Menu>
  );
}

function ThemeMenu({ page }: { readonly page: PageContext }) {
  const { theme, words } = page;
  return (
    <Menu icon={THEME_ICONS[theme]} label={words('web.theme')} chosen={words(`web.theme.${theme}`)} terse>
      <ActionForm page={page} action="/theme" hidden={{ back: page.here }}>
        {THEMES.map((each) => (
          <button
            type="submit"
            class="item"
            name="theme"
            value={each}
            aria-pressed={each === theme ? 'true' : 'false'}
          >
            <Icon name={THEME_ICONS[each]} />
            {words(`web.theme.${each}`)}
          </button>
        ))}
      </ActionForm>
    </Menu>
  );
}

function AccountMenu({ page }: { readonly page: PageContext }) {
  const { account, words } = page;
  if (account === undefined) {
    if (!page.hasSignIn) return null;
    return (
      <a class="sign-in" href={page.to('/sign-in', { to: page.path === '/' ? '' : page.here })}>
        <Icon name="person" />
        <span class="name">{words('web.account.sign-in')}</span>
      </a>
    );
  }
  return (
    <Menu icon="person" label={words('web.account')} chosen={<bdi lang="">{account.name}</bdi>}>
      <p class="who">
        <strong>
          <bdi lang="">{account.name}</bdi>
        </strong>
        {account.roles.map((role) => (
          <>
            <br />
            <small>{words(role)}</small>
          </>
        ))}
      </p>
      <a class="item" href={page.to('/my/tokens')}>
        {words('web.people.tokens')}
      </a>
      <ActionForm page={page} action={page.to('/sign-out')}>
        <button type="submit" class="item">
          {words('web.account.sign-out')}
        </button>
      </ActionForm>
    </Menu>
  );
}
