/** Document symbols printed as each family prints its own. */
import { type Language, languageSuffix } from '../reference/languages.ts';
import type { DocumentSymbol } from './symbol.ts';

/** ITU's with the letter of `language`, or its own where that is undefined; the United Nations' the same in every language. */
export function printSymbol(symbol: DocumentSymbol, language: Language | undefined): string {
  if (symbol.family === 'un') {
    const changes = symbol.changes.map(({ type, number }) => `/${type}.${number}`).join('');
    return `${symbol.organs.join('–')}${changes}${'*'.repeat(symbol.reissued)}`;
  }
  const { changes, class: kind, number, series } = symbol;
  const printed = language ?? symbol.language;
  const changed = changes.map((change) => `(${change.type}.${change.number})`).join('');
  const letter = printed === undefined ? '' : `-${languageSuffix(printed)}`;
  return `${series}/${kind === undefined ? '' : `${kind}/`}${number}${changed}${letter}`;
}
