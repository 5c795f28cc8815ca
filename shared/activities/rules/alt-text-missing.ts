/** A photo has no text for readers who can't see it (WCAG 2.2, 1.1.1; PDF/UA asks for it too). */
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

export const altTextMissing: Rule = {
  id: 'alt-text-missing',
  severity: severities('error', 'warning', 'off'),
  fields: ['photos'],
  params: ['item'],
  check: ({ update: { photos } }) => {
    let hits: Hit[] | undefined;
    for (let index = 0; index < photos.length; index += 1) {
      if (photos[index]?.altText !== undefined) continue;
      hits ??= [];
      hits.push({
        field: `photos.${index}.altText`,
        value: photos[index]?.file,
        params: { item: index + 1 },
      });
    }
    return hits ?? NO_HITS;
  },
};
