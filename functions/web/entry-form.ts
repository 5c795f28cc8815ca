/** The form of an entry: its fields with the questions of every entry before them, its values, and what was typed into it. */
import type { Finding } from '../../shared/activities/finding.ts';
import { audienceNamed } from '../../shared/people/audience.ts';
import { type AskedField, type DecodedForm, decodeForm } from '../../shared/record-form/decode-form.ts';
import { addRow, removeRow } from '../../shared/record-form/edit-rows.ts';
import { ASKED, encodeField, LANGUAGE_BEFORE } from '../../shared/record-form/encode-record.ts';
import { type FormFields, formFields, oneValue } from '../../shared/record-form/form-fields.ts';
import { isLanguage, type Language } from '../../shared/reference/languages.ts';
import type { RegistryEntry } from '../../shared/registries/entry.ts';
import type { Registry } from '../../shared/registries/registry.ts';
import type { EntryOrder } from '../../shared/registries/write-entry.ts';
import { SHOWN } from './form-state.ts';
import { ADDED_LANGUAGE } from './pages/record-form/language-box.tsx';

/** What every entry is asked, by the names of records' forms. */
export const ENTRY_QUESTIONS: readonly AskedField[] = [
  { id: 'originalLanguage', kind: { type: 'code', list: 'languages' } },
  { id: 'confidentiality', kind: { type: 'code', list: 'confidentialities' } },
];

export interface EntryFormState {
  readonly fields: FormFields;
  /** Absent for a new entry. */
  readonly id?: string | undefined;
  /** The revision that the form stands on; 0 for a new entry. */
  readonly base: number;
  readonly findings: readonly Finding[];
  /** What somebody else saved while this was written. */
  readonly theirs?: RegistryEntry | undefined;
}

/** All that the form asks, in order. */
export function entryQuestions({ fields }: Registry): readonly AskedField[] {
  return [...ENTRY_QUESTIONS, ...fields];
}

/** An entry as its form has it. */
export function encodeEntry(registry: Registry, entry: RegistryEntry): FormFields {
  const values: Readonly<Record<string, unknown>> = {
    ...entry.values,
    originalLanguage: entry.language,
    confidentiality: entry.audience,
  };
  const asked = entryQuestions(registry);
  return formFields([
    [ASKED, asked.map(({ id }) => id).join(' ')],
    [LANGUAGE_BEFORE, entry.language],
    ...asked.flatMap((field) => encodeField(field, values[field.id])),
  ]);
}

export interface TypedEntry {
  readonly form: DecodedForm;
  readonly entry: Omit<EntryOrder['entry'], 'id'>;
}

/** What was typed; a question that has no answer takes the page's language and the registry's class. */
export function decodeEntry(registry: Registry, fields: FormFields, fallback: Language): TypedEntry {
  const form = decodeForm(fields, entryQuestions(registry));
  const { confidentiality, originalLanguage, ...values } = form.values;
  const language = String(originalLanguage ?? '');
  return {
    form,
    entry: {
      language: isLanguage(language) ? language : fallback,
      audience: confidentiality === undefined ? registry.audience : audienceNamed(String(confidentiality)),
      values,
    },
  };
}

/** The values after a button that keeps nothing was pressed: a row more or less, a language; undefined where it keeps. */
export function entryStep(registry: Registry, fields: FormFields): FormFields | undefined {
  const [name = '', place = ''] = oneValue(fields, 'do').split(':');
  const [list = '', row = ''] = place.split('.');
  switch (name) {
    case 'add': {
      const kind = registry.fields.find(({ id }) => id === list)?.kind;
      if (kind?.type !== 'items') return fields;
      return addRow(fields, list, Object.fromEntries(kind.parts.map(({ id }) => [id, ''])));
    }
    case 'remove':
      return removeRow(fields, list, Number(row));
    case 'language': {
      const shown = [...(fields.get(SHOWN) ?? []), oneValue(fields, ADDED_LANGUAGE)].filter(isLanguage);
      return new Map([...fields, [SHOWN, shown]]);
    }
    default:
      return undefined;
  }
}
