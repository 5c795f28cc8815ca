/**
 * Dates as the United Nations writes them: the one form for pages, mails, workbooks and reports. It is what `Intl` writes, but
 * French has the first of a month as an ordinal, Russian writes the word for the year out beside a full month, and Chinese writes
 * both days of a span out.
 */

export interface DateWriter {
  readonly at: (date: Date | number) => string;
  /** Both days and what is between them: `14–23 July 2025`. */
  readonly span: (from: Date | number, to: Date | number) => string;
}

type Part = Pick<Intl.DateTimeFormatPart, 'type' | 'value'>;

/** By locale and form: a table of a thousand records would make a thousand of them. */
const known = new Map<string, DateWriter>();

/** Writes dates of `locale` in the form of `options`, in UTC where they name no other zone. */
export function datesIn(locale: string, options: Intl.DateTimeFormatOptions): DateWriter {
  const key = `${locale} ${JSON.stringify(options)}`;
  const writer = known.get(key) ?? dateWriter(locale, { timeZone: 'UTC', ...options });
  known.set(key, writer);
  return writer;
}

/** A day with its month in full, of which `YYYY-MM-DD` is told: `1 March 2025`. */
export function longDay(locale: string, day: string): string {
  return datesIn(locale, { dateStyle: 'long' }).at(Date.parse(`${day}T00:00:00Z`));
}

function dateWriter(locale: string, options: Intl.DateTimeFormatOptions): DateWriter {
  const format = new Intl.DateTimeFormat(locale, options);
  const isLong = options.month === 'long' || options.dateStyle === 'long';
  const written = (parts: readonly Part[]): string => {
    const isNamed = parts.some(({ type, value }) => type === 'month' && /\p{L}/u.test(value));
    return parts
      .map(({ type, value }, index) => {
        if (locale === 'fr' && type === 'day' && value === '1' && isNamed) return '1er';
        // Two days of one month stand close.
        if (parts[index - 1]?.type === 'day' && parts[index + 1]?.type === 'day') return value.trim();
        // As `format` writes it.
        const plain = value.replace(/\u202f/gu, ' ');
        return locale === 'ru' && isLong ? plain.replace(' г.', ' года') : plain;
      })
      .join('');
  };
  const at = (date: Date | number): string => written(format.formatToParts(date));
  const span = (from: Date | number, to: Date | number): string =>
    locale === 'zh' && isLong ? chineseSpan(at(from), at(to)) : written(format.formatRangeToParts(from, to));
  return { at, span };
}

/** The pattern of `Intl` for two days has numbers only; the second is told without what both share: `2025年7月14日至23日`. */
function chineseSpan(from: string, to: string): string {
  const [first, last] = [from, to].map((each) => /^(\d+年)?(\d+月)?(.*)$/u.exec(each) ?? []);
  if (from === to) return from;
  if (first?.[1] !== last?.[1]) return `${from}至${to}`;
  return `${from}至${first?.[2] === last?.[2] ? '' : last?.[2]}${last?.[3]}`;
}
