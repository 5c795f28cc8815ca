/** How messages write numbers, plurals and dates: as `Intl` does, dates as {@link datesIn} does. */
import type { IntlMessageFormat } from 'intl-messageformat';
import { datesIn } from './written-dates.ts';

type Formatters = NonNullable<NonNullable<ConstructorParameters<typeof IntlMessageFormat>[3]>['formatters']>;

const numberFormat = kept((...[locale, options]: Parameters<Formatters['getNumberFormat']>) => {
  return new Intl.NumberFormat(locale, options);
});
const pluralRules = kept((...[locale, options]: Parameters<Formatters['getPluralRules']>) => {
  return new Intl.PluralRules(locale, options);
});
const dateFormat = kept((...[locale, options]: Parameters<Formatters['getDateTimeFormat']>) => {
  const { at } = datesIn(String(locale), options ?? {});
  // Messages ask for nothing but this of it.
  return { format: at } as Intl.DateTimeFormat;
});

/** For every compiled message: each format is made once. */
export const MESSAGE_FORMATTERS: Formatters = {
  getNumberFormat: numberFormat,
  getPluralRules: pluralRules,
  getDateTimeFormat: dateFormat,
};

function kept<A extends readonly unknown[], R>(make: (...args: A) => R): (...args: A) => R {
  const known = new Map<string, R>();
  return (...args) => {
    const key = JSON.stringify(args);
    const found = known.get(key) ?? make(...args);
    known.set(key, found);
    return found;
  };
}
