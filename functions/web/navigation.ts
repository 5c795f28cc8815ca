/** The main navigation and that of the foot: each area of the application adds its door here. */
import type { Actor } from '../../shared/people/actor.ts';
import { may } from '../../shared/people/permission.ts';
import { OFFICE } from '../../shared/people/thing.ts';
import type { MessageKey } from '../../shared/text/en/index.ts';

export interface NavigationLink {
  readonly path: string;
  readonly key: MessageKey;
  /** Who is offered it, by `may(actor, …)`; everybody where it is absent. The pages behind it ask again. */
  readonly isFor?: (actor: Actor) => boolean;
}

const LINKS: readonly NavigationLink[] = [
  { path: '/', key: 'web.nav.home' },
  { path: '/my', key: 'web.work.heading', isFor: ({ kind }) => kind === 'person' },
  { path: '/records', key: 'web.nav.records' },
  { path: '/matrix', key: 'web.nav.matrix' },
  { path: '/trends', key: 'web.nav.trends' },
  { path: '/reports', key: 'web.nav.reports' },
  { path: '/published', key: 'web.nav.published' },
  { path: '/review', key: 'web.nav.review', isFor: (actor) => may(actor, 'queue.read', OFFICE) },
  { path: '/coverage', key: 'web.nav.coverage', isFor: (actor) => may(actor, 'progress.read', OFFICE) },
  {
    path: '/periods',
    key: 'web.nav.periods',
    isFor: (actor) => may(actor, 'period.open', { kind: 'period', state: 'open' }),
  },
  {
    path: '/reports/builder',
    key: 'web.nav.builder',
    isFor: (actor) => may(actor, 'report.submit', { kind: 'report', audience: 'internal', state: 'draft' }),
  },
  { path: '/admin', key: 'web.nav.admin', isFor: (actor) => may(actor, 'calendar.read', OFFICE) },
];

/** In the foot of every page: what is looked up now and then. */
const FOOT_LINKS: readonly NavigationLink[] = [
  {
    path: '/consultations',
    key: 'web.rounds.heading',
    isFor: (actor) => may(actor, 'round.read', { kind: 'round', state: 'open' }),
  },
  { path: '/duties', key: 'web.nav.duties' },
  { path: '/registries', key: 'web.registries.heading' },
  { path: '/api', key: 'web.api.title' },
];

/** The links that `actor` is offered. */
export function navigationFor(actor: Actor): readonly NavigationLink[] {
  return offered(LINKS, actor);
}

/** Those of the foot that `actor` is offered. */
export function footLinksFor(actor: Actor): readonly NavigationLink[] {
  return offered(FOOT_LINKS, actor);
}

function offered(links: readonly NavigationLink[], actor: Actor): readonly NavigationLink[] {
  return links.filter(({ isFor }) => isFor === undefined || isFor(actor));
}

/** The link that leads to `path` or to what lies above it. */
export function currentLink(links: readonly NavigationLink[], path: string): NavigationLink | undefined {
  return links
    .filter((link) => link.path === path || (link.path !== '/' && path.startsWith(`${link.path}/`)))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
}
