/**
 * Short codes that no end of a line may cut: `C7 e-gov`, `ITU-T`, `WA-000412`, a lone letter before its hyphen, `e-health`,
 * two years, `2024-2027`, short ids of entries, `EX-C5-CERT`, and symbols of documents, `A/RES/80/173`, `C26/35(Rev.1)`, `CL-20/55`;
 * a goal with its number, `SDG 13`, a day with its month, `26 May`, and the name of the matrix, `WSIS–SDG`.
 */

/** Not within an address, nor within a longer code; among Chinese words, and behind an Arabic one, no space stands before them. */
const CODE =
  /(?<![\p{Lu}\p{Ll}\p{N}\-/._])(?:C7 e-[a-z]+|ITU-[RTD]\b|WA-\d{6}\b|(?=[\p{Lu}\p{Ll}\d-]{4,16}(?![\p{Lu}\p{Ll}\p{N}\-/&]))\p{Lu}{2,}(?:-\p{Lu}+)*-\p{Lu}*\d[\p{Lu}\d]*(?:-[\p{Lu}\p{Ll}\d]+)*|\d{4}-\d{4}(?![\p{Lu}\p{Ll}\p{N}\-/])|(?<!\p{L})\p{L}-\p{L}+)/u;
/** Of the United Nations and of ITU; among Chinese words no space stands before them. `&` may be written for HTML.
 * One begins behind nothing that one may hold: each piece of a long text is looked at once. */
const SYMBOL =
  /(?<![\p{Lu}\p{Ll}\p{N}\-/._+&]|&amp;)(?:通函|\p{Lu}(?:[\p{Lu}\p{N}+.&]|&amp;)*)(?:-(?:[\p{Lu}\p{N}+.&]|&amp;)+)*(?:\/[\p{Lu}\p{N}][\p{Lu}\p{Ll}\p{N}]*(?:[.-][\p{Lu}\p{N}]+)*)+(?:\((?:Rev|Add|Corr)\.\d+\)(?:-[A-Z])?)?/u;
/** Two action lines that are reported together: `C4/C7 e-emp`. */
const PAIR = /(?<![\p{Lu}\p{Ll}\p{N}\-/._])C\d{1,2}\/C7 e-[a-z]+/u;
const GOAL = /(?:SDG|ODD|ODS|ЦУР) \d{1,2}(?![\p{L}\p{N}])/u;
const MATRIX = /WSIS–SDG|SMSI-ODD|CMSI-ODS|ВВУИО–ЦУР/u;
const MONTHS = [
  'January|February|March|April|May|June|July|August|September|October|November|December',
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
];
/** What stands before is looked at last: a look back at each letter would take longer than all the rest. */
const DAY = new RegExp(
  `\\d{1,2}(?:er)? (?:de )?(?:${MONTHS.join('|')})(?!\\p{L})(?<=(?<![\\p{L}\\p{N}\\-/.,:_])\\d{1,2}(?:er)? (?:de )?\\p{L}+)`,
  'u',
);
const HELD = new RegExp([PAIR, SYMBOL, CODE, GOAL, MATRIX, DAY].map(({ source }) => source).join('|'), 'gu');
/** All of them have one of these; most cells have none. */
const MAY_HOLD = /[\d/–-]/;
/** Letters of a symbol that a narrow line still holds. */
const LONGEST = 30;

/** `text` with each such code as `hold` writes it. */
export function holdTogether(text: string, hold: (code: string) => string): string {
  if (!MAY_HOLD.test(text)) return text;
  return text.replace(HELD, (code) =>
    code.includes('/') && (!/\d/.test(code) || code.length > LONGEST) ? code : hold(code),
  );
}
