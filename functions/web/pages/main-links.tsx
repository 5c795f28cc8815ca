/** The main navigation twice, one of which is seen: a row on a wide window, a menu on a narrow one; both work without scripts. */
import { Icon } from '../components/icon.tsx';
import { currentLink } from '../navigation.ts';
import type { PageContext } from './page-context.ts';

/** More links than this fit in a row on a very wide window only. */
const FEW = 8;

/** The row below the head; the sheet hides it where it would wrap. */
export function MainLinks({ page }: { readonly page: PageContext }) {
  return (
    <nav class={`main-links ${sizeOf(page)}`} aria-label={page.words('web.nav')}>
      <ul>
        {page.navigation.map((link) => (
          <li>
            <MainLink page={page} link={link} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The menu in the head, for windows on which the row would wrap. */
export function MainMenu({ page }: { readonly page: PageContext }) {
  const { words } = page;
  return (
    <details class={`menu main-menu ${sizeOf(page)}`}>
      <summary>
        <Icon name="menu" />
        <span class="name">{words('web.nav.menu')}</span>
      </summary>
      <div class="list">
        <nav aria-label={words('web.nav')}>
          <ul>
            {page.navigation.map((link) => (
              <li>
                <MainLink page={page} link={link} item />
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </details>
  );
}

interface MainLinkProps {
  readonly page: PageContext;
  readonly link: PageContext['navigation'][number];
  readonly item?: boolean;
}

function MainLink({ page: { navigation, path, to, words }, link, item }: MainLinkProps) {
  const current = link.path === path ? 'page' : link === currentLink(navigation, path) ? 'true' : undefined;
  return (
    <a class={item ? 'item' : undefined} href={to(link.path)} aria-current={current}>
      {words(link.key)}
    </a>
  );
}

function sizeOf({ navigation }: PageContext): string {
  return navigation.length > FEW ? 'many' : 'few';
}
