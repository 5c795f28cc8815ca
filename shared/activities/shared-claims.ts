/** Claims without their reasons and evidence, which differ in little: thousands of records share a few hundred. */
import type { SdgClaim } from './record.ts';

const NOTHING: readonly never[] = Object.freeze([]);

/** Makes of a claim the one that all claims like it share. At most `limit` are remembered: a code that is none could be anything. */
export function sharedClaims(limit: number): (claim: SdgClaim) => SdgClaim {
  const known = new Map<string, SdgClaim>();
  return ({ code, origin, review: { state }, weight }) => {
    const key = `${weight} ${origin} ${state} ${code}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const claim: SdgClaim = { code, weight, evidenceRefs: NOTHING, origin, review: { state } };
    if (known.size < limit) known.set(key, claim);
    return claim;
  };
}
