/** A list of rows, each with its number and a button that removes it, and one that adds another: all work without scripts. */
import type { Child } from 'hono/jsx';
import { Button } from '../../components/button.tsx';
import { fieldId } from '../../components/field.tsx';
import { Icon } from '../../components/icon.tsx';
import type { FormContext } from './form-context.ts';

interface RowsProps {
  readonly form: FormContext;
  readonly name: string;
  readonly label: string;
  readonly hint?: Child;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly count: number;
  readonly row: (row: number) => Child;
}

/** `<Rows form={form} name="results" label="Results" count={2} row={(n) => …} />` */
export function Rows({ form, name, label, count, row, ...more }: RowsProps) {
  const { action, page } = form;
  const { error, hint, required } = more;
  const { words } = page;
  const id = fieldId(name);
  return (
    <fieldset
      class={error ? 'row-list wrong' : 'row-list'}
      id={id}
      tabindex={-1}
      aria-describedby={[hint ? `${id}-hint` : '', error ? `${id}-error` : ''].join(' ').trim() || undefined}
    >
      <legend>
        {label}
        {required ? <span class="must"> {words('web.ui.required')}</span> : null}
      </legend>
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p class="error" id={`${id}-error`}>
          <Icon name="bad" />
          <span class="unseen">{words('web.ui.notice.bad')} </span>
          {error}
        </p>
      ) : null}
      {Array.from({ length: count }, (_, place) => {
        const title = words('web.form.row', { list: label, number: place + 1 });
        return (
          <fieldset class="row" id={rowId(name, place)} tabindex={-1}>
            <legend>{title}</legend>
            {row(place)}
            <Button
              kind="quiet"
              name="do"
              value={`remove:${name}.${place}`}
              label={words('web.form.remove-row', { row: title })}
              formaction={`${action}#${fieldId(name)}`}
              unchecked
            >
              {words('web.form.remove')}
            </Button>
          </fieldset>
        );
      })}
      <Button
        kind="plain"
        name="do"
        value={`add:${name}`}
        formaction={`${action}#${rowId(name, count)}`}
        unchecked
      >
        {words('web.form.add-row', { list: label })}
      </Button>
    </fieldset>
  );
}

function rowId(name: string, row: number): string {
  return `row-${name}-${row}`;
}
