/** A form that asks for the same page again with other answers in its address. */
import type { Child } from 'hono/jsx';
import { Button } from '../components/button.tsx';
import type { PageContext } from './page-context.ts';

interface FilterFormProps {
  readonly page: PageContext;
  /** What the button says. */
  readonly submit: string;
  readonly children: Child;
}

/** The form around its fields; it keeps the language. */
export function FilterForm({ page, submit, children }: FilterFormProps) {
  return (
    <form class="filters" action={page.path}>
      {Object.entries(page.kept).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
      <Button>{submit}</Button>
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly chosen: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  /** Its answers are sentences: two columns. */
  readonly wide?: boolean;
}

/** One answer out of a list. */
export function Choice({ label, name, chosen, options, wide }: ChoiceProps) {
  return (
    <label class={wide ? 'wide' : undefined}>
      {label}
      <select name={name}>
        {options.map(([value, text]) => (
          <option value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
