/** Numbers as people write them: `1234.5`, `1 234,5`, `1,234`, `1'234`, `45 %`, Arabic-Indic digits. */
import { plainDigits } from '../../reference/fold-text.ts';
import { withoutUnseen } from '../../text/typed-code.ts';

/** `changed`: the cell did not hold a plain number, or one that means something else to many. */
export interface NumberReading {
  readonly number: number;
  readonly changed: boolean;
}

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** `1.500` is one and a half here, and fifteen hundred where a point separates thousands: said, never silent. */
const LIKE_THOUSANDS = /^[+-]?[1-9]\d{0,2}\.\d{2}0$/;
const SPACE_THOUSANDS = /^[+-]?\d{1,3}(?:[\s'\u2019\u066C]\d{3})+(?![\s'\u2019\u066C\d])/u;
const COMMA_THOUSANDS = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const DOT_THOUSANDS = /^[+-]?[1-9]\d{0,2}(?:\.\d{3}){2,}$|^[+-]?[1-9]\d{0,2}(?:\.\d{3})+,\d+$/;
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;
/** Longer than any finite number in full: some of the patterns take the square of the length. */
const LONGEST = 400;
/** Quotes around what was meant as text. */
const QUOTES = /^["'“”«‘’]|["'“”»’]$/g;

/**
 * The number that `text` means; undefined when it is none. `1,234` is read as one thousand two hundred thirty-four, a
 * per cent sign goes: the unit has a place of its own.
 */
export function readNumber(text: string): NumberReading | undefined {
  if (text.length > LONGEST) return undefined;
  if (PLAIN.test(text)) return finite(Number(text), LIKE_THOUSANDS.test(text));
  const plain = tidied(text);
  if (PLAIN.test(plain)) return finite(Number(plain), true);
  if (COMMA_THOUSANDS.test(plain)) return finite(Number(plain.replaceAll(',', '')), true);
  if (DOT_THOUSANDS.test(plain)) {
    return finite(Number(plain.replaceAll('.', '').replace(',', '.')), true);
  }
  return DECIMAL_COMMA.test(plain) ? finite(Number(plain.replace(',', '.')), true) : undefined;
}

function tidied(text: string): string {
  const plain = plainDigits(withoutUnseen(text).replace(QUOTES, '').normalize('NFKC'))
    .trim()
    .replace(/[\u2212\u2013]/g, '-')
    .replaceAll('\u066B', '.')
    .replaceAll('،', ',')
    .replace(/\s*[%\u066A]$/, '');
  return plain.replace(SPACE_THOUSANDS, (whole) => whole.replace(/[\s'\u2019\u066C]/gu, ''));
}

function finite(number: number, changed: boolean): NumberReading | undefined {
  return Number.isFinite(number) ? { number, changed } : undefined;
}
