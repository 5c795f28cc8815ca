/** What a form has sent, as text; what is wrong with it, in words. */
import type { Context } from 'hono';
import { isDay } from '../../../../shared/reference/day.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { PageContext } from '../../pages/page-context.ts';

/** The longest text that a field of these forms takes: more is cut off. */
const LONGEST = 20_000;

export interface SentForm {
  /** The first answer under a name, trimmed; empty where there is none. */
  text(name: string): string;
  /** All answers under a name. */
  texts(name: string): readonly string[];
  /** The revision that the form was made from; 0 where it was made from nothing. */
  readonly revision: number;
}

/** Reads a form's fields; files are left out. */
export async function sentForm(c: Context): Promise<SentForm> {
  const data = await c.req.formData();
  const texts = (name: string): readonly string[] =>
    data
      .getAll(name)
      .filter((each) => typeof each === 'string')
      .map((each) => each.slice(0, LONGEST).replaceAll('\r\n', '\n').trim());
  const text = (name: string): string => texts(name)[0] ?? '';
  const revision = Number(text('revision'));
  return { text, texts, revision: Number.isSafeInteger(revision) && revision > 0 ? revision : 0 };
}

/** An error for each field in `fields` (name and label) that was left empty. */
export function missingFields(
  { words }: PageContext,
  form: SentForm,
  fields: readonly (readonly [name: string, label: string])[],
): readonly FormError[] {
  return fields
    .filter(([name]) => form.text(name) === '')
    .map(([field, label]) => ({ field, message: words('web.admin.error.needed', { label }) }));
}

/** An error for each field in `fields` that holds something that is no day. */
export function wrongDays(
  { words }: PageContext,
  form: SentForm,
  fields: readonly (readonly [name: string, label: string])[],
): readonly FormError[] {
  return fields
    .filter(([name]) => form.text(name) !== '' && !isDay(form.text(name)))
    .map(([field, label]) => ({ field, message: words('web.admin.error.date', { label }) }));
}
