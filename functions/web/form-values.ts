/** What a form says: the texts of its fields, whatever was sent. */
import type { Context } from 'hono';

export interface FormValues {
  /** The text of a field, trimmed; empty where it is missing or a file. */
  readonly text: (name: string) => string;
  /** All texts of a field that can be given several times. */
  readonly texts: (name: string) => readonly string[];
  /** The revision that the form was made from; undefined where it names none. */
  readonly revision: number | undefined;
  readonly names: readonly string[];
}

/** Reads the body of a POST. */
export async function formValues(c: Context): Promise<FormValues> {
  const body = await c.req.parseBody({ all: true });
  const texts = (name: string): readonly string[] =>
    [body[name] ?? []].flat().flatMap((value) => (typeof value === 'string' ? [value.trim()] : []));
  const text = (name: string): string => texts(name)[0] ?? '';
  const revision = Number.parseInt(text('revision'), 10);
  return { text, texts, names: Object.keys(body), revision: Number.isNaN(revision) ? undefined : revision };
}
