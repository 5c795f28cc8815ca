/** Many names asked for in one statement: a call for each costs an import more than what it finds. */
import { storedText } from '../stored-text.ts';

/** The right side of `IN`; its one parameter is what {@link asked} gives. */
export const ASKED = '(SELECT value FROM json_each(?))';

/** `names` in stored form, as the parameter of {@link ASKED}. */
export function asked(names: readonly string[]): string {
  return JSON.stringify(names.map(storedText));
}
