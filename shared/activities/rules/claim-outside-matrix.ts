/** A claim that the matrix doesn't foresee for the record's action lines has no rationale. */
import { type Rule, severities } from './rule.ts';
import { unexplainedClaims } from './unexplained-claims.ts';

export const claimOutsideMatrix: Rule = {
  id: 'claim-outside-matrix',
  severity: severities('error', 'warning', 'warning'),
  fields: ['claims'],
  params: ['code'],
  check: unexplainedClaims((support) => support === 'outside-matrix'),
};
