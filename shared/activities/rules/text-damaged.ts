/** A text was damaged on its way: replacement characters, or UTF-8 that was read as another encoding. */
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

/**
 * U+FFFD; a lead byte of Latin (Ã, Â), Cyrillic (Ð, Ñ) or Arabic (Ø, Ù) read as Windows-1252 with the sign that its
 * second byte becomes; the three signs that a curly quote or dash becomes (â€).
 */
const DAMAGE =
  /\uFFFD|[ÂÃÐÑØÙ][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]|â\u20AC/;

export const textDamaged: Rule = {
  id: 'text-damaged',
  severity: severities('warning', 'warning', 'warning'),
  fields: [],
  params: ['position'],
  check: (_record, { texts }) => {
    let hits: Hit[] | undefined;
    for (const { path, text, traits } of texts) {
      if (!traits.suspect) continue;
      const at = text.search(DAMAGE);
      if (at < 0) continue;
      hits ??= [];
      hits.push({
        field: path,
        value: text.slice(Math.max(0, at - 20), at + 40),
        params: { position: at + 1 },
      });
    }
    return hits ?? NO_HITS;
  },
};
