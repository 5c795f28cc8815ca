/** The 194 Member States and the State of Palestine: ISO 3166-1 codes, ITU region, names, country groups. */
import data from './data/countries.json' with { type: 'json' };
import official from './data/country-names.json' with { type: 'json' };
import { foldText } from './fold-text.ts';
import type { Language } from './languages.ts';

/** ITU-D regions (not ITU-R Regions 1–3, nor the administrative regions A–E of Council). */
export type RegionId = 'AFR' | 'AMS' | 'ARB' | 'ASP' | 'CIS' | 'EUR';

/** Least developed, landlocked developing, small island developing; from memory, as of the file's date. */
export type CountryGroupId = 'LDC' | 'LLDC' | 'SIDS';

export interface Country {
  /** ISO 3166-1 alpha-3. */
  readonly iso3: string;
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string;
  readonly region: RegionId;
  /** The United Nations' official short name, from memory; the CLDR name where the two are the same. */
  readonly name: Readonly<Record<Language, string>>;
  /** Other names, older ones and usual short forms. */
  readonly aliases?: readonly string[];
  readonly groups?: readonly CountryGroupId[];
}

const OFFICIAL: Readonly<Record<string, Partial<Record<Language, string>>>> = official.names;

/** By alpha-3 code. */
export const countries: readonly Country[] = (data.countries as readonly Country[]).map(officiallyNamed);

/** `country` under its official names; the names that they stand in for are still read. */
function officiallyNamed(country: Country): Country {
  const names = OFFICIAL[country.iso3];
  if (names === undefined) return country;
  const replaced = (Object.keys(names) as readonly Language[]).map((language) => country.name[language]);
  return {
    ...country,
    name: { ...country.name, ...names },
    aliases: [...new Set([...(country.aliases ?? []), ...replaced])],
  };
}

/** How far each column of the tables can be trusted, and the day they describe. */
export const countriesProvenance = {
  asOf: data.asOf,
  confidence: { ...data.confidence, officialNames: official.confidence },
  sources: data.sources,
  note: `${data.note} ${official.note}`,
};

const byIso3: ReadonlyMap<string, Country> = new Map(countries.map((each) => [each.iso3, each]));

const byFolded: ReadonlyMap<string, string> = new Map([
  ...countries.flatMap(({ iso3, name, aliases = [] }) =>
    [...aliases, ...Object.values(name)].map((text) => [foldText(text), iso3] as const),
  ),
  ...countries.flatMap(({ iso3, iso2 }) => [iso2, iso3].map((code) => [foldText(code), iso3] as const)),
]);

/** The country with alpha-3 code `iso3`, if it is in the table. */
export function findCountry(iso3: string): Country | undefined {
  return byIso3.get(iso3);
}

/** Alpha-3 code for an alpha-2 or alpha-3 code, a name in one of six languages or a usual variant; else undefined. */
export function normalizeCountry(text: string): string | undefined {
  if (byIso3.has(text)) return text;
  return text.length > 100 ? undefined : byFolded.get(foldText(text));
}

/** The groups that at least one of the `iso3` countries belongs to, in the order LDC, LLDC, SIDS. */
export function groupsOf(iso3: readonly string[]): readonly CountryGroupId[] {
  const found = new Set(iso3.flatMap((code) => byIso3.get(code)?.groups ?? []));
  return (['LDC', 'LLDC', 'SIDS'] as const).filter((group) => found.has(group));
}
