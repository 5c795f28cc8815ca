/** Which updates, lines, regions and claims are reported at all: the one definition that tallies, figures and rules share. */
import type { Activity, AnnualUpdate, LineCode, SdgClaim } from '../activities/record.ts';
import { findCountry } from '../reference/countries.ts';
import { isSdgCode, sdgIndex } from '../reference/sdgs.ts';

/**
 * Whether an update is counted. One with nothing to report is an answer, so it counts in coverage; nothing was done in it,
 * so it counts nowhere else.
 */
export function isReported({ nothingToReport }: Pick<AnnualUpdate, 'nothingToReport'>): boolean {
  return nothingToReport === undefined;
}

/** The lines an activity names, primary first, each once. */
export function namedLines({
  primaryLine,
  otherLines,
}: Pick<Activity, 'primaryLine' | 'otherLines'>): readonly LineCode[] {
  const lines: LineCode[] = primaryLine === undefined ? [] : [primaryLine];
  for (const line of otherLines) if (!lines.includes(line)) lines.push(line);
  return lines;
}

/** The regions that an activity states, or those of its countries where it states none; each once. */
export function reportedRegions({
  countries,
  regions,
}: Pick<Activity, 'countries' | 'regions'>): readonly string[] {
  if (regions.length > 0 || countries.length === 0) return regions;
  const found = new Set<string>();
  for (const code of countries) {
    const country = findCountry(code);
    if (country !== undefined) found.add(country.region);
  }
  return [...found];
}

/** Lines as the matrix is asked for them: those named, and `cross-cutting` (any line) when the activity says so. */
export function supportingLines(activity: Activity): readonly (LineCode | 'cross-cutting')[] {
  const lines = namedLines(activity);
  return activity.crossCutting === undefined ? lines : [...lines, 'cross-cutting'];
}

/** What of a claim decides whether it is reported. */
export interface Declared extends Pick<SdgClaim, 'origin'> {
  readonly review: Pick<SdgClaim['review'], 'state'>;
}

/**
 * Whether a claim is reported: declared or imported and neither rejected nor questioned, or suggested and accepted by a
 * person. A suggestion alone is never a claim.
 */
export function isCounted({ origin, review }: Declared): boolean {
  switch (review.state) {
    case 'rejected':
    case 'questioned':
      return false;
    case 'accepted':
      return true;
    case 'unreviewed':
      return origin !== 'suggested';
  }
}

/** The reported claims of an activity with a valid code, each code once (the first stands). */
export function countedClaims<C extends Declared & Pick<SdgClaim, 'code'>>(activity: {
  readonly claims: readonly C[];
}): readonly C[] {
  const claims: C[] = [];
  for (const claim of activity.claims) {
    if (!isCounted(claim) || !isSdgCode(claim.code)) continue;
    if (!claims.some(({ code }) => code === claim.code)) claims.push(claim);
  }
  return claims;
}

/** Indexes (SDG_CODES) of the codes of {@link countedClaims}, in their order: counting needs no more. */
export function countedCodes({ claims }: Activity): readonly number[] {
  const codes: number[] = [];
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as SdgClaim;
    const code = isCounted(claim) ? sdgIndex(claim.code) : -1;
    if (code >= 0 && !codes.includes(code)) codes.push(code);
  }
  return codes;
}
