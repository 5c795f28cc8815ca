/** Trouble as machines read it: problem details (RFC 9457) in the language that the request asks for. */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Finding } from '../../../shared/activities/finding.ts';
import type { ActivityRecord } from '../../../shared/activities/record.ts';
import { isProblem, Problem } from '../../../shared/text/problem.ts';
import { findingMessage, problemMessage } from '../../../shared/text/problem-message.ts';
import type { Words } from '../../../shared/text/words.ts';
import { pageContext } from '../pages/page-context.ts';
import { acceptedLanguage } from '../sign-in/know-actor.ts';
import type { Env, WebPorts } from '../web-ports.ts';

/** What a problem says beyond its code. */
export interface ProblemExtras {
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  readonly findings?: readonly Finding[];
  readonly current?: ActivityRecord;
  /** Under which the office finds a fault of ours in its log. */
  readonly instance?: string;
}

/** The answer for whatever was thrown on the way. */
export function apiTrouble(
  c: Context<Env>,
  error: unknown,
  { logFault, newId }: Pick<WebPorts, 'logFault' | 'newId'>,
): Response {
  if (isProblem(error)) return problemAnswer(c, error);
  // What the library says of a body that is no JSON.
  if (error instanceof HTTPException && error.status === 400) {
    return problemAnswer(c, new Problem('json-damaged', {}, { cause: error }));
  }
  if (logFault === undefined) throw error;
  const reference = newId();
  logFault(reference, error);
  return faultAnswer(c, reference);
}

/** What comes before a page is known (a token that says nothing) is told in the language that is asked for. */
function pageOf(c: Context<Env>) {
  const fallback = acceptedLanguage(c.req.header('accept-language'));
  return c.get('page') ?? pageContext(c.req.url, 'public', { fallback });
}

/** The answer for `problem`; who has not signed in is asked to (401) where others would be refused. */
export function problemAnswer(c: Context<Env>, problem: Problem, extras: ProblemExtras = {}): Response {
  const page = pageOf(c);
  const isStranger = page.actor.kind === 'public' && REFUSALS.has(problem.code);
  const told = isStranger ? new Problem('sign-in-needed') : problem;
  const { message, remedy } = problemMessage(told, page.words);
  // A program has no page to sign in on.
  const detail = told.code === 'sign-in-needed' ? page.words('web.problem.send-token') : remedy;
  const { findings, ...more } = extras;
  const body = {
    type: `https://www.rfc-editor.org/rfc/rfc9110#status.${told.status}`,
    title: message,
    status: told.status,
    ...(detail === undefined ? {} : { detail }),
    code: told.code,
    ...more,
    ...(findings === undefined ? {} : { findings: toldFindings(findings, page.words) }),
  };
  return new Response(JSON.stringify(body), {
    status: told.status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': page.language,
      'cache-control': 'no-store',
      ...(told.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    },
  });
}

const REFUSALS: ReadonlySet<string> = new Set(['forbidden', 'request-foreign']);

/** A fault of ours: a reference to quote, and nothing of its inside. */
function faultAnswer(c: Context<Env>, reference: string): Response {
  const { language, words } = pageOf(c);
  const body = {
    type: 'about:blank',
    title: words('web.problem.fault'),
    status: 500,
    detail: words('web.problem.fault-lead'),
    code: 'internal',
    instance: reference,
  };
  return new Response(JSON.stringify(body), {
    status: 500,
    headers: { 'content-type': 'application/problem+json', 'content-language': language },
  });
}

/** Findings with their words. */
export function toldFindings(findings: readonly Finding[], words: Words) {
  return findings.map(({ params, ...finding }) => ({
    ...finding,
    ...findingMessage({ ...finding, ...(params === undefined ? {} : { params }) }, words),
  }));
}
