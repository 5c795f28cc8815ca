/** One field of a record as text for a page: localized text in the author's language, codes by their labels. */
import type { Field } from '../../../shared/activities/field.ts';
import { fieldValue } from '../../../shared/activities/field-value.ts';
import { originalText } from '../../../shared/activities/original-text.ts';
import type { ActivityRecord, LocalizedText, SdgClaim } from '../../../shared/activities/record.ts';
import type { Language } from '../../../shared/reference/languages.ts';
import { codeLabel } from '../../../shared/reference/organization.ts';

export interface FieldText {
  readonly text: string;
  /** Set where it is known: someone's own words in a language of theirs, or labels, which are English. */
  readonly language?: Language;
}

/** The field's text; undefined when it is empty. Lists have one item a line. */
export function fieldText(record: ActivityRecord, field: Field): FieldText | undefined {
  const value = fieldValue(record, field);
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  const { kind } = field;
  switch (kind.type) {
    case 'localized':
      return originalText(value as LocalizedText);
    case 'code':
      return { text: codeLabel(kind.list, String(value)), language: 'en' };
    case 'codes':
      return {
        text: (value as readonly string[]).map((code) => codeLabel(kind.list, code)).join('\n'),
        language: 'en',
      };
    case 'texts':
      return { text: (value as readonly string[]).join('\n') };
    case 'claims':
      return { text: (value as readonly SdgClaim[]).map(claimText).join('\n') };
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

function claimText({ code, weight, rationale }: SdgClaim): string {
  const why = originalText(rationale)?.text;
  return `${code} (${weight})${why ? `: ${why}` : ''}`;
}
