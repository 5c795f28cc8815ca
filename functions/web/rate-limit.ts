/** How often one client may ask: buckets of tokens that fill steadily, one for each kind of request. */
import { createMiddleware } from 'hono/factory';
import { signatureOf } from '../../shared/people/actor.ts';
import type { Clock } from '../../shared/store/ports.ts';
import { isProblem, Problem } from '../../shared/text/problem.ts';
import { loadWords } from '../../shared/text/words.ts';
import { isApiPath } from './api/api-path.ts';
import { problemAnswer } from './api/problem-answer.ts';
import { speakAsAsked } from './api/speak-as-asked.ts';
import { addressOf } from './client-address.ts';
import { looksUnderWay } from './looks-under-way.ts';
import { languageAsked } from './pages/page-context.ts';
import { acceptedLanguage } from './sign-in/know-actor.ts';
import { type Bucket, type RatePolicy, takeToken } from './token-bucket.ts';
import type { Env } from './web-ports.ts';

/** Who uses the application as it is meant never meets any of them. */
export const RATES = {
  interface: { quota: 300, window: 60 },
  /** Many may sit behind one address; a form saves itself every few seconds. */
  pages: { quota: 1200, window: 60 },
  /** Files that are made anew for each who asks. */
  downloads: { quota: 30, window: 60 },
  /** Bearer tokens that open nothing. */
  guesses: { quota: 20, window: 60 },
} as const satisfies Readonly<Record<string, RatePolicy>>;

export type RateKind = keyof typeof RATES;
export type Rates = Readonly<Record<RateKind, RatePolicy>>;

/** Clients that are remembered for each kind: those who asked longest ago are forgotten first. */
const MOST_CLIENTS = 10_000;

/** Made anew for each who asks; what is kept ready (files of sets, published files) is not among them. */
const MADE = /^(?!\/published\/)(?!.*\/report-sets\/).+\.(?:xlsx|csv|docx|ndjson)$|^\/template\/file$/;

/** The kind that a request counts as. */
export function rateKind(path: string): RateKind {
  if (MADE.test(path)) return 'downloads';
  return isApiPath(path) ? 'interface' : 'pages';
}

/**
 * Before anybody is known: a bearer token is counted against its address before it is looked at, and forgotten again as soon as
 * it was found good. Answers 429 where too many were not; while others of the address are being looked at, the next waits for them.
 */
export function limitGuesses(clock: Clock, rates: Rates = RATES) {
  const take = counter(clock);
  const looks = looksUnderWay();
  return createMiddleware<Env>(async (c, next) => {
    const address = addressOf(c);
    if (address === undefined || c.req.header('authorization') === undefined) return next();
    let guess = take(address, rates.guesses);
    for (let end = looks.nextEnd(address); !guess.isTaken && end; end = looks.nextEnd(address)) {
      await end;
      guess = take(address, rates.guesses);
    }
    if (!guess.isTaken) {
      await loadWords(languageAsked(c.req.url, acceptedLanguage(c.req.header('accept-language'))));
      return refuse(c, guess.wait);
    }
    const look = looks.begin(address);
    let isOver = false;
    const settle = (isGood: boolean): void => {
      if (isOver) return;
      isOver = true;
      if (isGood) guess.giveBack();
      look.end();
    };
    c.set('noGuess', () => settle(true));
    try {
      await next();
    } finally {
      settle(!isProblem(c.error, 'token-invalid'));
    }
    return;
  });
}

/**
 * Counts in memory, per process: on one machine that is all of it; behind API Gateway each instance counts for itself, and the
 * firewall in front limits by address. Who is known is counted by id, everybody else by address. The interface tells in headers
 * what is left (draft-ietf-httpapi-ratelimit-headers-10).
 */
export function limitRates(clock: Clock, rates: Rates = RATES) {
  const takers = Object.fromEntries(Object.keys(rates).map((kind) => [kind, counter(clock)]));
  return createMiddleware<Env>(async (c, next) => {
    const address = addressOf(c);
    const kind = rateKind(c.req.path);
    const take = takers[kind];
    if (address === undefined || take === undefined) return next();
    const actor = c.get('actor');
    const client = actor.kind === 'public' ? `address ${address}` : `known ${signatureOf(actor)}`;
    const policy = rates[kind];
    const { isTaken, left, wait } = take(client, policy);
    if (isTaken) await next();
    else {
      if (isApiPath(c.req.path)) await speakAsAsked(c);
      c.res = refuse(c, wait);
    }
    if (!isApiPath(c.req.path)) return;
    const full = Math.ceil((policy.quota - left) * (policy.window / policy.quota));
    c.res.headers.set('ratelimit-policy', `"${kind}";q=${policy.quota};w=${policy.window}`);
    c.res.headers.set('ratelimit', `"${kind}";r=${Math.floor(left)};t=${full}`);
  });
}

type Context = Parameters<Parameters<typeof createMiddleware<Env>>[0]>[0];

/** @throws Problem `rate-exceeded` for a page, whose words the application shows. */
function refuse(c: Context, seconds: number): Response {
  const problem = new Problem('rate-exceeded', { seconds });
  if (!isApiPath(c.req.path)) {
    c.header('retry-after', String(seconds));
    throw problem;
  }
  const answer = problemAnswer(c, problem);
  answer.headers.set('retry-after', String(seconds));
  return answer;
}

interface Taken {
  readonly isTaken: boolean;
  readonly left: number;
  /** Seconds until there is one again. */
  readonly wait: number;
  giveBack(): void;
}

function counter(clock: Clock): (client: string, policy: RatePolicy) => Taken {
  const buckets = new Map<string, Bucket>();
  return (client, policy) => {
    const { bucket, isTaken } = takeToken(buckets.get(client), clock().getTime(), policy);
    buckets.delete(client);
    buckets.set(client, bucket);
    const [oldest] = buckets.size > MOST_CLIENTS ? buckets.keys() : [];
    if (oldest !== undefined) buckets.delete(oldest);
    return {
      isTaken,
      left: bucket.tokens,
      wait: Math.max(1, Math.ceil((1 - bucket.tokens) * (policy.window / policy.quota))),
      giveBack: () => {
        const now = buckets.get(client);
        if (now !== undefined) buckets.set(client, { ...now, tokens: now.tokens + 1 });
      },
    };
  };
}
