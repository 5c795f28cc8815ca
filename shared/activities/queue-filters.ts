/** What narrows the queue of what waits for a decision, as an address asks for it. */
import { ACTION_LINE_IDS } from '../reference/action-lines.ts';
import { LANGUAGES } from '../reference/languages.ts';
import { sectors } from '../reference/organization.ts';

/** In the order in which they are shown. */
const QUEUE_FILTERS = ['line', 'unit', 'sector', 'year', 'language', 'warnings', 'changed'] as const;

/**
 * `unit`: the beginning of a unit's name. `warnings`, `yes`: only records about which the rules have something to say. `changed`,
 * `yes`: only updates that had been accepted before.
 */
export type QueueFilterName = (typeof QUEUE_FILTERS)[number];

/** An empty text filters nothing. */
export type QueueFilters = Readonly<Record<QueueFilterName, string>>;

type Query = Readonly<Record<string, string | undefined>>;

/** Characters of a unit's name that are looked for. */
const LONGEST_UNIT = 100;

const KNOWN: { readonly [name in QueueFilterName]?: readonly string[] } = {
  line: ACTION_LINE_IDS,
  sector: sectors.map(({ id }) => id),
  language: LANGUAGES,
  warnings: ['yes'],
  changed: ['yes'],
};

/** The filters that a query names; what is no value of theirs is left out. */
export function queueFilters(query: Query): QueueFilters {
  const asked = (name: QueueFilterName): string => {
    const value = query[name] ?? '';
    if (name === 'unit') return value.slice(0, LONGEST_UNIT);
    if (name === 'year') return /^\d{4}$/.test(value) ? value : '';
    return KNOWN[name]?.includes(value) ? value : '';
  };
  return Object.fromEntries(QUEUE_FILTERS.map((name) => [name, asked(name)])) as QueueFilters;
}

/** The filters of an address whose values are none of theirs, as they were asked for: {@link queueFilters} leaves them out. */
export function unknownQueueFilters(
  query: Query,
): readonly { readonly name: QueueFilterName; readonly value: string }[] {
  const known = queueFilters(query);
  return QUEUE_FILTERS.flatMap((name) => {
    const value = query[name] ?? '';
    return value !== '' && known[name] === '' ? [{ name, value }] : [];
  });
}
