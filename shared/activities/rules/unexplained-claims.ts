/** Claims without a rationale, which two rules weigh by what the matrix says of them. */
import { linesOf } from '../lines.ts';
import { type Hit, NO_HITS, type Rule } from './rule.ts';

/**
 * A hit for each claim without a rationale that lies `outside` the matrix of the record's action lines, or that does not.
 * A record without action lines has nothing that lies outside.
 */
export function unexplainedClaims(outside: boolean): Rule['check'] {
  return ({ activity }, { supportOf }) => {
    let hits: Hit[] | undefined;
    const { claims } = activity;
    for (let index = 0; index < claims.length; index += 1) {
      const claim = claims[index];
      if (claim === undefined || claim.rationale !== undefined) continue;
      const lines = linesOf(activity);
      const liesOutside = lines.length > 0 && supportOf(lines, claim.code) === 'outside-matrix';
      if (liesOutside !== outside) continue;
      hits ??= [];
      hits.push({ field: `claims.${index}.rationale`, value: claim.code, params: { code: claim.code } });
    }
    return hits ?? NO_HITS;
  };
}
