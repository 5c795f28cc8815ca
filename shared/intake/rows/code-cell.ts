/** Codes in cells: one, or several in a list; canonical ids cost one look-up. */
import { type CodeListName, findCode } from '../../reference/code-lists.ts';
import { normalizeCode } from '../../reference/normalize-code.ts';
import {
  isAmbiguousAsNumber,
  normalizeActionLine,
  normalizeSdgCode,
} from '../../reference/normalize-codes.ts';

/** What a text was read as: a code (`changed` = written otherwise), a code lost to a date, or nothing known. */
export type CodeReading =
  | { readonly code: string; readonly changed: boolean }
  | { readonly mangled: true }
  | undefined;

/** Between the code and its label in the drop-downs of our template. */
export const LABEL_MARK = ' – ';

/** A code of `list`; action lines may also be `C7` or `all`. `asNumber`: the cell held a number, which loses the zero of 8.10. */
export function readCode(list: CodeListName, text: string, asNumber = false): CodeReading {
  if (!asNumber && findCode(list, text) !== undefined) return { code: text, changed: false };
  const mark = text.indexOf(LABEL_MARK);
  if (mark > 0) {
    const code = text.slice(0, mark);
    if (findCode(list, code) !== undefined) return { code, changed: false };
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

/**
 * The pieces of a list of codes, cut at `;`, line ends and commas; a piece with commas that is a name of the list as a
 * whole (`Iran, Islamic Republic of`) stays whole.
 */
export function splitCodes(list: CodeListName, text: string): readonly string[] {
  if (findCode(list, text) !== undefined) return [text];
  const pieces: string[] = [];
  for (const line of text.split(/[;\n]/)) {
    const piece = line.trim();
    if (piece === '') continue;
    if (!piece.includes(',')) pieces.push(piece);
    else pieces.push(...splitAtCommas(list, piece));
  }
  return pieces;
}

function splitAtCommas(list: CodeListName, piece: string): readonly string[] {
  const parts = piece.split(/[,،、]/).flatMap((part) => part.trim() || []);
  if (parts.every((part) => findCode(list, part) !== undefined)) return parts;
  return normalizeCode(list, piece) === undefined ? parts : [piece];
}
