/** The control of a field by its kind: the same for records and for entries of registries. */
import type { Child } from 'hono/jsx';
import type { AskedField } from '../../../../shared/record-form/decode-form.ts';
import { oneValue } from '../../../../shared/record-form/form-fields.ts';
import { Field } from '../../components/field.tsx';
import { codeOptions, ManyChoices } from './choices.tsx';
import { ClaimRows } from './claim-rows.tsx';
import type { FormContext } from './form-context.ts';
import { ItemRows } from './item-rows.tsx';
import { LocalizedField } from './localized-field.tsx';
import { TextCount } from './text-count.tsx';

interface AnswerProps extends AskedField {
  readonly form: FormContext;
  readonly label: string;
  readonly hint: Child;
  readonly required: boolean;
  /** The label of a part of a list's items; the catalogue's where absent. */
  readonly partLabel?: (part: string) => string;
}

/** `<AnswerControl form={form} id="due" kind={{ type: 'date' }} label="Deadline" hint="…" required />` */
export function AnswerControl({ form, id, kind, label, hint, required, partLabel }: AnswerProps) {
  const { errors, fields, page } = form;
  const shared = { page, name: id, label, hint, error: errors.get(id), required };
  const value = oneValue(fields, id);
  const [language = page.language] = form.languages;
  switch (kind.type) {
    case 'localized':
      return <LocalizedField {...shared} form={form} kind={kind} />;
    case 'text': {
      const count = <TextCount page={page} of={`field-${id}`} text={value} kind={kind} />;
      const input = kind.words
        ? ({ type: 'textarea', value, rows: 3 } as const)
        : ({ type: 'text', value } as const);
      return <Field {...shared} input={input} language={language} after={count} />;
    }
    case 'texts': {
      const input = { type: 'textarea', value: fields.get(id)?.[0] ?? '', rows: 3 } as const;
      return <Field {...shared} input={input} language={language} />;
    }
    case 'date':
      return <Field {...shared} input={{ type: 'text', value, size: 12, inputMode: 'numeric' }} />;
    case 'number':
      return <Field {...shared} input={{ type: 'text', value, size: 12, inputMode: 'decimal' }} />;
    case 'code':
      return (
        <Field {...shared} input={{ type: 'select', value, options: codeOptions(page, kind.list, value) }} />
      );
    case 'codes':
      return <ManyChoices {...shared} list={kind.list} chosen={fields.get(id) ?? []} />;
    case 'claims':
      return <ClaimRows {...shared} form={form} />;
    case 'items':
      return <ItemRows {...shared} form={form} parts={kind.parts} partLabel={partLabel} />;
  }
}
