/** The same goal or target is claimed twice in one record; it would be counted once. */
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

export const claimDoubled: Rule = {
  id: 'claim-doubled',
  severity: severities('error', 'warning', 'warning'),
  fields: ['claims'],
  params: ['code'],
  check: ({ activity: { claims } }) => {
    let hits: Hit[] | undefined;
    for (let index = 1; index < claims.length; index += 1) {
      const code = claims[index]?.code as string;
      if (claims.findIndex((claim) => claim.code === code) === index) continue;
      hits ??= [];
      hits.push({ field: `claims.${index}.code`, value: code, params: { code } });
    }
    return hits ?? NO_HITS;
  },
};
