/** Claims without a rationale, which two rules weigh by what the matrix says of them. */
import { linesOf } from '../lines.ts';
import { type Hit, type MatrixSupport, NO_HITS, type Rule } from './rule.ts';

/**
 * A hit for each claim without a rationale whose support by the matrix of the record's action lines is one that `weighs`.
 */
export function unexplainedClaims(weighs: (support: MatrixSupport) => boolean): Rule['check'] {
  return ({ activity }, { supportOf }) => {
    let hits: Hit[] | undefined;
    const { claims } = activity;
    for (let index = 0; index < claims.length; index += 1) {
      const claim = claims[index];
      if (claim === undefined || claim.rationale !== undefined) continue;
      if (!weighs(supportOf(linesOf(activity), claim.code))) continue;
      hits ??= [];
      hits.push({ field: `claims.${index}.rationale`, value: claim.code, params: { code: claim.code } });
    }
    return hits ?? NO_HITS;
  };
}
