/** More SDG claims than a record may make (ten: the limit of UN INFO's joint work plans). */
import { NO_HITS, type Rule, severities } from './rule.ts';

const LIMIT = 10;

export const claimsTooMany: Rule = {
  id: 'claims-too-many',
  severity: severities('error', 'warning', 'warning'),
  fields: ['claims'],
  params: ['count', 'limit'],
  check: ({ activity }) =>
    activity.claims.length <= LIMIT
      ? NO_HITS
      : [{ field: 'claims', params: { count: activity.claims.length, limit: LIMIT } }],
};
