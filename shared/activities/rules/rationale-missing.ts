/** A claim that the matrix supports says nothing of its own reason: the reviewer only has the matrix's. */
import { type Rule, severities } from './rule.ts';
import { unexplainedClaims } from './unexplained-claims.ts';

export const rationaleMissing: Rule = {
  id: 'rationale-missing',
  severity: severities('warning', 'off', 'off'),
  fields: ['claims'],
  params: ['code'],
  check: unexplainedClaims((support) => support !== 'outside-matrix'),
};
