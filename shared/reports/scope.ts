/** The part of the records that a kind of report is about, where it is not about all of them: a Sector, lines, a source. */
import { namedLines } from '../matrix/counted.ts';
import type { FigureFilter } from './figure.ts';
import type { SnapshotEntry } from './snapshot.ts';

/** Filters that every figure of such a report carries, besides the filters of its span. */
export type Scope = Pick<FigureFilter, 'sector' | 'lines' | 'profile'>;

/** Whether an entry is in the report: by the same filters as its figures, so that both always agree. */
export function isInScope(
  { lines, profile, sector }: Scope,
  { activity, update }: Pick<SnapshotEntry, 'activity' | 'update'>,
): boolean {
  if (sector !== undefined && !activity.sectors.includes(sector)) return false;
  if (profile !== undefined && update.profile !== profile) return false;
  return lines === undefined || namedLines(activity).some((line) => lines.includes(line));
}

/**
 * Both filters at once. Throws RangeError where they ask for different values of one thing: no figure can say that, so no
 * section of a report on one Sector may count by Sector.
 */
export function bothFilters(base: FigureFilter, filter: FigureFilter): FigureFilter {
  for (const [name, value] of Object.entries(base)) {
    const asked = filter[name as keyof FigureFilter];
    if (asked !== undefined && JSON.stringify(asked) !== JSON.stringify(value)) {
      throw new RangeError(`A report on one ${name} cannot count by ${name}`);
    }
  }
  return { ...base, ...filter };
}
