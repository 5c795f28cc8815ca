/** A text holds control characters or direction overrides, which can hide what it says (UAX 9, Unicode TR 36). */
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

export const hiddenCharacters: Rule = {
  id: 'hidden-characters',
  severity: severities('error', 'error', 'error'),
  fields: [],
  params: ['character', 'position'],
  check: (_record, { texts }) => {
    let hits: Hit[] | undefined;
    for (const { path, text, traits } of texts) {
      if (traits.hiddenAt < 0) continue;
      const code = text.charCodeAt(traits.hiddenAt).toString(16).toUpperCase().padStart(4, '0');
      hits ??= [];
      hits.push({ field: path, params: { character: `U+${code}`, position: traits.hiddenAt + 1 } });
    }
    return hits ?? NO_HITS;
  },
};
