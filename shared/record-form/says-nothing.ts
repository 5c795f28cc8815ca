/** Whether a form holds no more than what stood in it when it was opened: such a record is not worth keeping. */
import type { DecodedForm } from './decode-form.ts';

/** Fields that a new record begins with (see `newRecord`), or that say nothing without others. */
const PRESET: ReadonlySet<string> = new Set([
  'originalLanguage',
  'primaryLine',
  'unit',
  'focalPoint',
  'confidentiality',
]);

/** True where every other field is empty; what could not be read was written all the same. */
export function saysNothing({ unreadable, values }: DecodedForm): boolean {
  return (
    unreadable.length === 0 &&
    Object.entries(values).every(
      ([id, value]) => PRESET.has(id) || value === undefined || (Array.isArray(value) && value.length === 0),
    )
  );
}
