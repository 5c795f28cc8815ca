/** Goal and target codes as people write them (`SDG 9.c`, `9c`, `Goal 9`, `９．Ｃ`), made canonical. */
import { foldLookalikes, foldText, plainDigits } from './fold-text.ts';
import { LANGUAGES } from './languages.ts';
import type { SpellingNote } from './normalize-codes.ts';
import { goals, isSdgCode, SDG_CODES, type SdgCode } from './sdgs.ts';

/** `mangled`: a spreadsheet has turned the code into a date, and nobody can tell which code it was. */
export type SdgMatch =
  | { readonly code: SdgCode; readonly note?: SpellingNote; readonly mangled?: never }
  | { readonly mangled: true; readonly code?: never };

const MAX_LENGTH = 300;
const MANGLED: SdgMatch = { mangled: true };

const canonical: ReadonlyMap<string, SdgMatch> = new Map(SDG_CODES.map((code) => [code, { code }]));

const titles: ReadonlyMap<string, SdgCode> = new Map(
  goals.flatMap((goal) => [
    ...LANGUAGES.flatMap((language) => {
      const title = foldLookalikes(foldText(goal.shortTitle[language].text));
      return [title, `${goal.code}${title}`].map((key) => [key, goal.code] as const);
    }),
    ...goal.targets.map((target) => [foldText(target.code + target.label), target.code] as const),
  ]),
);

const PREFIX =
  /^(?:(?:https?:\/\/metadata\.un\.org\/sdg\/|un|sdgs?|goals?|targets?|odd|ods|objectifs?|objetivos?|cibles?|metas?|цур|цель|задача|الهدف|الغاية|可持续发展目标|具体目标|目标)[\s.:#№/-]*)+/u;

/** Target digits need the point ("9-1" may be a date); a letter may stand close, apart or behind a comma. */
const CODE = /^0?(\d{1,2})(?:\s*\.\s*0?(\d{1,2})|\s*[.,-]?\s*\(?([a-d])\)?)?\.?$/u;

/** English, French, Spanish and German months: the spreadsheets' own languages. */
const MONTH =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fév|avr|mai|juin|juil|aoû|déc|ene|abr|ago|dic|mär|okt|dez)\\p{L}*';
const DATES: readonly RegExp[] = [
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[t\s].*)?$/,
  /^\d{1,2}([-/.])\d{1,2}\1(?:\d{2}|\d{4})(?:\s+\d.*)?$/,
  new RegExp(`^\\d{1,2}[-\\s./]?${MONTH}\\.?(?:[-\\s./,]*\\d{2,4})?$`, 'u'),
  new RegExp(`^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+)?${MONTH}[-\\s./]?\\d{1,4}(?:\\D.*)?$`, 'u'),
];

/** A spreadsheet's day number (1982–2064) standing where a date was formatted as a number. */
const SERIAL = /^[3-5]\d{4}(?:\.0+)?$/;

/**
 * The goal or target that `text` names; `{ mangled: true }` for a date (`2001-09-03`, `3-Sep`, `37137`), which
 * is never guessed; undefined for anything else. Canonical codes cost one look-up. A numeric cell loses the
 * zero of `8.10`: see {@link isAmbiguousAsNumber}.
 */
export function normalizeSdgCode(text: string): SdgMatch | undefined {
  return canonical.get(text) ?? recognise(text);
}

/** Whether a numeric cell showing `code` may have been another target: 8.1 and 8.10, 16.1 and 16.10, 17.1 and 17.10. */
export function isAmbiguousAsNumber(code: SdgCode): boolean {
  return /\.1$/.test(code) && isSdgCode(`${code}0`);
}

function recognise(text: string): SdgMatch | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const lower = plainDigits(text.normalize('NFKC').replace(/[。．]/g, '.'))
    .trim()
    .toLowerCase();
  if (isDate(lower)) return MANGLED;
  const bare = foldLookalikes(lower.replace(PREFIX, ''));
  const parts = CODE.exec(bare);
  const code = parts === null ? undefined : codeOf(parts);
  if (code !== undefined && isSdgCode(code)) return { code, note: noteOf(text, lower, code) };
  return byTitle(lower);
}

function isDate(lower: string): boolean {
  return SERIAL.test(lower) || DATES.some((date) => date.test(lower));
}

/** "9.0" is how some programs export the number 9, and there is no target 0. */
function codeOf(parts: RegExpExecArray): SdgCode {
  const [, goal = '', digits, letter] = parts;
  const rest = letter ?? (digits === undefined || Number(digits) === 0 ? undefined : String(Number(digits)));
  return rest === undefined ? String(Number(goal)) : `${Number(goal)}.${rest}`;
}

function byTitle(lower: string): SdgMatch | undefined {
  const code =
    titles.get(foldLookalikes(foldText(lower))) ??
    titles.get(foldLookalikes(foldText(lower.replace(PREFIX, ''))));
  return code === undefined ? undefined : { code, note: 'title' };
}

function noteOf(text: string, lower: string, code: SdgCode): SpellingNote {
  if (/\d[^\p{L}]*[авс]/u.test(lower)) return 'cyrillic';
  if (/[\uFF01-\uFF5E。]/.test(text)) return 'full-width';
  if (/[\u0660-\u0669\u06F0-\u06F9]/.test(text)) return 'digits';
  if (PREFIX.test(lower)) return 'prefix';
  return lower === code && text === text.trim() ? 'case' : 'spacing';
}
