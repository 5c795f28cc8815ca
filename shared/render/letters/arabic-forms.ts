/** Which form each Arabic letter takes among its neighbours: alone, at the end of a word, at its beginning, within it. */

/** Arabic Presentation Forms-B has every form in a place of its own (Unicode, chapter 9.2). */
export const FIRST_FORM = 0xfe80;
/** See {@link FIRST_FORM}. */
export const LAST_FORM = 0xfefc;

/** Letters from a code on with the number of their forms: two of them never join the next letter, one joins none. */
const LETTERS = [
  { from: 0x621, forms: '12222424244444222244444444' },
  { from: 0x641, forms: '4444444224' },
] as const;

const LAM = 0x644;
const STRETCH = 0x640;
/** A lam takes these into one letter, in this order. */
const ALEFS: readonly number[] = [0x622, 0x623, 0x625, 0x627];
const FIRST_LAM_ALEF = 0xfef5;
/** A mark, which takes no room. */
const NOTHING = 0x64b;

interface Letter {
  /** Code of the form that it has alone; the others follow it. */
  readonly alone: number;
  readonly forms: number;
}

const BY_CODE: ReadonlyMap<number, Letter> = lettersByCode();

function lettersByCode(): ReadonlyMap<number, Letter> {
  const letters = new Map<number, Letter>();
  let alone = FIRST_FORM;
  for (const { forms, from } of LETTERS)
    [...forms].forEach((count, at) => {
      letters.set(from + at, { alone, forms: Number(count) });
      alone += Number(count);
    });
  return letters;
}

/** Codes of `text`, each Arabic letter as the form that it takes (Unicode, chapter 9.2, Arabic Cursive Joining). */
export function arabicForms(text: string): readonly number[] {
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  if (!codes.some((code) => BY_CODE.has(code))) return codes;
  /** Whether the last letter reaches for the next one. */
  let reaches = false;
  return codes.map((code, at) => {
    if (isMark(code)) return code;
    const letter = BY_CODE.get(code);
    const joined = reaches && (letter?.forms ?? 0) > 1;
    reaches = letter?.forms === 4 || code === STRETCH;
    if (letter === undefined) return code;
    const next = nextLetter(codes, at);
    const alef = ALEFS.indexOf(next);
    if (code === LAM && alef >= 0) return FIRST_LAM_ALEF + 2 * alef + (joined ? 1 : 0);
    if (ALEFS.includes(code) && lastLetter(codes, at) === LAM) return NOTHING;
    const joins = letter.forms === 4 && (next === STRETCH || (BY_CODE.get(next)?.forms ?? 0) > 1);
    return letter.alone + (joins ? 2 : 0) + (joined ? 1 : 0);
  });
}

/** Whether `code` is a mark above or below a letter, which takes no room. */
export function isMark(code: number): boolean {
  return code >= NOTHING && code <= 0x65f;
}

/** Code of the next letter or sign, marks left out; 0 where there is none. */
function nextLetter(codes: readonly number[], at: number): number {
  let next = at + 1;
  while (isMark(codes[next] ?? 0)) next += 1;
  return codes[next] ?? 0;
}

function lastLetter(codes: readonly number[], at: number): number {
  let last = at - 1;
  while (isMark(codes[last] ?? 0)) last -= 1;
  return codes[last] ?? 0;
}
