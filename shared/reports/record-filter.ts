/** The filters of lists of records, the same for pages, downloads and machines; an empty text filters nothing. */
import { originalText } from '../activities/original-text.ts';
import { type Activity, type AnnualUpdate, type SdgClaim, UPDATE_STATES } from '../activities/record.ts';
import { countedClaims, type Declared, namedLines, reportedRegions } from '../matrix/counted.ts';
import { ACTION_LINE_IDS } from '../reference/action-lines.ts';
import { foldText } from '../reference/fold-text.ts';
import type { Language } from '../reference/languages.ts';
import { codeName } from '../reference/names.ts';
import { CODE_LISTS, sectors } from '../reference/organization.ts';
import { goalOf, goals } from '../reference/sdgs.ts';
import { isMessageKey, type Words } from '../text/words.ts';

/** Names of the filters as addresses have them, in the order in which they are shown. */
export const RECORD_FILTERS = [
  'year',
  'line',
  'goal',
  'region',
  'country',
  'sector',
  'type',
  'state',
  'text',
] as const;

/** `year`: calendar year of the update's period. `goal`: 1–17. `country`: ISO 3166-1 alpha-3. `text`: words of the title. */
export type RecordFilterName = (typeof RECORD_FILTERS)[number];

export type RecordFilter = Readonly<Record<RecordFilterName, string>>;

/** Characters of `text` that are looked for. */
const LONGEST_TEXT = 100;

const KNOWN: { readonly [name in RecordFilterName]?: readonly string[] } = {
  line: [...ACTION_LINE_IDS, 'C7'],
  goal: goals.map(({ code }) => code),
  region: CODE_LISTS.regions.map(({ id }) => id),
  country: CODE_LISTS.countries.map(({ id }) => id),
  sector: sectors.map(({ id }) => id),
  type: CODE_LISTS.activityTypes.map(({ id }) => id),
  state: UPDATE_STATES,
};

/** What an address asks for; what is no code of its list is left out. */
export function recordFilterOf(query: Readonly<Record<string, string | undefined>>): RecordFilter {
  const asked = (name: RecordFilterName): string => {
    const value = query[name] ?? '';
    if (name === 'text') return value.slice(0, LONGEST_TEXT);
    if (name === 'year') return /^\d{4}$/.test(value) ? value : '';
    return KNOWN[name]?.includes(value) ? value : '';
  };
  return Object.fromEntries(RECORD_FILTERS.map((name) => [name, asked(name)])) as RecordFilter;
}

/** The filters of an address whose values are none of theirs, as they were asked for: {@link recordFilterOf} leaves them out. */
export function unknownFilters(
  query: Readonly<Record<string, string | undefined>>,
): readonly { readonly name: RecordFilterName; readonly value: string }[] {
  const known = recordFilterOf(query);
  return RECORD_FILTERS.flatMap((name) => {
    const value = query[name] ?? '';
    return value !== '' && known[name] === '' ? [{ name, value }] : [];
  });
}

/** What filters ask of a record. */
interface FilteredFacts {
  readonly activity: Pick<
    Activity,
    'title' | 'primaryLine' | 'otherLines' | 'regions' | 'countries' | 'sectors' | 'activityType'
  > & { readonly claims: readonly (Declared & Pick<SdgClaim, 'code'>)[] };
  readonly update: Pick<AnnualUpdate, 'period' | 'state'>;
}

/** Whether a record is among those that are asked for. */
export function fitsFilter({ activity, update }: FilteredFacts, filter: RecordFilter): boolean {
  const { country, goal, line, region, sector, state, text, type, year } = filter;
  const { from, to } = update.period;
  if (year !== '' && (from !== `${year}-01-01` || to !== `${year}-12-31`)) return false;
  if (state !== '' && update.state !== state) return false;
  if (line !== '' && !namedLines(activity).some((named) => named === line)) return false;
  if (goal !== '' && !countedClaims(activity).some(({ code }) => String(goalOf(code)) === goal)) return false;
  if (region !== '' && !reportedRegions(activity).includes(region)) return false;
  if (country !== '' && !activity.countries.includes(country)) return false;
  if (sector !== '' && !activity.sectors.includes(sector)) return false;
  if (type !== '' && activity.activityType !== type) return false;
  if (text === '') return true;
  const { title } = activity;
  const sought = keptFold(filter, () => text);
  return (title === undefined ? '' : keptFold(title, () => originalText(title)?.text ?? '')).includes(sought);
}

const folded = new WeakMap<object, string>();

/** Folding is dear: a filter is asked of thousands of records, and a title of one word after the other. */
function keptFold(of: object, text: () => string): string {
  const known = folded.get(of);
  if (known !== undefined) return known;
  const made = foldText(text());
  folded.set(of, made);
  return made;
}

/** The look-up key under which a ledger holds all updates that can fit. */
export function filterKey({ state, year }: RecordFilter): string {
  const span = year === '' ? '' : `/${year}-01-01..${year}-12-31`;
  return `updates${state === '' ? '' : `/${state}`}${span}`;
}

/** The filters that are set, by name and value in words: `Action line` and `C5 Building confidence …`. */
export function filterWords(
  filter: RecordFilter,
  words: Words,
  language: Language,
): readonly { readonly name: string; readonly value: string }[] {
  return RECORD_FILTERS.filter((name) => filter[name] !== '').map((name) => ({
    name: words(`web.records.${name}`),
    value: valueWords(name, filter[name], words, language),
  }));
}

function valueWords(name: RecordFilterName, value: string, words: Words, language: Language): string {
  switch (name) {
    case 'line':
      return `${value} ${codeName('actionLines', value, language).text}`;
    case 'goal':
      return `${value} ${codeName('sdgCodes', value, language).text}`;
    case 'region':
      return codeName('regions', value, language).text;
    case 'country':
      return codeName('countries', value, language).text;
    case 'type':
      return codeName('activityTypes', value, language).text;
    case 'state': {
      const key = `web.state.${value}`;
      return isMessageKey(key) ? words(key) : value;
    }
    case 'sector':
    case 'year':
    case 'text':
      return value;
  }
}
