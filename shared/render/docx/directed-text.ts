/** Text cut into stretches of one direction, with marks that keep the order of what stands at their edges. */
import { type Language, languageDirection } from '../../reference/languages.ts';
import { LATIN_ORDER } from '../latin-order.ts';

/** Not the isolates of UAX #9, 2.4: Word shows them as boxes in some fonts. */
const MARKS = { ltr: '\u200e', rtl: '\u200f' } as const;

type Direction = keyof typeof MARKS;

/** Text of one direction, in one language. */
export interface Stretch {
  readonly text: string;
  readonly language: Language;
}

/**
 * `text` in `language`, as it stands in a document in `around`. A stretch that runs against the document is held between
 * marks; a code such as `5.b` or an address among Arabic words is a stretch of its own, from left to right. Behind each
 * the direction of the document begins again: a dash or a number between two such stretches is of it (UAX #9, W7 and N1),
 * as beside an isolate. Not `inBrackets` that go with what they hold.
 */
export function directedText(
  text: string,
  language: Language,
  around: Language,
  inBrackets = false,
): readonly Stretch[] {
  const direction = languageDirection(language);
  const back = inBrackets ? '' : MARKS[languageDirection(around)];
  const held =
    text === '' || direction === languageDirection(around) ? text : `${between(text, direction)}${back}`;
  if (direction === 'ltr') return [{ text: held, language }];
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { 0: code, index } of held.matchAll(LATIN_ORDER)) {
    if (index > at) stretches.push({ text: held.slice(at, index), language });
    stretches.push({ text: `${between(code, 'ltr')}${MARKS.rtl}`, language: 'en' });
    at = index + code.length;
  }
  if (at < held.length) stretches.push({ text: held.slice(at), language });
  return stretches;
}

function between(text: string, direction: Direction): string {
  return `${MARKS[direction]}${text}${MARKS[direction]}`;
}
