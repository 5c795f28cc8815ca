/** What only the system may say about a claim is taken from the claim as it is known, never from a form. */
import { originalText } from '../activities/original-text.ts';
import type { SdgClaim } from '../activities/record.ts';
import { byKindAndNumber } from './decode-claims.ts';

/** `claims` with origin and review of the same claim in `known`; a claim that says something else waits for review again. */
export function settleClaims(claims: readonly SdgClaim[], known: readonly SdgClaim[]): readonly SdgClaim[] {
  const same = new Map(known.map((claim) => [contentOf(claim), claim]));
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
