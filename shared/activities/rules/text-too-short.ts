/** A text is too short to tell what its field asks for. */
import { type Excess, excessOf } from '../text-limits.ts';
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

export const textTooShort: Rule = {
  id: 'text-too-short',
  severity: severities('warning', 'off', 'off'),
  fields: [],
  params: ['count', 'limit', 'unit'],
  check: (_record, { texts }) => {
    let hits: Hit[] | undefined;
    for (const at of texts) {
      const excess: Excess | undefined = excessOf(at, 'min');
      if (excess === undefined) continue;
      hits ??= [];
      hits.push({ field: at.path, value: at.text, params: { ...excess } });
    }
    return hits ?? NO_HITS;
  },
};
