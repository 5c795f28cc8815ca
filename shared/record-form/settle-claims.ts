/** What only the system may say about a claim is taken from the claim as it is known, never from a form. */
import { originalText } from '../activities/original-text.ts';
import type { SdgClaim } from '../activities/record.ts';
import { byKindAndNumber } from './decode-claims.ts';
import { moveRefs, type Places } from './move-refs.ts';

/**
 * `claims` with origin and review of the same claim in `known`, whose results and evidence stand at `places` now (absent: where
 * they stood). A claim that says something else, or whose evidence is gone, waits for review again.
 */
export function settleClaims(
  claims: readonly SdgClaim[],
  known: readonly SdgClaim[],
  places?: Places,
): readonly SdgClaim[] {
  const whole = (places ? moveRefs(known, places) : known).filter(
    ({ evidenceRefs }, index) => evidenceRefs.length === known[index]?.evidenceRefs.length,
  );
  const same = new Map(whole.map((claim) => [contentOf(claim), claim]));
  const imported = new Set(known.flatMap(({ code, origin }) => (origin === 'imported' ? [code] : [])));
  return claims.map((claim) => {
    const before = same.get(contentOf(claim));
    if (before !== undefined) return { ...claim, origin: before.origin, review: before.review };
    return imported.has(claim.code) ? { ...claim, origin: 'imported' } : claim;
  });
}

function contentOf({ code, evidenceRefs, rationale, weight }: SdgClaim): string {
  return JSON.stringify([
    code,
    weight,
    originalText(rationale)?.text,
    evidenceRefs.toSorted(byKindAndNumber),
  ]);
}
