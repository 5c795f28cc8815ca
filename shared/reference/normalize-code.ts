/** Codes of any list as people write them: by id, label or alias, whatever the case and spacing. */
import { CODE_LISTS, type CodeListName, findCode } from './code-lists.ts';
import { normalizeCountry } from './countries.ts';
import { foldText } from './fold-text.ts';
import { normalizeActionLine, normalizeSdgCode } from './normalize-codes.ts';

const MAX_LENGTH = 300;

const folded: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(CODE_LISTS).map(([list, codes]) => [
    list,
    // An id wins over a label, a label over an alias.
    new Map([
      ...codes.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [foldText(alias), id] as const)),
      ...codes.map(({ id, label }) => [foldText(label), id] as const),
      ...codes.map(({ id }) => [foldText(id), id] as const),
    ]),
  ]),
);

/**
 * The code of `list` that `text` means, or undefined. One look-up when `text` is an id. `C7` alone and "all"
 * are no codes of `actionLines`; use `normalizeActionLine` and `normalizeSdgCode` to learn why a text fails.
 */
export function normalizeCode(list: CodeListName, text: string): string | undefined {
  if (findCode(list, text) !== undefined) return text;
  if (text.length > MAX_LENGTH) return undefined;
  switch (list) {
    case 'actionLines': {
      const id = normalizeActionLine(text)?.id;
      return id === 'C7' || id === 'all' ? undefined : id;
    }
    case 'sdgCodes':
      return normalizeSdgCode(text)?.code;
    case 'countries':
      return normalizeCountry(text);
    default:
      return folded.get(list)?.get(foldText(text));
  }
}
