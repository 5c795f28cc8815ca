/** What the record form is drawn from: its values as they were stored or typed, and what is said of them. */
import type { Field } from '../../shared/activities/field.ts';
import { FIELDS } from '../../shared/activities/fields.ts';
import type { Finding } from '../../shared/activities/finding.ts';
import type { Period, SdgClaim, UpdateState } from '../../shared/activities/record.ts';
import type { BaseRevision } from '../../shared/intake/import/base-revision.ts';
import type { Suggestions } from '../../shared/matrix/suggest.ts';
import { type FormFields, oneValue } from '../../shared/record-form/form-fields.ts';
import { isLanguage, LANGUAGES, type Language } from '../../shared/reference/languages.ts';

export interface FormState {
  readonly fields: FormFields;
  /** Absent for a new record. */
  readonly activityId?: string | undefined;
  readonly period: Period;
  readonly base: BaseRevision;
  readonly window: string;
  readonly state: UpdateState;
  /** Shown beside their fields where `isChecked`; else only counted. */
  readonly findings: readonly Finding[];
  readonly isChecked: boolean;
  /** What can't be read of what was typed: shown beside its fields once that was sent to be kept. */
  readonly unread: readonly Finding[];
  /** Everything but what could not be read was kept just now. */
  readonly isUnread?: boolean | undefined;
  /** Nothing was kept: a new record that says nothing. */
  readonly isEmpty?: boolean | undefined;
  /** Whether it is a draft that its writer may throw away. */
  readonly isDiscardable?: boolean | undefined;
  readonly returnedBecause?: string | undefined;
  /** The claims that are kept, with what the office said of them. */
  readonly claims?: readonly SdgClaim[] | undefined;
  readonly carriedFrom?: Period | undefined;
  /** The period after the newest, where there is no update for it yet. */
  readonly nextPeriod?: Period | undefined;
  readonly suggestions?: Suggestions | undefined;
}

/** Languages that the reader of the form has added to it. */
export const SHOWN = 'shown';

/** The language that texts are first written in: the record's, else the page's. */
export function mainLanguage(fields: FormFields, fallback: Language): Language {
  const own = oneValue(fields, 'originalLanguage');
  return isLanguage(own) ? own : fallback;
}

/** The languages in which the form shows every text: the main one first, then those that are there or were added. */
export function formLanguages(fields: FormFields, fallback: Language): readonly Language[] {
  const main = mainLanguage(fields, fallback);
  const added = fields.get(SHOWN) ?? [];
  const used = new Set(
    [...fields].flatMap(([name, [value = '']]) =>
      value.trim() === '' ? [] : (/\.([a-z]{2})$/.exec(name)?.[1] ?? []),
    ),
  );
  return [main, ...LANGUAGES.filter((each) => each !== main && (added.includes(each) || used.has(each)))];
}

/** The language of the original of the text `name`; the main one where nothing is written. */
export function originalOf(fields: FormFields, name: string, main: Language): Language {
  return (
    LANGUAGES.find(
      (each) =>
        oneValue(fields, `${name}.${each}.status`) === 'original' &&
        oneValue(fields, `${name}.${each}`) !== '',
    ) ?? main
  );
}

/** Name of the control that a finding's path is about: `title` → `title.fr`, `claims.0.evidenceRefs.1` → `claims.0.evidenceRefs`. */
export function controlOf(
  path: string,
  fields: FormFields,
  main: Language,
  table: readonly Pick<Field, 'id' | 'kind'>[] = FIELDS,
): string {
  const [id = '', row, part, ...rest] = path.split('.');
  const field = table.find((each) => each.id === id);
  switch (field?.kind.type) {
    case 'localized':
      return row === undefined ? `${id}.${originalOf(fields, id, main)}` : path;
    case 'codes':
    case 'texts':
      return id;
    case 'claims':
      if (row === undefined) return id;
      if (part === undefined) return `${id}.${row}.code`;
      if (part === 'evidenceRefs') return `${id}.${row}.${part}`;
      if (part !== 'rationale' || rest.length > 0) return path;
      return `${path}.${originalOf(fields, path, main)}`;
    case 'items':
      return row !== undefined && part === undefined ? `${id}.${row}.${field.kind.parts[0]?.id}` : path;
    default:
      return path;
  }
}
