/** One field of a record as text for a page: localized text in the author's language, codes by their names in the page's. */
import type { Field } from '../../../shared/activities/field.ts';
import { fieldValue } from '../../../shared/activities/field-value.ts';
import { originalText } from '../../../shared/activities/original-text.ts';
import type { ActivityRecord, LocalizedText, SdgClaim } from '../../../shared/activities/record.ts';
import type { Language } from '../../../shared/reference/languages.ts';
import { codeName } from '../../../shared/reference/names.ts';

export interface FieldText {
  readonly text: string;
  /** Set where it is known: someone's own words in a language of theirs, or names of codes. */
  readonly language?: Language;
}

/** The field's text; undefined when it is empty. Lists have one item a line. */
export function fieldText(record: ActivityRecord, field: Field, language: Language): FieldText | undefined {
  const value = fieldValue(record, field);
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  const { kind } = field;
  switch (kind.type) {
    case 'localized':
      return originalText(value as LocalizedText);
    case 'code':
      return { text: codeName(kind.list, String(value), language).text, language };
    case 'codes':
      return {
        text: (value as readonly string[]).map((code) => codeName(kind.list, code, language).text).join('\n'),
        language,
      };
    case 'texts':
      return { text: (value as readonly string[]).join('\n') };
    case 'claims':
      return { text: (value as readonly SdgClaim[]).map((claim) => claimText(claim, language)).join('\n') };
    case 'items':
      return {
        text: (value as readonly Readonly<Record<string, unknown>>[])
          .map((item) =>
            kind.parts
              .map(({ id }) => item[id] ?? '')
              .filter((part) => part !== '')
              .join(' · '),
          )
          .join('\n'),
      };
    case 'text':
    case 'date':
    case 'number':
      return { text: String(value) };
  }
}

function claimText({ code, weight, rationale }: SdgClaim, language: Language): string {
  const why = originalText(rationale)?.text;
  return `${code} (${codeName('claimWeights', weight, language).text})${why ? `: ${why}` : ''}`;
}
