/** Several names as a list of the page's language. */
import type { PageContext } from './page-context.ts';

/** `Arabic, English, French` · `阿拉伯语、英语、法语`. The short form of a conjunction: a list of units has no mark between its members in Chinese and Russian. */
export function listText({ locale }: Pick<PageContext, 'locale'>, names: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(names);
}
