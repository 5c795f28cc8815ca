/** The filters of a registry's list, as its address says them. */
import type { EntryFilters } from '../../shared/registries/list-entries.ts';
import type { Registry } from '../../shared/registries/registry.ts';

/** As the address names them: empty where nothing is asked. */
export interface AskedFilters {
  readonly line: string;
  readonly goal: string;
  readonly sector: string;
  readonly status: string;
  readonly year: string;
  readonly overdue: string;
  readonly text: string;
}

const NAMES = ['line', 'goal', 'sector', 'status', 'year', 'overdue', 'text'] as const;

/** The filters that entries of the registry can have: it has a field that answers. */
export function filtersOf({ parts }: Registry): readonly (typeof NAMES)[number][] {
  const answered = {
    line: parts.lines,
    goal: parts.goals,
    sector: parts.sectors,
    status: parts.status,
    year: parts.year ?? parts.date ?? parts.due,
    overdue: parts.due,
    text: parts.title,
  };
  return NAMES.filter((name) => answered[name] !== undefined);
}

/** What the address asks; filters that the registry cannot answer are left out. */
export function askedFilters(registry: Registry, query: Readonly<Record<string, string>>): AskedFilters {
  const names = filtersOf(registry);
  const asked = NAMES.map((name) => [
    name,
    names.includes(name) ? (query[name] ?? '').trim().slice(0, 100) : '',
  ]);
  return Object.fromEntries(asked) as unknown as AskedFilters;
}

/** The same for the list; `today` is the office's day, `YYYY-MM-DD`. */
export function listFilters({ overdue, year, ...codes }: AskedFilters, today: string): EntryFilters {
  return {
    ...codes,
    ...(/^\d{4}$/.test(year) ? { year: Number(year) } : {}),
    ...(overdue === '' ? {} : { overdueOn: today }),
  };
}
