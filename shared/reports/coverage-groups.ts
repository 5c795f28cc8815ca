/** Who was asked and who answered, by action line and by unit: counted while a snapshot is gathered. */
import type { Activity } from '../activities/record.ts';
import { namedLines } from '../matrix/counted.ts';
import type { CoverageGroup } from './snapshot.ts';

type Counted = Pick<CoverageGroup, 'expected' | 'accepted' | 'open' | 'missing'>;

/** Groups while they are counted. */
export interface CoverageGroups {
  /** Counts an activity that was expected to report, or did. */
  readonly add: (activity: Activity, counted: Counted) => void;
  /** In order of `by`, `of` and class. */
  readonly all: () => readonly CoverageGroup[];
}

/** Nothing counted yet. */
export function coverageGroups(): CoverageGroups {
  const groups = new Map<string, CoverageGroup>();
  const count = (by: CoverageGroup['by'], of: string, confidentiality: string, more: Counted): void => {
    const key = JSON.stringify([by, of, confidentiality]);
    const before = groups.get(key);
    groups.set(key, {
      by,
      of,
      confidentiality,
      expected: (before?.expected ?? 0) + more.expected,
      accepted: (before?.accepted ?? 0) + more.accepted,
      open: (before?.open ?? 0) + more.open,
      missing: (before?.missing ?? 0) + more.missing,
    });
  };
  return {
    add(activity, counted) {
      const { confidentiality, crossCutting, unit } = activity;
      const lines: string[] = [
        ...namedLines(activity),
        ...(crossCutting === undefined ? [] : ['cross-cutting']),
      ];
      for (const line of lines.length > 0 ? lines : ['']) count('line', line, confidentiality, counted);
      count('unit', unit ?? '', confidentiality, counted);
    },
    all: () => [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group),
  };
}
