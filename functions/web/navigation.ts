/** The main navigation: each area of the application adds its door here. */
import type { MessageKey } from '../../shared/text/en/index.ts';

export interface NavigationLink {
  readonly path: string;
  readonly key: MessageKey;
}

/** What everybody may open. */
export const PUBLIC_NAVIGATION: readonly NavigationLink[] = [
  { path: '/', key: 'web.nav.home' },
  { path: '/records', key: 'web.nav.records' },
  { path: '/reports', key: 'web.nav.reports' },
];

/** The link that leads to `path` or to what lies above it. */
export function currentLink(links: readonly NavigationLink[], path: string): NavigationLink | undefined {
  return links
    .filter((link) => link.path === path || (link.path !== '/' && path.startsWith(`${link.path}/`)))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
}
