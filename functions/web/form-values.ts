/** What a form says: the texts of its fields, whatever was sent. */
import type { Context } from 'hono';
import { typedReason } from '../../shared/text/system-reason.ts';

/** Characters of one field: what is longer is cut off, because no page of ours sends it. */
const LONGEST = 100_000;

export interface FormValues {
  /**
   * The text of a field, trimmed, with plain line ends; empty where it is missing or a file. That of the field `reason` is never
   * one of the system’s reasons.
   */
  readonly text: (name: string) => string;
  /** All texts of a field that can be given several times. */
  readonly texts: (name: string) => readonly string[];
  /** The revision that the form was made from; 0 where it was made from nothing. */
  readonly revision: number;
  readonly names: readonly string[];
}

/** Reads the body of a POST. */
export async function formValues(c: Context): Promise<FormValues> {
  const body = await c.req.parseBody({ all: true });
  const texts = (name: string): readonly string[] =>
    [body[name] ?? []].flat().flatMap((value) => (typeof value === 'string' ? [plain(value)] : []));
  const text = (name: string): string => {
    const typed = texts(name)[0] ?? '';
    return name === 'reason' ? typedReason(typed) : typed;
  };
  const revision = Number(text('revision'));
  return {
    text,
    texts,
    names: Object.keys(body),
    revision: Number.isSafeInteger(revision) && revision > 0 ? revision : 0,
  };
}

function plain(value: string): string {
  return value.slice(0, LONGEST).replaceAll('\r\n', '\n').trim();
}
