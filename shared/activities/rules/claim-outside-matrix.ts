/** A claim that the matrix doesn't foresee for the record's action lines has no rationale. */
import { linesOf } from '../lines.ts';
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

export const claimOutsideMatrix: Rule = {
  id: 'claim-outside-matrix',
  severity: severities('error', 'warning', 'warning'),
  fields: ['claims'],
  params: ['code'],
  check: ({ activity }, { supportOf }) => {
    let hits: Hit[] | undefined;
    const { claims } = activity;
    for (let index = 0; index < claims.length; index += 1) {
      const claim = claims[index];
      if (claim === undefined || claim.rationale !== undefined) continue;
      const lines = linesOf(activity);
      if (lines.length === 0 || supportOf(lines, claim.code) !== 'outside-matrix') continue;
      hits ??= [];
      hits.push({ field: `claims.${index}.rationale`, value: claim.code, params: { code: claim.code } });
    }
    return hits ?? NO_HITS;
  },
};
