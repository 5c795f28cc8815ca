/** What is wrong with a form, all at once and first, each error leading to its field. */
import type { PageContext } from '../pages/page-context.ts';
import { fieldId } from './field.tsx';
import { Icon } from './icon.tsx';

export interface FormError {
  /** Name of the field; without one, the error is about the whole form. */
  readonly field?: string;
  /** Id of the field where it is not the usual one. */
  readonly id?: string;
  readonly message: string;
}

interface ErrorSummaryProps {
  readonly page: PageContext;
  readonly errors: readonly FormError[];
}

/** `<ErrorSummary page={page} errors={[{ field: 'title', message: 'Write a title' }]} />`: nothing where there are none. */
export function ErrorSummary({ page, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div class="notice bad errors" role="alert" tabindex={-1} data-focus="now">
      <h2>
        <Icon name="bad" />
        {page.words('web.ui.errors', { count: errors.length })}
      </h2>
      <ul>
        {errors.map(({ field, id, message }) => (
          <li>
            {field === undefined && id === undefined ? (
              message
            ) : (
              <a href={`#${id ?? fieldId(field ?? '')}`}>{message}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
