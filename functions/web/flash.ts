/** A message that waits for the next page: left before a redirect, shown once. */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { isMessageKey, type WordParams } from '../../shared/text/words.ts';
import type { FlashNotice } from './pages/page-context.ts';

const COOKIE = 'notice';
/** Seconds: a redirect takes less. */
const LIFE = 60;
/** Characters; a browser keeps about four thousand. */
const LONGEST = 2000;

/** `leaveNotice(c, { tone: 'good', key: 'web.form.saved', params: { count: 3 } })`, then redirect with 303. */
export function leaveNotice(c: Context, notice: FlashNotice): void {
  setCookie(c, COOKIE, JSON.stringify(notice), {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: LIFE,
    secure: new URL(c.req.url).protocol === 'https:',
  });
}

/** What was left for this page, if it is a page that is asked for; taken once. */
export function takeNotice(c: Context): FlashNotice | undefined {
  const text = getCookie(c, COOKIE);
  if (text === undefined || c.req.method !== 'GET' || !isPageRequest(c)) return undefined;
  deleteCookie(c, COOKIE, { path: '/' });
  return text.length > LONGEST ? undefined : noticeIn(text);
}

/** Only a key of the catalogue and short values: a cookie can’t put other words on the page. */
function noticeIn(text: string): FlashNotice | undefined {
  const { key, params, tone } = parseJson(text) as Readonly<Record<string, unknown>>;
  const known = TONES.find((each) => each === tone);
  if (known === undefined || typeof key !== 'string' || !isMessageKey(key)) return undefined;
  const given = typeof params === 'object' && params !== null ? Object.entries(params) : [];
  const plain = given.filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  return { tone: known, key, params: Object.fromEntries(plain) as WordParams };
}

const TONES = ['info', 'good', 'warn', 'bad'] as const;

/** Scripts that ask for data in the background leave the message to the page (Fetch Metadata, `Sec-Fetch-Dest`). */
function isPageRequest(c: Context): boolean {
  return ['document', undefined].includes(c.req.header('sec-fetch-dest'));
}

function parseJson(text: string): object {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
