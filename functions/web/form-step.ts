/** Steps of the form that keep nothing: a row more or less, a language, what a paragraph suggests. Pure changes of the values. */
import { FIELDS } from '../../shared/activities/fields.ts';
import { makeSuggester, type Suggestions } from '../../shared/matrix/suggest.ts';
import { addRow, removeRow, rowToFill } from '../../shared/record-form/edit-rows.ts';
import { type FormFields, oneValue, withValue } from '../../shared/record-form/form-fields.ts';
import { isActionLineId } from '../../shared/reference/action-lines.ts';
import { isLanguage, LANGUAGES } from '../../shared/reference/languages.ts';
import { latestEdition } from '../../shared/reference/matrix-edition.ts';
import { loadNames } from '../../shared/reference/names.ts';
import { isSdgCode } from '../../shared/reference/sdgs.ts';
import { SHOWN } from './form-state.ts';
import { PASTED } from './pages/record-form/control-names.ts';
import { ADDED_LANGUAGE } from './pages/record-form/language-box.tsx';

export interface FormStep {
  readonly fields: FormFields;
  readonly suggestions?: Suggestions;
}

/** Suggestions read a text in any language, by the names that targets have in all six. @returns once these are at hand. */
export async function awaitNames(button: string): Promise<void> {
  if (/^(?:suggest|line|claim)\b/.test(button)) await Promise.all(LANGUAGES.map(loadNames));
}

let suggester: ReturnType<typeof makeSuggester> | undefined;

/** The values after the button `name:argument:argument` was pressed; undefined where it is no step (`save`, `submit`). */
export function formStep(button: string, fields: FormFields): FormStep | undefined {
  const [name = '', first = '', second = ''] = button.split(':');
  switch (name) {
    case 'add':
      return { fields: withRow(fields, first) };
    case 'remove': {
      const [list = '', row = ''] = first.split('.');
      return { fields: removeRow(fields, list, Number(row)) };
    }
    case 'language': {
      const added = oneValue(fields, ADDED_LANGUAGE);
      const shown = [...(fields.get(SHOWN) ?? []), added].filter(isLanguage);
      return { fields: new Map([...fields, [SHOWN, shown]]) };
    }
    case 'suggest':
      return { fields, suggestions: suggest(fields) };
    case 'line':
      return { fields: withLine(fields, first, second), suggestions: suggest(fields) };
    case 'claim':
      return { fields: withClaim(fields, first), suggestions: suggest(fields) };
    case 'show':
      return { fields };
    default:
      return undefined;
  }
}

function suggest(fields: FormFields): Suggestions {
  suggester ??= makeSuggester(latestEdition);
  return suggester(oneValue(fields, PASTED));
}

function withRow(fields: FormFields, list: string): FormFields {
  const kind = FIELDS.find(({ id }) => id === list)?.kind;
  if (kind?.type === 'claims') return addRow(fields, list, { code: '', weight: 'secondary' });
  if (kind?.type !== 'items') return fields;
  return addRow(fields, list, Object.fromEntries(kind.parts.map(({ id }) => [id, ''])));
}

function withLine(fields: FormFields, place: string, line: string): FormFields {
  if (!isActionLineId(line)) return fields;
  if (place === 'primary') return withValue(fields, 'primaryLine', line);
  const others = new Set([...(fields.get('otherLines') ?? []), line]);
  return new Map([...fields, ['otherLines', [...others]]]);
}

/** A suggestion that is taken says where it came from: it counts once a reviewer has accepted it. */
function withClaim(fields: FormFields, code: string): FormFields {
  if (!isSdgCode(code)) return fields;
  const row = rowToFill(fields, 'claims', 'code');
  const name = `claims.${row}`;
  const claim = { code, weight: 'secondary', origin: 'suggested' };
  return Object.entries(claim).reduce<FormFields>(
    (known, [part, value]) => withValue(known, `${name}.${part}`, value),
    fields,
  );
}
