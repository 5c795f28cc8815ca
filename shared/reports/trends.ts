/** Activities by year along one breakdown: each counts once in a row and year, however many updates it has. */
import type { Audience } from '../activities/field.ts';
import { isReported, reportedRegions } from '../matrix/counted.ts';
import type { CompiledEdition } from '../matrix/support.ts';
import { ACTION_LINE_IDS } from '../reference/action-lines.ts';
import { regions, sectors } from '../reference/organization.ts';
import { goals } from '../reference/sdgs.ts';
import { entryFacts } from './entry-facts.ts';
import { BREAKDOWNS, type Breakdown, type FigureFilter } from './figure.ts';
import type { Snapshot, SnapshotEntry } from './snapshot.ts';
import { isVisible } from './visible.ts';

export interface TrendRow {
  /** Line, goal, Sector or region by its code; empty for all together. */
  readonly code: string;
  /** The question of the row, without the year. */
  readonly filter: FigureFilter;
  /** Distinct activities, one number a year. */
  readonly counts: readonly number[];
}

export interface Trends {
  readonly years: readonly number[];
  readonly all: TrendRow;
  readonly by: Readonly<Record<Breakdown, readonly TrendRow[]>>;
}

/** One pass over what `audience` may see. Years are those of the snapshot's period; each is the one that an update ends in. */
export async function countTrends(
  snapshot: Snapshot,
  { audience, compiled }: { readonly audience: Audience; readonly compiled: CompiledEdition },
): Promise<Trends> {
  const { from, to } = snapshot.header.period;
  const first = Number(from.slice(0, 4));
  const years = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => first + index);
  const rows = new Map<string, number[]>();
  let id = '';
  let seen = new Set<string>();
  for await (const entry of snapshot.entries()) {
    if (!isVisible(entry.activity, audience) || !isReported(entry.update)) continue;
    if (entry.activity.activityId !== id) seen = new Set();
    id = entry.activity.activityId;
    const { places, year } = placesOf(entry, compiled);
    for (const place of places) {
      const key = `${place} ${year}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const counts = rows.get(place) ?? years.map(() => 0);
      const at = year - first;
      if (at >= 0 && at < years.length) counts[at] = (counts[at] ?? 0) + 1;
      rows.set(place, counts);
    }
  }
  const row = (place: string, code: string, filter: FigureFilter): TrendRow => ({
    code,
    filter,
    counts: rows.get(place) ?? years.map(() => 0),
  });
  const by = Object.fromEntries(
    BREAKDOWNS.map((breakdown) => [
      breakdown,
      CODES[breakdown]
        .filter((code) => !(breakdown === 'line' && IF_ANY.includes(code)) || rows.has(`line ${code}`))
        .map((code) => row(`${breakdown} ${code}`, code, filterOf(breakdown, code))),
    ]),
  ) as unknown as Trends['by'];
  return { years, all: row('all', '', {}), by };
}

/** Rows of what stands for several lines, as the matrix has them: only where there is something in them. */
const IF_ANY: readonly string[] = ['C7', 'cross-cutting'];

const CODES: Readonly<Record<Breakdown, readonly string[]>> = {
  line: [...ACTION_LINE_IDS, ...IF_ANY],
  goal: goals.map(({ code }) => code),
  sector: sectors.map(({ id }) => id),
  region: regions.map(({ id }) => id),
};

function filterOf(breakdown: Breakdown, code: string): FigureFilter {
  if (code === 'cross-cutting') return { crossCutting: true };
  return breakdown === 'goal' ? { goal: Number(code) } : { [breakdown]: code };
}

/** The rows that an entry stands in. */
function placesOf(entry: SnapshotEntry, compiled: CompiledEdition) {
  const { claims, lines, year } = entryFacts(entry, compiled);
  const { activity } = entry;
  const places = [
    'all',
    ...lines.map((line) => `line ${line}`),
    ...(activity.crossCutting === undefined ? [] : ['line cross-cutting']),
    ...claims.map(({ goal }) => `goal ${goal}`),
    ...activity.sectors.map((sector) => `sector ${sector}`),
    ...reportedRegions(activity).map((region) => `region ${region}`),
  ];
  return { places: [...new Set(places)], year };
}
