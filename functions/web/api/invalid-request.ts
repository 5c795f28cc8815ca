/** The answer to a request that does not fit its schema, in the language that it asks for. */
import type { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { ar, en, es, fr, ru, zhCN } from 'zod/locales';
import type { Language } from '../../../shared/reference/languages.ts';
import { Problem } from '../../../shared/text/problem.ts';
import type { Env } from '../web-ports.ts';
import { problemAnswer } from './problem-answer.ts';

const MESSAGES = {
  en: en().localeError,
  fr: fr().localeError,
  es: es().localeError,
  ar: ar().localeError,
  ru: ru().localeError,
  zh: zhCN().localeError,
} as const satisfies Record<Language, unknown>;

/** At most so many places are told: the rest is seen when these are mended. */
const MOST_ERRORS = 50;

/** The answer to a request that does not fit its schema: where, and what was expected there. */
export function invalidRequest(c: Context<Env>, target: string, { issues }: z.ZodError): Response {
  const { language } = c.get('page');
  const errors = issues.slice(0, MOST_ERRORS).map((issue) => {
    const told = MESSAGES[language](issue as Parameters<(typeof MESSAGES)['en']>[0]);
    const detail = typeof told === 'string' ? told : (told?.message ?? issue.message);
    const path = target === 'json' ? issue.path : [target, ...issue.path];
    return { pointer: path.map((part) => `/${pointerPart(String(part))}`).join(''), detail };
  });
  return problemAnswer(c, new Problem('request-invalid'), { errors });
}

/** RFC 6901, 3. */
function pointerPart(part: string): string {
  return part.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1');
}
