/** One field of the table as a question of the form, whatever its kind. */
import type { Field as RecordField } from '../../../../shared/activities/field.ts';
import { oneValue } from '../../../../shared/record-form/form-fields.ts';
import type { MessageKey } from '../../../../shared/text/en/index.ts';
import { Field } from '../../components/field.tsx';
import type { PageContext } from '../page-context.ts';
import { codeOptions, ManyChoices } from './choices.tsx';
import { ClaimRows } from './claim-rows.tsx';
import type { FormContext } from './form-context.ts';
import { ItemRows } from './item-rows.tsx';
import { LocalizedField } from './localized-field.tsx';
import { TextCount } from './text-count.tsx';

export interface ControlProps {
  readonly form: FormContext;
  readonly field: RecordField;
}

/** `<FieldControl form={form} field={field} />` */
export function FieldControl({ form, field }: ControlProps) {
  const { errors, fields, page } = form;
  const { id, kind } = field;
  const shared = {
    page,
    name: id,
    label: page.words(`field.${id}.label` as MessageKey),
    hint: fieldHint(page, field),
    error: errors.get(id),
    required: field.required === 'submit',
  };
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
      return <ItemRows {...shared} form={form} parts={kind.parts} />;
  }
}

/** The help of the field, and who will see the answer where that is not everybody. */
function fieldHint({ words }: PageContext, { audience, id }: RecordField) {
  const help = words(`field.${id}.help` as MessageKey);
  if (audience === 'public') return help;
  return (
    <>
      {help} <em>{words(`web.form.for-${audience}`)}</em>
    </>
  );
}
