/** Numbers as people write them: `1234.5`, `1 234,5`, `1,234`, `1'234`, Arabic-Indic digits. */
import { plainDigits } from '../../reference/fold-text.ts';

/** `changed`: the cell did not hold a plain number. */
export interface NumberReading {
  readonly number: number;
  readonly changed: boolean;
}

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const BETWEEN_DIGITS = /(?<=\d)[\s'’\u066C](?=\d)/gu;
const COMMA_THOUSANDS = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const DOT_THOUSANDS = /^[+-]?[1-9]\d{0,2}(?:\.\d{3}){2,}$|^[+-]?[1-9]\d{0,2}(?:\.\d{3})+,\d+$/;
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;

/** The number that `text` means; undefined when it is none. `1,234` is read as one thousand two hundred thirty-four. */
export function readNumber(text: string): NumberReading | undefined {
  if (PLAIN.test(text)) return finite(Number(text), false);
  const plain = plainDigits(text.normalize('NFKC'))
    .trim()
    .replaceAll('\u2212', '-')
    .replaceAll('\u066B', '.')
    .replace(BETWEEN_DIGITS, '');
  if (PLAIN.test(plain)) return finite(Number(plain), true);
  if (COMMA_THOUSANDS.test(plain)) return finite(Number(plain.replaceAll(',', '')), true);
  if (DOT_THOUSANDS.test(plain)) {
    return finite(Number(plain.replaceAll('.', '').replace(',', '.')), true);
  }
  return DECIMAL_COMMA.test(plain) ? finite(Number(plain.replace(',', '.')), true) : undefined;
}

function finite(number: number, changed: boolean): NumberReading | undefined {
  return Number.isFinite(number) ? { number, changed } : undefined;
}
