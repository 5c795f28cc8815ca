/** The numbers that a text says, whatever its language: what translations must agree on. */
import { LANGUAGES } from '../reference/languages.ts';
import { seen } from './shown-digits.ts';

/**
 * The numbers of `text`, in order of size, `5 40 2025`: digits of any script, months as numbers, thousands not apart, the parts
 * of a decimal each by itself. Numbers up to two are left out: languages say them in words (`سجلان`, `no record`).
 */
export function numbersSaid(text: string): string {
  const western = seen(text).replace(/[٠-٩]/gu, (digit) => String((digit.codePointAt(0) as number) - 0x660));
  const dated = western.replace(MONTH, (name) => String(MONTHS.get(name)));
  const whole = dated.replace(GROUPED, (number) => number.replace(/\D/gu, ''));
  return (whole.match(/\d+/gu) ?? [])
    .map((digits) => digits.replace(/^0+(?=\d)/u, ''))
    .filter((digits) => !SAID_IN_WORDS.has(digits))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .join(' ');
}

const SAID_IN_WORDS = new Set(['0', '1', '2']);
const GROUPED = /(?<![\d.,])\d{1,3}(?:[.,٬ ]\d{3})+(?!\d|[.,]\d)/gu;

/** Names of months, as dates have them, in every language of reports: Russian has another form beside a day. */
const MONTHS = new Map(
  LANGUAGES.flatMap((language) =>
    (['day', 'year'] as const).flatMap((beside) => {
      const options = { [beside]: 'numeric', month: 'long', timeZone: 'UTC' } as const;
      const written = new Intl.DateTimeFormat(language, options);
      return Array.from({ length: 12 }, (_, month) => {
        const parts = written.formatToParts(Date.UTC(2025, month, 1));
        return [parts.find(({ type }) => type === 'month')?.value ?? '', month + 1] as const;
      });
    }),
  ).filter(([name]) => /^\p{L}+$/u.test(name)),
);
const NAMES = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');

/** A month beside a day or a year: `may` alone is no month. */
const MONTH = new RegExp(
  `(?<=\\d(?:er)? (?:de )?)(?:${NAMES})(?!\\p{L})|(?<!\\p{L})(?:${NAMES})(?= (?:de )?\\d{4})`,
  'gu',
);
