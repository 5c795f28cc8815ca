/** The name of a field as the page's language has it. */
import { isMessageKey } from '../../../shared/text/words.ts';
import type { PageContext } from './page-context.ts';

/** By the field's id, or by a path that begins with it: `claims.2.code` is of `claims`. */
export function fieldLabel({ words }: Pick<PageContext, 'words'>, path: string): string {
  const [id = ''] = path.split('.', 1);
  const key = `field.${id}.label`;
  return isMessageKey(key) ? words(key) : id;
}
