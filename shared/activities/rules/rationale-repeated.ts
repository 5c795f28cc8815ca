/** Two claims have the same rationale, so at least one of them has none of its own. */
import { originalText } from '../original-text.ts';
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

export const rationaleRepeated: Rule = {
  id: 'rationale-repeated',
  severity: severities('warning', 'warning', 'off'),
  fields: ['claims'],
  params: ['code', 'other'],
  check: ({ activity: { claims }, update }) => {
    if (claims.length < 2) return NO_HITS;
    let hits: Hit[] | undefined;
    const seen = new Map<string, string>();
    for (let index = 0; index < claims.length; index += 1) {
      const claim = claims[index];
      const text = originalText(claim?.rationale, update.originalLanguage)?.text;
      if (claim === undefined || text === undefined) continue;
      const other = seen.get(text);
      if (other === undefined) {
        seen.set(text, claim.code);
        continue;
      }
      hits ??= [];
      hits.push({ field: `claims.${index}.rationale`, value: text, params: { code: claim.code, other } });
    }
    return hits ?? NO_HITS;
  },
};
