/** A translation is older than its original (mark-stale.ts): documents say so of it until somebody sees to it. */
import { LANGUAGES } from '../../reference/languages.ts';
import { fieldValue } from '../field-value.ts';
import { FIELDS } from '../fields.ts';
import { onlyLanguage } from '../original-text.ts';
import type { LocalizedText } from '../record.ts';
import { type Hit, type Rule, severities } from './rule.ts';

const LOCALIZED = FIELDS.filter((field) => field.kind.type === 'localized');

export const translationStale: Rule = {
  id: 'translation-stale',
  severity: severities('warning', 'warning', 'warning'),
  fields: [...LOCALIZED.map((field) => field.id), 'claims'],
  params: [],
  check: (record) => [
    ...LOCALIZED.flatMap((field) => hitsIn(field.id, fieldValue(record, field) as LocalizedText | undefined)),
    ...record.activity.claims.flatMap(({ rationale }, index) =>
      hitsIn(`claims.${index}.rationale`, rationale),
    ),
  ],
};

function hitsIn(path: string, text: LocalizedText | undefined): readonly Hit[] {
  // Nearly every text has one version.
  if (text === undefined || onlyLanguage(text) !== undefined) return [];
  return LANGUAGES.flatMap((language) => {
    const version = text[language];
    return version?.status === 'stale' ? [{ field: `${path}.${language}`, value: version.text }] : [];
  });
}
