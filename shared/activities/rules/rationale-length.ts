/** A rationale is too short to be a reason or too long to be printed beside the claim (15–60 words). */
import { wordCount } from '../word-count.ts';
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

const MIN = 15;
const MAX = 60;

export const rationaleLength: Rule = {
  id: 'rationale-length',
  severity: severities('warning', 'off', 'off'),
  fields: ['claims'],
  params: ['count', 'min', 'max'],
  check: (_record, { texts }) => {
    let hits: Hit[] | undefined;
    for (const { fieldId, original, path, text, traits } of texts) {
      if (fieldId !== 'claims' || !original) continue;
      const count = wordCount(text, traits);
      if (count >= MIN && count <= MAX) continue;
      hits ??= [];
      hits.push({ field: path, value: text, params: { count, min: MIN, max: MAX } });
    }
    return hits ?? NO_HITS;
  },
};
