/** One field of the record's table as a question of its form. */
import type { Field as RecordField } from '../../../../shared/activities/field.ts';
import type { MessageKey } from '../../../../shared/text/en/index.ts';
import type { PageContext } from '../page-context.ts';
import { AnswerControl } from './answer-control.tsx';
import type { FormContext } from './form-context.ts';

export interface ControlProps {
  readonly form: FormContext;
  readonly field: RecordField;
}

/** `<FieldControl form={form} field={field} />` */
export function FieldControl({ form, field }: ControlProps) {
  const { id, kind, required } = field;
  return (
    <AnswerControl
      form={form}
      id={id}
      kind={kind}
      label={form.page.words(`field.${id}.label` as MessageKey)}
      hint={fieldHint(form.page, field)}
      required={required === 'submit'}
    />
  );
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
