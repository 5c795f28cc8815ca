/** All free text of a record with its place, read once so that every rule of text can share the reading. */
import { isLanguage, LANGUAGES, type Language } from '../reference/languages.ts';
import type { Field } from './field.ts';
import { fieldValue } from './field-value.ts';
import { FIELDS } from './fields.ts';
import { onlyLanguage, originalText } from './original-text.ts';
import type { ActivityRecord, LocalizedText, SdgClaim } from './record.ts';
import { type TextTraits, textTraits } from './text-traits.ts';

/** One text of a record. */
export interface TextAt {
  readonly fieldId: string;
  /** Field path: `title`, `title.fr` for a translation, `results.0.statement`. */
  readonly path: string;
  readonly text: string;
  readonly traits: TextTraits;
  /** Language the text says it is in: its version's, or the record's original language. */
  readonly language: Language | undefined;
  /** Written by the author, not translated. */
  readonly original: boolean;
  /** A whole field, not a part of a list. */
  readonly whole: boolean;
}

type Gatherer = (record: ActivityRecord, language: Language | undefined, into: TextAt[]) => void;

const GATHERERS: readonly Gatherer[] = FIELDS.flatMap((field) => gathererOf(field) ?? []);

/** Every text of `record` in the order of the field table; web addresses and codes are not texts. */
export function textsOf(record: ActivityRecord): readonly TextAt[] {
  const { originalLanguage = '' } = record.update;
  const language = isLanguage(originalLanguage) ? originalLanguage : undefined;
  const texts: TextAt[] = [];
  for (const gather of GATHERERS) gather(record, language, texts);
  return texts;
}

function gathererOf(field: Field): Gatherer | undefined {
  switch (field.kind.type) {
    case 'localized':
      return (record, language, into) =>
        versions(field.id, field.id, fieldValue(record, field) as LocalizedText | undefined, language, into);
    case 'text':
      return (record, language, into) => {
        const value = fieldValue(record, field);
        if (typeof value === 'string') into.push(textAt(field.id, field.id, value, language, true));
      };
    case 'texts': {
      const paths = pathsOf((index) => `${field.id}.${index}`);
      return (record, language, into) => {
        const values = fieldValue(record, field) as readonly string[];
        for (let index = 0; index < values.length; index += 1) {
          into.push(textAt(field.id, paths(index), values[index] as string, language, false));
        }
      };
    }
    case 'claims': {
      const paths = pathsOf((index) => `${field.id}.${index}.rationale`);
      return (record, language, into) => {
        const claims = fieldValue(record, field) as readonly SdgClaim[];
        for (let index = 0; index < claims.length; index += 1) {
          const rationale = claims[index]?.rationale;
          if (rationale === undefined) continue;
          versions(field.id, paths(index), rationale, language, into);
        }
      };
    }
    case 'items': {
      const parts = field.kind.parts.flatMap(({ id, kind }) =>
        kind === 'text' ? [{ id, paths: pathsOf((index) => `${field.id}.${index}.${id}`) }] : [],
      );
      return (record, language, into) => {
        const items = fieldValue(record, field) as readonly Readonly<Record<string, unknown>>[];
        for (let index = 0; index < items.length; index += 1) {
          for (const { id, paths } of parts) {
            const value = items[index]?.[id];
            if (typeof value !== 'string') continue;
            into.push(textAt(field.id, paths(index), value, language, false));
          }
        }
      };
    }
    case 'code':
    case 'codes':
    case 'date':
    case 'number':
      return undefined;
  }
}

function textAt(
  fieldId: string,
  path: string,
  text: string,
  language: Language | undefined,
  whole: boolean,
): TextAt {
  return { fieldId, path, text, traits: textTraits(text), language, original: true, whole };
}

/** `pathOf`, remembered for the first places of a list: every text of every record has a path. */
function pathsOf(pathOf: (index: number) => string): (index: number) => string {
  const known = Array.from({ length: 20 }, (_, index) => pathOf(index));
  return (index) => known[index] ?? pathOf(index);
}

function versions(
  fieldId: string,
  path: string,
  text: LocalizedText | undefined,
  fallback: Language | undefined,
  into: TextAt[],
): void {
  if (text === undefined) return;
  const whole = path === fieldId;
  const only = onlyLanguage(text);
  if (only !== undefined) {
    into.push(textAt(fieldId, path, text[only]?.text as string, only, whole));
    return;
  }
  const original = originalText(text, fallback);
  if (original === undefined) return;
  into.push(textAt(fieldId, path, original.text, original.language, whole));
  for (const language of LANGUAGES) {
    const version = text[language];
    if (version === undefined || language === original.language) continue;
    into.push({
      fieldId,
      path: `${path}.${language}`,
      text: version.text,
      traits: textTraits(version.text),
      language,
      original: false,
      whole,
    });
  }
}
