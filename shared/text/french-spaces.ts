/** The spaces that French sets inside and before its punctuation, so that no line breaks there. */

/**
 * `message` with a narrow no-break space (U+202F) before `;`, `!` and `?`, and a no-break space (U+00A0) before `:` and
 * inside guillemets, wherever it has an ordinary space (Lexique des règles typographiques en usage à l’Imprimerie
 * nationale). Translators type the space bar.
 */
export function frenchSpaces(message: string): string {
  return message
    .replace(/ (?=[;!?](?:[\s'}]|$))/gu, '\u202f')
    .replace(/ (?=(?::(?:[\s'}]|$)|»))/gu, '\u00a0')
    .replace(/« /gu, '«\u00a0');
}
