/** An activity is said to concern all action lines without a reason of twenty words or more. */
import { wordCount } from '../word-count.ts';
import { NO_HITS, type Rule, severities } from './rule.ts';

const MIN = 20;

export const crossCuttingReason: Rule = {
  id: 'cross-cutting-reason',
  severity: severities('error', 'warning', 'warning'),
  fields: ['crossCutting'],
  params: ['count', 'min'],
  check: ({ activity: { crossCutting } }) => {
    if (crossCutting === undefined) return NO_HITS;
    const count = wordCount(crossCutting);
    return count >= MIN
      ? NO_HITS
      : [{ field: 'crossCutting', value: crossCutting, params: { count, min: MIN } }];
  },
};
