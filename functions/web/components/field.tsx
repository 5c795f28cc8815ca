/** A question of a form: label, hint, error and the control, tied together for who cannot see them side by side. */
import type { Child } from 'hono/jsx';
import type { Language } from '../../../shared/reference/languages.ts';
import type { PageContext } from '../pages/page-context.ts';
import { Icon } from './icon.tsx';
import { Control, type Input } from './input.tsx';

export interface FieldProps {
  readonly page: PageContext;
  readonly name: string;
  readonly label: string;
  readonly input: Input;
  /** How to answer, below the label. */
  readonly hint?: Child;
  /** What is wrong with the answer; the page also lists it in an `ErrorSummary`. */
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** Where the id must differ from the name: several forms on one page. */
  readonly id?: string;
  /** The language that the answer is written in, where it is not the page's. */
  readonly language?: Language;
  /** Below the control: a word count, what the matrix says, a list of links. */
  readonly after?: Child;
}

/** Id of the field named `name`: what an error summary links to. */
export function fieldId(name: string): string {
  return `field-${name}`;
}

/** Kinds of which the answer has several controls. */
const GROUPS: readonly Input['type'][] = ['radios', 'checkboxes', 'folded-checkboxes'];

/** `<Field page={page} name="title" label="Title" hint="At most 20 words" required input={{ type: 'text', value }} />` */
export function Field({ page, name, label, input, ...more }: FieldProps) {
  const { after, error, hint, id = fieldId(name), language, required = false } = more;
  const hintId = hint ? `${id}-hint` : '';
  const errorId = error ? `${id}-error` : '';
  const describedBy = [hintId, errorId].filter((each) => each !== '').join(' ') || undefined;
  const control = (
    <Control
      id={id}
      name={name}
      label={label}
      input={input}
      required={required}
      describedBy={describedBy}
      invalid={error !== undefined}
      language={language}
    />
  );
  const marks = required ? <span class="must"> {page.words('web.ui.required')}</span> : null;
  const said = (
    <>
      {hint ? (
        <div class="hint" id={hintId}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <p class="error" id={errorId}>
          <Icon name="bad" />
          <span class="unseen">{page.words('web.ui.notice.bad')} </span>
          {error}
        </p>
      ) : null}
    </>
  );
  const shape = `field of-${input.type}${error ? ' wrong' : ''}`;
  if (GROUPS.includes(input.type)) {
    return (
      <fieldset class={shape} aria-describedby={describedBy}>
        <legend>
          {label}
          {marks}
        </legend>
        {said}
        {control}
        {after}
      </fieldset>
    );
  }
  return (
    <div class={shape}>
      {input.type === 'checkbox' ? control : null}
      <label for={id}>
        {label}
        {marks}
      </label>
      {said}
      {input.type === 'checkbox' ? null : control}
      {after}
    </div>
  );
}
