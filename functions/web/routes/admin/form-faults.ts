/** What is wrong with a form that was sent, in words. */
import { isDay } from '../../../../shared/reference/day.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { FormValues } from '../../form-values.ts';
import type { PageContext } from '../../pages/page-context.ts';

/** An error for each field in `fields` (name and label) that was left empty. */
export function missingFields(
  { words }: PageContext,
  form: FormValues,
  fields: readonly (readonly [name: string, label: string])[],
): readonly FormError[] {
  return fields
    .filter(([name]) => form.text(name) === '')
    .map(([field, label]) => ({ field, message: words('web.admin.error.needed', { label }) }));
}

/** An error for each field in `fields` that holds something that is no day. */
export function wrongDays(
  { words }: PageContext,
  form: FormValues,
  fields: readonly (readonly [name: string, label: string])[],
): readonly FormError[] {
  return fields
    .filter(([name]) => form.text(name) !== '' && !isDay(form.text(name)))
    .map(([field, label]) => ({ field, message: words('web.admin.error.date', { label }) }));
}
