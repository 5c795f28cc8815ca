/** The records behind a figure, found again while its entries are counted, and how they stand in a document. */
import type { CountedFigures } from './recount.ts';
import type { ReportFault } from './report-fault.ts';

/** Records that documents list beside a figure with more of them. */
const LISTED = 10;

/** The activities that a figure counts, as far as entries have passed. */
export interface RecordsFound {
  /** Take the next entry's activity; entries of an activity come one after the other. */
  readonly add: (activityId: string) => void;
  /** The first ones and how many there are. */
  readonly told: () => string;
}

/** None found yet. */
export function recordsFound(): RecordsFound {
  const first: string[] = [];
  let count = 0;
  let last = '';
  return {
    add(activityId) {
      if (activityId === last) return;
      last = activityId;
      count += 1;
      if (first.length < LISTED) first.push(activityId);
    },
    told: () => (count === 0 ? '–' : written(first, count)),
  };
}

/** The first list of a document that is not what was found; documents without lists are passed over. */
export function wrongRecords(
  { figures, name, records }: CountedFigures,
  foundOf: (id: string) => RecordsFound | undefined,
): readonly ReportFault[] {
  if (records === undefined) return [];
  for (const { id } of figures) {
    const expected = foundOf(id)?.told() ?? '–';
    const found = listed(records[id]);
    if (found !== expected) return [{ fault: 'figure-records', where: `${name}#${id}`, expected, found }];
  }
  return [];
}

function listed(records: unknown): string {
  const { count, first } = (records ?? {}) as { readonly count?: unknown; readonly first?: unknown };
  return Array.isArray(first) ? written(first, count) : '–';
}

function written(first: readonly unknown[], count: unknown): string {
  return `${first.join(' ')} (${count})`;
}
