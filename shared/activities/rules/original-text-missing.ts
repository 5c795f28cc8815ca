/** A text doesn't say which of its language versions the author wrote, or says it of several. */
import { LANGUAGES } from '../../reference/languages.ts';
import { fieldValue } from '../field-value.ts';
import { FIELDS } from '../fields.ts';
import type { LocalizedText } from '../record.ts';
import { NO_HITS, type Rule, severities } from './rule.ts';

const LOCALIZED = FIELDS.filter((field) => field.kind.type === 'localized');

export const originalTextMissing: Rule = {
  id: 'original-text-missing',
  severity: severities('error', 'warning', 'warning'),
  fields: LOCALIZED.map((field) => field.id),
  params: ['count'],
  check: (record) => {
    const count = (text: LocalizedText): number =>
      LANGUAGES.reduce((sum, language) => sum + (text[language]?.status === 'original' ? 1 : 0), 0);
    const hits = [];
    for (const field of LOCALIZED) {
      const text = fieldValue(record, field) as LocalizedText | undefined;
      if (text === undefined) continue;
      const originals = count(text);
      if (originals !== 1) hits.push({ field: field.id, params: { count: originals } });
    }
    return hits.length === 0 ? NO_HITS : hits;
  },
};
