/** The first claims that the matrix does not support, for the table that shows them. */
import type { Activity, LineCode, SdgClaim } from '../../activities/record.ts';
import { countedClaims, supportingLines } from '../../matrix/counted.ts';
import { type CompiledEdition, supportOf } from '../../matrix/support.ts';

interface OutsideClaim {
  readonly activity: Activity;
  readonly claim: SdgClaim;
  readonly lines: readonly (LineCode | 'cross-cutting')[];
}

export interface OutsideClaims {
  readonly offer: (activity: Activity) => void;
  /** In order of activity id, then as claimed. */
  readonly claims: () => readonly OutsideClaim[];
}

/** No table shows more than this; the workbook has them all. */
const MOST = 500;

/** Collects the claims outside the matrix of activities that come in order of their ids. */
export function outsideClaims(compiled: CompiledEdition): OutsideClaims {
  const kept: OutsideClaim[] = [];
  return {
    offer(activity) {
      if (kept.length >= MOST) return;
      const lines = supportingLines(activity);
      for (const claim of countedClaims(activity)) {
        if (supportOf(compiled, lines, claim.code) === 'outside-matrix' && kept.length < MOST) {
          kept.push({ activity, claim, lines });
        }
      }
    },
    claims: () => kept,
  };
}
