/** Claims name results and evidence by their place: where a merge moves these, the references follow. */
import type { SdgClaim } from '../activities/record.ts';
import { byKindAndNumber } from './decode-claims.ts';
import { REFERRED } from './kept-rows.ts';

/** The new place of each item by the old one; -1 where it is gone. */
export type Places = { readonly [list in (typeof REFERRED)[keyof typeof REFERRED]]: readonly number[] };

/** `claims` with `R2` where the second result stands now; what pointed at nothing before points there still, what is gone is named no more. */
export function moveRefs(claims: readonly SdgClaim[], places: Places): readonly SdgClaim[] {
  return claims.map((claim) => {
    const refs = claim.evidenceRefs.flatMap((ref) => {
      const letter = ref[0] === 'R' || ref[0] === 'E' ? ref[0] : undefined;
      const place = letter === undefined ? undefined : places[REFERRED[letter]][Number(ref.slice(1)) - 1];
      if (place === undefined) return [ref];
      return place < 0 ? [] : [`${letter}${place + 1}`];
    });
    if (refs.join() === claim.evidenceRefs.join()) return claim;
    return { ...claim, evidenceRefs: [...new Set(refs)].toSorted(byKindAndNumber) };
  });
}
