/** The first claims outside the matrix, for the table that shows them, and the first records that it cannot be asked about. */
import type { Activity, LineCode, SdgClaim } from '../../activities/record.ts';
import { countedClaims, supportingLines } from '../../matrix/counted.ts';
import { type CompiledEdition, supportOf } from '../../matrix/support.ts';

interface OutsideClaim {
  readonly activity: Activity;
  readonly claim: SdgClaim;
  readonly lines: readonly (LineCode | 'cross-cutting')[];
}

/** An activity that names no action line, and how many claims it has. */
interface UnassessedClaims {
  readonly activity: Activity;
  readonly claims: number;
}

export interface OutsideClaims {
  readonly offer: (activity: Activity) => void;
  /** In order of activity id, then as claimed. */
  readonly claims: () => readonly OutsideClaim[];
  /** In order of activity id. */
  readonly unassessed: () => readonly UnassessedClaims[];
}

/** No table shows more than this; the workbook has them all. */
const MOST = 500;

/** Collects the claims outside the matrix of activities that come in order of their ids. */
export function outsideClaims(compiled: CompiledEdition): OutsideClaims {
  const kept: OutsideClaim[] = [];
  const unassessed: UnassessedClaims[] = [];
  return {
    offer(activity) {
      const lines = supportingLines(activity);
      if (lines.length === 0) {
        if (unassessed.length >= MOST) return;
        const claims = countedClaims(activity).length;
        if (claims > 0) unassessed.push({ activity, claims });
        return;
      }
      if (kept.length >= MOST) return;
      for (const claim of countedClaims(activity)) {
        if (supportOf(compiled, lines, claim.code) === 'outside-matrix' && kept.length < MOST) {
          kept.push({ activity, claim, lines });
        }
      }
    },
    claims: () => kept,
    unassessed: () => unassessed,
  };
}
