/** A primary claim points to no result and no piece of evidence. */
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

export const primaryClaimWithoutEvidence: Rule = {
  id: 'primary-claim-without-evidence',
  severity: severities('error', 'off', 'off'),
  fields: ['claims'],
  params: ['code'],
  check: ({ activity: { claims }, update }) => {
    if (update.nothingToReport !== undefined) return NO_HITS;
    let hits: Hit[] | undefined;
    for (let index = 0; index < claims.length; index += 1) {
      const claim = claims[index];
      if (claim === undefined || claim.weight !== 'primary' || claim.evidenceRefs.length > 0) continue;
      hits ??= [];
      hits.push({ field: `claims.${index}.evidenceRefs`, value: claim.code, params: { code: claim.code } });
    }
    return hits ?? NO_HITS;
  },
};
