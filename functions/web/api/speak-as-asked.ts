/** The language of an answer: a program says in each request which language its user reads. */
import type { Context } from 'hono';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { loadWords, localeOf, wordsIn } from '../../../shared/text/words.ts';
import { acceptedLanguage } from '../sign-in/know-actor.ts';
import type { Env } from '../web-ports.ts';

/** What is asked for goes before the language of the token's owner. */
export async function speakAsAsked(c: Context<Env>): Promise<void> {
  const header = c.req.header('accept-language') ?? '';
  const names = LANGUAGES.some((each) => new RegExp(`(?:^|[\\s,])${each}\\b`, 'i').test(header));
  if (!names || c.req.query('lang') !== undefined) return;
  const language = acceptedLanguage(header);
  await loadWords(language);
  c.set('page', { ...c.get('page'), language, words: wordsIn(language), locale: localeOf(language) });
}
