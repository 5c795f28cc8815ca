/** What a new matrix edition changes in mappings already made. */
import type { Activity } from '../activities/record.ts';
import { diffEditions, type EditionDiff } from '../reference/edition-diff.ts';
import type { MatrixEdition } from '../reference/matrix-edition.ts';
import type { Support } from './axes.ts';
import { countedClaims, namedLines, supportingLines } from './counted.ts';
import { compileEdition, supportOf } from './support.ts';

/** A counted claim whose support differs between the editions. */
export interface ImpactedClaim {
  readonly activityId: string;
  readonly lines: readonly string[];
  readonly code: string;
  readonly before: Support;
  readonly after: Support;
}

export interface EditionImpact {
  readonly diff: EditionDiff;
  /** Counted claims looked at. */
  readonly claims: number;
  readonly changed: readonly ImpactedClaim[];
  /** Changed claims by line named (a claim counts in each line of its activity) and by code. */
  readonly byLine: ReadonlyMap<string, number>;
  readonly byCode: ReadonlyMap<string, number>;
  /** Changed claims by `before → after`, e.g. `outside-matrix → in-matrix`. */
  readonly byChange: ReadonlyMap<string, number>;
}

/** Maps every counted claim against both editions; `changed` is in the order of `activities`. */
export function editionImpact(
  activities: Iterable<Activity>,
  before: MatrixEdition,
  after: MatrixEdition,
): EditionImpact {
  const old = compileEdition(before);
  const young = compileEdition(after);
  const changed: ImpactedClaim[] = [];
  const byLine = new Map<string, number>();
  const byCode = new Map<string, number>();
  const byChange = new Map<string, number>();
  let claims = 0;
  for (const activity of activities) {
    const asked = supportingLines(activity);
    for (const { code } of countedClaims(activity)) {
      claims++;
      const was = supportOf(old, asked, code);
      const is = supportOf(young, asked, code);
      if (was === is) continue;
      const lines = namedLines(activity);
      changed.push({ activityId: activity.activityId, lines, code, before: was, after: is });
      for (const line of lines) increment(byLine, line);
      increment(byCode, code);
      increment(byChange, `${was} → ${is}`);
    }
  }
  return { diff: diffEditions(before, after), claims, changed, byLine, byCode, byChange };
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
