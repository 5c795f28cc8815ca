/** The entries of registries as a report shows and counts them: what its readers may see, each number a traced figure. */
import type { Period } from '../../activities/record.ts';
import { findRegistry } from '../../registries/registries.ts';
import type { Registry, RegistryParts } from '../../registries/registry.ts';
import type { FigureFilter, RegistryMeasure } from '../figure.ts';
import type { RegisteredEntry } from '../registered.ts';
import { isCalendarYear } from './span.ts';
import type { Counted } from './writer.ts';

/** What is asked of one registry. */
export interface RegistryAsked
  extends Pick<FigureFilter, 'line' | 'lines' | 'goal' | 'sector' | 'overdue' | 'where'> {
  readonly registry: string;
  /** Of a registry that is kept by year, too, all entries, not those of the report's span only. */
  readonly all?: boolean;
}

export interface RegistryBook {
  /** In order of id. */
  readonly entries: (asked: RegistryAsked) => readonly RegisteredEntry[];
  readonly count: (asked: RegistryAsked) => Counted;
  /** Sum of the number field `of`, rounded to a whole number. */
  readonly sum: (asked: RegistryAsked, of: string) => Counted;
}

/** Registers a value that was counted under its question. */
export type StateRegistered = (measure: RegistryMeasure, filter: FigureFilter, value: number) => Counted;

/** A book over the `entries` that the readers may see. */
export function registryBook(
  entries: readonly RegisteredEntry[],
  span: Period,
  state: StateRegistered,
): RegistryBook {
  const byRegistry = Map.groupBy(entries, ({ registry }) => registry);
  const found = (asked: RegistryAsked) => {
    const registry = findRegistry(asked.registry);
    const filter = filterOf(asked, span, registry?.parts);
    const all = byRegistry.get(asked.registry) ?? [];
    return { filter, entries: registry === undefined ? [] : all.filter(matcher(filter, registry)) };
  };
  return {
    entries: (asked) => found(asked).entries,
    count(asked) {
      const { entries: counted, filter } = found(asked);
      return state('entries', filter, counted.length);
    },
    sum(asked, of) {
      const { entries: counted, filter } = found(asked);
      const total = counted.reduce((sum, { values }) => sum + amountIn(values[of]), 0);
      return state('sum', { ...filter, of }, Math.round(total));
    },
  };
}

function filterOf(
  { all, ...asked }: RegistryAsked,
  span: Period,
  parts: RegistryParts | undefined,
): FigureFilter {
  const isByYear = parts?.year !== undefined || parts?.date !== undefined;
  if (all === true || !isByYear) return asked;
  return isCalendarYear(span) ? { ...asked, year: Number(span.to.slice(0, 4)) } : { ...asked, period: span };
}

function amountIn(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

type Test = (entry: RegisteredEntry) => boolean;

/** One test for each filter that is set. */
function matcher(filter: FigureFilter, { fields, parts }: Registry): Test {
  const tests: Test[] = [];
  const { goal, line, lines, overdue, period, sector, where = [], year } = filter;
  const lists = (part: keyof RegistryParts) => (entry: RegisteredEntry) =>
    codesIn(entry.values[String(parts[part])]);
  if (line !== undefined) tests.push((entry) => lists('lines')(entry).includes(line));
  if (lines !== undefined) tests.push((entry) => lists('lines')(entry).some((each) => lines.includes(each)));
  if (goal !== undefined)
    tests.push((entry) =>
      lists('goals')(entry).some((code) => code === `${goal}` || code.startsWith(`${goal}.`)),
    );
  if (sector !== undefined) tests.push((entry) => lists('sectors')(entry).includes(sector));
  if (year !== undefined) tests.push((entry) => whenOf(entry, parts)?.slice(0, 4) === `${year}`);
  if (period !== undefined) tests.push((entry) => isDuring(whenOf(entry, parts), period));
  if (overdue !== undefined) tests.push((entry) => isOverdue(entry, parts, overdue));
  for (const each of where) tests.push(holding(each, fields));
  return (entry) => tests.every((test) => test(entry));
}

/** `field~value`, or `field~` where nothing is asked for; of a date its month or its year, too. */
function holding(condition: string, fields: Registry['fields']): Test {
  const at = condition.indexOf('~');
  const field = condition.slice(0, at);
  const value = condition.slice(at + 1);
  const isDate = fields.some(({ id, kind }) => id === field && kind.type === 'date');
  return ({ values }) => {
    const codes = codesIn(values[field]);
    if (value === '') return codes.length === 0;
    return codes.some((code) => code === value || (isDate && code.startsWith(`${value}-`)));
  };
}

/** What a field holds, each by itself, as text. */
export function codesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map((each) => (typeof each === 'string' ? each : '…'));
  if (typeof value === 'number') return [`${value}`];
  if (typeof value === 'object' && value !== null) return ['…'];
  return typeof value === 'string' && value !== '' ? [value] : [];
}

/** The year of an entry, or its day, as it is written. */
function whenOf({ values }: RegisteredEntry, { date, year }: RegistryParts): string | undefined {
  const day = date === undefined ? undefined : codesIn(values[date])[0];
  return day ?? (year === undefined ? undefined : codesIn(values[year])[0]);
}

function isDuring(when: string | undefined, { from, to }: Period): boolean {
  if (when === undefined) return false;
  const [first, last] = [from.slice(0, when.length), to.slice(0, when.length)];
  return first <= when && when <= last;
}

/** Whether an entry was due before `day` and is not over. */
export function isOverdue({ values }: RegisteredEntry, { due, status }: RegistryParts, day: string): boolean {
  const until = due === undefined ? undefined : codesIn(values[due])[0];
  if (until === undefined || day.slice(0, until.length) <= until) return false;
  if (status === undefined) return true;
  const [state] = codesIn(values[status.field]);
  return status.closed.length === 0
    ? state === undefined
    : state === undefined || !status.closed.includes(state);
}
