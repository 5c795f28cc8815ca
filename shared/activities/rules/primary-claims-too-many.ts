/** More primary SDG claims than three: where everything is primary, nothing is. */
import { NO_HITS, type Rule, severities } from './rule.ts';

const LIMIT = 3;

export const primaryClaimsTooMany: Rule = {
  id: 'primary-claims-too-many',
  severity: severities('error', 'warning', 'warning'),
  fields: ['claims'],
  params: ['count', 'limit'],
  check: ({ activity }) => {
    let count = 0;
    for (const claim of activity.claims) if (claim.weight === 'primary') count += 1;
    return count <= LIMIT ? NO_HITS : [{ field: 'claims', params: { count, limit: LIMIT } }];
  },
};
