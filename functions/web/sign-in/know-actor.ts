/** Before any route: who asks, by a bearer token or the session's cookie, and the page that they get. */
import { getCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import { type Actor, audienceOf, PUBLIC, signatureOf } from '../../../shared/people/actor.ts';
import { personActor } from '../../../shared/people/actor-of.ts';
import { tokenUses } from '../../../shared/people/token-use.ts';
import { genevaDay } from '../../../shared/reference/geneva-day.ts';
import { LANGUAGES, type Language } from '../../../shared/reference/languages.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { loadWords } from '../../../shared/text/words.ts';
import { isApiPath } from '../api/api-path.ts';
import { assetAddress } from '../asset-names.ts';
import { takeNotice } from '../flash.ts';
import { languageAsked, type PageSetting, pageContext } from '../pages/page-context.ts';
import { THEME_COOKIE, themeOf } from '../theme.ts';
import type { Env, WebPorts } from '../web-ports.ts';
import { bearerActor } from './bearer.ts';
import { continueSession, type OpenSession } from './session.ts';
import { renewSessionCookie, sessionIdIn } from './session-cookie.ts';

/** Sets `actor`, `page` and, for who has signed in, `session`. */
export function knowActor(ports: WebPorts) {
  const asset = assetAddress(ports.assets ?? []);
  const noteUse = tokenUses(ports);
  return createMiddleware<Env>(async (c, next) => {
    const { actor, carry, session, token } = await whoAsks(c, ports);
    c.get('noGuess')?.();
    c.set('actor', actor);
    if (session) c.set('session', session);
    const notice = takeNotice(c);
    const setting: PageSetting = {
      actor,
      fallback: actor.kind === 'person' ? actor.language : acceptedLanguage(c.req.header('accept-language')),
      theme: themeOf(getCookie(c, THEME_COOKIE)),
      csrf: session?.csrf ?? '',
      hasSignIn: ports.signIn !== undefined,
      asset,
      contact: ports.contact ?? '',
      code: ports.code ?? '',
      ...(notice === undefined ? {} : { notice }),
      ...(actor.kind === 'person'
        ? {
            account: {
              name: actor.name,
              roles: actor.roles.map((role) => `web.people.role.${role}` as const),
            },
          }
        : {}),
    };
    await loadWords(languageAsked(c.req.url, setting.fallback ?? 'en'));
    c.set('page', pageContext(c.req.url, audienceOf(actor), setting));
    await next();
    if (token !== undefined) {
      // What is only counted must not fail what was asked.
      const use = noteUse({ id: token, person: signatureOf(actor) });
      await use.catch((error: unknown) => ports.logFault?.(ports.newId(), error));
    }
    // Only now: an answer that a route made by itself has none of the headers that were set before it.
    if (carry !== undefined && ports.signIn) await renewSessionCookie(c, ports.signIn, carry);
    c.res.headers.append('vary', 'Cookie, Accept-Language');
    // What is kept for others says so itself: published files and assets, whose addresses hold their hash.
    if (!c.res.headers.has('cache-control'))
      c.res.headers.set('cache-control', actor.kind === 'public' ? 'private, no-cache' : 'no-store');
  });
}

type Context = Parameters<Parameters<typeof createMiddleware<Env>>[0]>[0];

interface Asker {
  readonly actor: Actor;
  readonly session?: OpenSession;
  /** Id of the personal token that was shown. */
  readonly token?: string;
  /** What the browser's cookie is to carry from now on, where that is something else: an id, or none at all. */
  readonly carry?: string | null;
}

async function whoAsks(c: Context, ports: WebPorts): Promise<Asker> {
  const authorization = c.req.header('authorization');
  if (authorization !== undefined) {
    // Pages ask for no scopes: a token that says less than its owner may do speaks to the interface alone.
    if (!isApiPath(c.req.path)) throw new Problem('token-invalid');
    return bearerActor(authorization, ports);
  }
  const { clock, ledger, newId, signIn } = ports;
  const id = signIn && (await sessionIdIn(c, signIn));
  if (signIn === undefined || id === undefined) return { actor: PUBLIC };
  const session = await continueSession(id, { sessions: signIn.sessions, clock, newId });
  const day = genevaDay(clock());
  const actor = session && (await personActor(ledger, session.person, day));
  if (actor === undefined || session === undefined) return { actor: PUBLIC, carry: null };
  return { actor, session, ...(session.id === id ? {} : { carry: session.id }) };
}

/** The one of the six languages that the browser likes best (RFC 9110, 12.5.4); English where it likes none. */
export function acceptedLanguage(header = ''): Language {
  const liked = header.split(',', 20).flatMap((part) => {
    const [tag = '', weight = '1'] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q\s*=\s*/);
    const language = LANGUAGES.find((each) => tag === each || tag.startsWith(`${each}-`));
    return language !== undefined && Number(weight) > 0 ? [{ language, weight: Number(weight) }] : [];
  });
  return liked.toSorted((a, b) => b.weight - a.weight)[0]?.language ?? 'en';
}
