/** The sheet of codes: every list that a cell of the template may hold, with its meaning and where it stands. */

import { FIELDS } from '../../activities/fields.ts';
import { type CodeListName, codeList } from '../../reference/code-lists.ts';
import { isMessageKey, type Words } from '../../text/words.ts';
import { LABEL_MARK } from '../rows/code-cell.ts';

interface CodeRow {
  readonly list: string;
  readonly code: string;
  readonly label: string;
  /** What a drop-down offers: code and meaning, so that nobody must know 186 codes by heart. */
  readonly choice: string;
}

export interface CodeSheet {
  readonly rows: readonly CodeRow[];
  /** First and last index in `rows` of each list. */
  readonly ranges: ReadonlyMap<CodeListName, readonly [first: number, last: number]>;
}

/** All codes in the order of the fields that use them. */
export function codeSheet(words: Words): CodeSheet {
  const rows: CodeRow[] = [];
  const ranges = new Map<CodeListName, readonly [number, number]>();
  for (const [list, name] of listsInUse(words)) {
    const first = rows.length;
    for (const { id, label } of codeList(list)) {
      rows.push({ list: name, code: id, label, choice: choiceOf(id, label) });
    }
    ranges.set(list, [first, rows.length - 1]);
  }
  return { rows, ranges };
}

/** The entry of a drop-down; a code that says itself stands alone. */
export function choiceOf(id: string, label: string): string {
  return id.toLowerCase() === label.toLowerCase() ? id : `${id}${LABEL_MARK}${label}`;
}

/** Each list once, under the name of the first field that uses it. */
function listsInUse(words: Words): ReadonlyMap<CodeListName, string> {
  const lists = new Map<CodeListName, string>();
  const use = (list: CodeListName, name: string): void => {
    if (!lists.has(list)) lists.set(list, name);
  };
  for (const { id, kind } of FIELDS) {
    if (kind.type === 'code' || kind.type === 'codes')
      use(kind.list, labelOf(`field.${id}.label`, id, words));
    if (kind.type === 'claims') use('sdgCodes', labelOf(`field.${id}.label`, id, words));
    if (kind.type !== 'items') continue;
    for (const part of kind.parts) {
      if (part.list === undefined) continue;
      const name = labelOf(`field.${id}.${part.id}.label`, part.id, words);
      use(part.list, `${labelOf(`field.${id}.label`, id, words)}: ${name}`);
    }
  }
  return lists;
}

function labelOf(key: string, otherwise: string, words: Words): string {
  return isMessageKey(key) ? words(key) : otherwise;
}
