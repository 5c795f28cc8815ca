/** The question behind a figure of a registry, asked plainly of each of its entries; independent of what composes reports. */
import { findRegistry } from '../registries/registries.ts';
import type { Registry, RegistryParts } from '../registries/registry.ts';
import type { FigureFilter, FigureMeasure, RegistryMeasure } from './figure.ts';
import { REGISTRY_MEASURES } from './figure.ts';
import type { RegisteredEntry } from './registered.ts';

/** Whether `measure` is counted over the entries of a registry. */
export function isOfRegistry(measure: FigureMeasure): measure is RegistryMeasure {
  return (REGISTRY_MEASURES as readonly FigureMeasure[]).includes(measure);
}

export interface RegistryCounter {
  /** Take one entry that the audience may see, and say whether it is counted. */
  readonly add: (entry: RegisteredEntry) => boolean;
  readonly value: () => number;
}

/** A counter for a figure; no entry answers where nobody knows the registry. */
export function registryCounter(measure: RegistryMeasure, filter: FigureFilter): RegistryCounter {
  const registry = findRegistry(filter.registry ?? '');
  let counted = 0;
  let total = 0;
  return {
    add(entry) {
      if (registry === undefined || entry.registry !== filter.registry) return false;
      if (!fits(filter, entry.values, registry)) return false;
      counted += 1;
      if (filter.of !== undefined) total += Number(entry.values[filter.of] ?? 0);
      return true;
    },
    value: () => (measure === 'entries' ? counted : Math.round(total)),
  };
}

type Values = RegisteredEntry['values'];

function fits(filter: FigureFilter, values: Values, { fields, parts }: Registry): boolean {
  const { goal, line, lines, overdue, period, sector, where = [], year } = filter;
  const has = (part: string | undefined, wanted: string): boolean => said(values, part).includes(wanted);
  if (line !== undefined && !has(parts.lines, line)) return false;
  if (lines !== undefined && !lines.some((each) => has(parts.lines, each))) return false;
  if (goal !== undefined && !goalsSaid(values, parts).includes(goal)) return false;
  if (sector !== undefined && !has(parts.sectors, sector)) return false;
  if (year !== undefined && yearSaid(values, parts) !== String(year)) return false;
  if (period !== undefined && !isWithin(values, parts, period)) return false;
  if (overdue !== undefined && !isLate(values, parts, overdue)) return false;
  return where.every((each) => {
    const [field = '', ...rest] = each.split('~');
    const wanted = rest.join('~');
    const found = said(values, field);
    if (wanted === '') return found.length === 0;
    const kind = fields.find(({ id }) => id === field)?.kind.type;
    return found.some((value) => value === wanted || (kind === 'date' && isWithinDate(value, wanted)));
  });
}

/** A day is of its month and of its year. */
function isWithinDate(value: string, wanted: string): boolean {
  return (
    /^\d{4}(?:-\d{2})?$/u.test(wanted) &&
    /^\d{4}-\d{2}(?:-\d{2})?$/u.test(value) &&
    value.startsWith(`${wanted}-`)
  );
}

/** What a field holds, as text; nothing where it is empty. */
function said(values: Values, field: string | undefined): readonly string[] {
  const value = field === undefined ? undefined : values[field];
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value.map(String);
  return [typeof value === 'object' ? JSON.stringify(value) : String(value)];
}

/** The goals of a field that names goals and targets: `9` and `9.c` are of goal 9. */
function goalsSaid(values: Values, { goals }: RegistryParts): readonly number[] {
  return said(values, goals).map((code) => Number.parseInt(code, 10));
}

function yearSaid(values: Values, { date, year }: RegistryParts): string | undefined {
  return (said(values, date)[0] ?? said(values, year)[0])?.slice(0, 4);
}

/** By its day, or by its year where that is all it has: the year must then lie in the span as far as that span reaches. */
function isWithin(values: Values, parts: RegistryParts, { from, to }: { from: string; to: string }): boolean {
  const [day] = said(values, parts.date);
  const known = day ?? yearSaid(values, parts);
  if (known === undefined) return false;
  return known >= from.slice(0, known.length) && known <= to.slice(0, known.length);
}

/** What is over is not late; a day is late once it has passed, a month or a year once it has ended. */
function isLate(values: Values, { due, status }: RegistryParts, day: string): boolean {
  const [until] = said(values, due);
  if (until === undefined || until >= day.slice(0, until.length)) return false;
  if (status === undefined) return true;
  const states = said(values, status.field);
  return status.closed.length === 0
    ? states.length === 0
    : !states.some((each) => status.closed.includes(each));
}
