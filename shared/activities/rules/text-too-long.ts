/** A text is longer than its field allows; reports print it whole, so it must fit. */
import { type Excess, excessOf } from '../text-limits.ts';
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

export const textTooLong: Rule = {
  id: 'text-too-long',
  severity: severities('error', 'warning', 'off'),
  fields: [],
  params: ['count', 'limit', 'unit'],
  check: (_record, { texts }) => {
    let hits: Hit[] | undefined;
    for (const at of texts) {
      const excess: Excess | undefined = excessOf(at, 'max');
      if (excess === undefined) continue;
      hits ??= [];
      hits.push({ field: at.path, value: at.text, params: { ...excess } });
    }
    return hits ?? NO_HITS;
  },
};
