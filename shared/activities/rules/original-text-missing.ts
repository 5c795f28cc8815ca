/** A text doesn't say which of its language versions the author wrote, or says it of several. */
import { isLanguage } from '../../reference/languages.ts';
import { fieldValue } from '../field-value.ts';
import { FIELDS } from '../fields.ts';
import type { LocalizedText } from '../record.ts';
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

const LOCALIZED = FIELDS.filter((field) => field.kind.type === 'localized');

export const originalTextMissing: Rule = {
  id: 'original-text-missing',
  severity: severities('error', 'warning', 'warning'),
  fields: LOCALIZED.map((field) => field.id),
  params: ['count'],
  check: (record) => {
    let hits: Hit[] | undefined;
    for (const field of LOCALIZED) {
      const text = fieldValue(record, field) as LocalizedText | undefined;
      if (text === undefined) continue;
      let count = 0;
      for (const language in text) {
        if (isLanguage(language) && text[language]?.status === 'original') count += 1;
      }
      if (count === 1) continue;
      hits ??= [];
      hits.push({ field: field.id, params: { count } });
    }
    return hits ?? NO_HITS;
  },
};
