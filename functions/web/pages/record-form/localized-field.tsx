/** A text in the languages of the form: the original first, translations folded away until they are wanted. */
import type { Child } from 'hono/jsx';
import type { FieldKind } from '../../../../shared/activities/field.ts';
import { HOLDS } from '../../../../shared/record-form/decode-text.ts';
import { oneValue } from '../../../../shared/record-form/form-fields.ts';
import type { Language } from '../../../../shared/reference/languages.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { Field, fieldId } from '../../components/field.tsx';
import type { Input } from '../../components/input.tsx';
import { originalOf } from '../../form-state.ts';
import { languageName } from '../language-name.ts';
import type { FormContext } from './form-context.ts';
import { TextCount } from './text-count.tsx';

interface LocalizedFieldProps {
  readonly form: FormContext;
  readonly name: string;
  readonly label: string;
  readonly hint?: Child;
  readonly required?: boolean;
  readonly kind: Pick<Extract<FieldKind, { type: 'localized' }>, 'words' | 'characters' | 'long'>;
}

/** `<LocalizedField form={form} name="title" label="Title" kind={kind} />` */
export function LocalizedField({ form, ...field }: LocalizedFieldProps) {
  const { errors, fields, languages, page } = form;
  const [main = page.language] = languages;
  const original = originalOf(fields, field.name, main);
  const others = languages.filter((language) => language !== original);
  return (
    <>
      <Version form={form} {...field} language={original} isOriginal />
      {others.map((language) => {
        const name = `${field.name}.${language}`;
        const isOpen = oneValue(fields, name) !== '' || errors.has(name);
        return (
          <Disclosure summary={versionLabel(form, field.label, language)} open={isOpen}>
            <Version form={form} {...field} hint={undefined} required={false} language={language} />
          </Disclosure>
        );
      })}
    </>
  );
}

interface VersionProps extends LocalizedFieldProps {
  readonly language: Language;
  readonly isOriginal?: boolean;
}

function Version({ form, name: field, label, kind, language, isOriginal = false, ...more }: VersionProps) {
  const { errors, fields, languages, page } = form;
  const name = `${field}.${language}`;
  const value = fields.get(name)?.[0] ?? '';
  const status = oneValue(fields, `${name}.status`) || (isOriginal ? 'original' : 'human');
  const isStale = status === 'stale';
  // What a rule says of the translation beside it says the same.
  const isTold = isStale && errors.has(name);
  const mark = status === 'machine' || isStale ? page.words(`web.form.${status}`) : undefined;
  return (
    <>
      <Field
        page={page}
        name={name}
        label={isOriginal && languages.length === 1 ? label : versionLabel(form, label, language)}
        input={inputOf(kind, value)}
        hint={isTold ? more.hint : (mark ?? more.hint)}
        error={errors.get(name)}
        required={more.required ?? false}
        language={language}
        after={isOriginal ? <TextCount page={page} of={fieldId(name)} text={value} kind={kind} /> : undefined}
      />
      <input type="hidden" name={`${name}.status`} value={status} />
      {isStale ? (
        <StillRight form={form} name={`${name}.${HOLDS}`} language={language} label={label} />
      ) : null}
    </>
  );
}

/** Whoever has read a translation that is older than its original need not change it. */
function StillRight({
  form,
  label,
  language,
  name,
}: Pick<VersionProps, 'form' | 'label' | 'language' | 'name'>) {
  const text = versionLabel(form, label, language);
  return (
    <Field
      page={form.page}
      name={name}
      label={form.page.words('web.form.still-right', { text })}
      input={{ type: 'checkbox', checked: oneValue(form.fields, name) !== '' }}
    />
  );
}

function versionLabel({ page }: FormContext, label: string, language: Language): string {
  return page.words('web.form.version', { label, language: languageName(language, page.language) });
}

function inputOf({ long, words }: VersionProps['kind'], value: string): Input {
  if (long) return { type: 'textarea', value, rows: rowsFor(words?.max) };
  return words ? { type: 'textarea', value, rows: 2 } : { type: 'text', value };
}

/** Lines for so many words, a dozen to a line. */
function rowsFor(words = 60): number {
  return Math.max(3, Math.min(10, Math.ceil(words / 12)));
}
