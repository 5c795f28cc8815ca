/** Codes in cells: one, or several in a list; canonical ids cost one look-up. */
import { type CodeListName, findCode } from '../../reference/code-lists.ts';
import { normalizeCode } from '../../reference/normalize-code.ts';
import {
  isAmbiguousAsNumber,
  normalizeActionLine,
  normalizeSdgCode,
} from '../../reference/normalize-codes.ts';
import { withoutUnseen } from '../../text/typed-code.ts';

/** What a text was read as: a code (`changed` = written otherwise), a code lost to a date, or nothing known. */
export type CodeReading =
  | { readonly code: string; readonly changed: boolean }
  | { readonly mangled: true }
  | undefined;

/** Between the code and its label in the drop-downs of our template. */
export const LABEL_MARK = ' – ';

/** Cells repeat their texts thousands of times: what a short one was read as is remembered, list by list. */
const remembered = new Map<CodeListName, Map<string, CodeReading>>();
const MOST_TEXTS = 2000;
const LONGEST_TEXT = 60;
const ORNAMENTS = /['"‘’“”«»„‹›]|[;；؛,，،、]$/g;

/** A code of `list`; action lines may also be `C7` or `all`. `asNumber`: the cell held a number, which loses the zero of 8.10. */
export function readCode(list: CodeListName, text: string, asNumber = false): CodeReading {
  if (asNumber || text.length > LONGEST_TEXT) return readAnew(list, text, asNumber);
  let known = remembered.get(list);
  if (known === undefined) {
    known = new Map();
    remembered.set(list, known);
  }
  const before = known.get(text);
  if (before !== undefined || known.has(text)) return before;
  const reading = readAnew(list, text, false);
  // A piece of a string keeps all of it alive, here a whole file's; putting two strings together makes a copy.
  if (known.size < MOST_TEXTS) known.set(` ${text}`.slice(1), reading);
  return reading;
}

/** As written; or else without the quotes and the unseen marks that come with copied text. */
function readAnew(list: CodeListName, text: string, asNumber: boolean): CodeReading {
  const read = readWritten(list, text, asNumber);
  const plain = withoutUnseen(text).replace(ORNAMENTS, '').trim();
  if (read !== undefined || plain === text) return read;
  const bare = readWritten(list, plain, asNumber);
  return bare === undefined || 'mangled' in bare ? bare : { code: bare.code, changed: true };
}

function readWritten(list: CodeListName, text: string, asNumber: boolean): CodeReading {
  const entry = asNumber ? undefined : findCode(list, text);
  if (entry !== undefined) return { code: entry.id, changed: false };
  const mark = text.indexOf(LABEL_MARK);
  if (mark > 0) {
    const code = findCode(list, text.slice(0, mark))?.id;
    if (code !== undefined) return { code, changed: false };
  }
  switch (list) {
    case 'actionLines': {
      const id = normalizeActionLine(text)?.id;
      return id === undefined ? undefined : { code: id, changed: id !== text };
    }
    case 'sdgCodes': {
      const match = normalizeSdgCode(text);
      if (match?.mangled) return match;
      if (match === undefined) return undefined;
      if (asNumber && isAmbiguousAsNumber(match.code)) return { mangled: true };
      return { code: match.code, changed: match.code !== text };
    }
    default: {
      const code = normalizeCode(list, text);
      return code === undefined ? undefined : { code, changed: code !== text };
    }
  }
}
