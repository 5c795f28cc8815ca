/** Dates with the month in words, in any of the six languages: `Feb 2025`, `2 de febrero de 2025`, `2025年2月2日`. */
import { foldText } from '../../reference/fold-text.ts';

/** A year of four digits with what else was said, as written: digits only. */
export interface DateParts {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

const HAN = /^(\d{4})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号])?)?$/;
/** Words around a date that say nothing: `2nd of`, `1er`, `de`, `г.`, `года`. */
const SILENT = /(?<!\p{L})(?:st|nd|rd|th|er|of|the|de|del|le|el|г|года?|м)(?!\p{L})\.?/gu;
/** Months have several names in Arabic, some in two words. */
const LOCALES = ['en-US', 'en-GB', 'fr', 'es', 'ru', 'ar-EG', 'ar-LB', 'ar-DZ', 'ar-MA', 'ar-IQ'] as const;
/** Letters that a shortened name needs. */
const SHORTEST = 3;
const LONGEST = 60;

/** The parts of `text` (plain digits); undefined when it is no such date, or its month could be two. */
export function readWordedDate(text: string): DateParts | undefined {
  if (text.length > LONGEST) return undefined;
  const han = HAN.exec(text);
  if (han) return parts(han[1], han[2], han[3]);
  const numbers = text.match(/\d+/g) ?? [];
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length < 3);
  if (years.length !== 1 || days.length > 1 || years.length + days.length !== numbers.length)
    return undefined;
  const words = text.toLowerCase().replace(/\d+/g, ' ').replace(SILENT, ' ');
  if (foldText(words) === '') return days.length === 0 ? parts(years[0]) : undefined;
  const month = monthOf(words);
  return month === undefined ? undefined : parts(years[0], String(month), days[0]);
}

function parts(year?: string, month?: string, day?: string): DateParts | undefined {
  if (year === undefined) return undefined;
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

/** The month that all names in `words` mean: Arabic often gives two of them, `شباط/فبراير`. */
function monthOf(words: string): number | undefined {
  const found = new Set<number | undefined>();
  for (const word of words.split('/')) {
    const name = foldText(word);
    if (name !== '') found.add(monthNamed(name));
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function monthNamed(name: string): number | undefined {
  const exact = names().get(name);
  if (exact !== undefined || name.length < SHORTEST) return exact;
  const months = new Set([...names()].flatMap(([each, month]) => (each.startsWith(name) ? [month] : [])));
  return months.size === 1 ? [...months][0] : undefined;
}

let known: ReadonlyMap<string, number> | undefined;

/** Folded names, alone and as they stand in a date (Russian has two forms). */
function names(): ReadonlyMap<string, number> {
  known ??= new Map(
    LOCALES.flatMap((locale) =>
      [{ month: 'long' }, { month: 'short' }, { day: 'numeric', month: 'long' }].flatMap((form) => {
        const format = new Intl.DateTimeFormat(locale, {
          ...form,
          timeZone: 'UTC',
        } as Intl.DateTimeFormatOptions);
        return Array.from({ length: 12 }, (_, index) => {
          const said = format.formatToParts(new Date(Date.UTC(2025, index, 15)));
          return [foldText(said.find(({ type }) => type === 'month')?.value ?? ''), index + 1] as const;
        });
      }),
    ).filter(([name]) => name !== ''),
  );
  return known;
}
