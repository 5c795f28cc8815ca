/** Codes of any list as people write them: by id, label, alias or name in six languages, whatever the case and spacing. */
import { CODE_LISTS, type CodeListName, findCode } from './code-lists.ts';
import { normalizeCountry } from './countries.ts';
import { foldText } from './fold-text.ts';
import { LANGUAGES } from './languages.ts';
import { codeName } from './names.ts';
import { normalizeActionLine, normalizeSdgCode } from './normalize-codes.ts';

const MAX_LENGTH = 300;

type Codes = ReadonlyMap<string, string>;

const known = new Map<CodeListName, Codes>();

function foldedCodes(list: CodeListName): Codes {
  const before = known.get(list);
  if (before !== undefined) return before;
  const codes = CODE_LISTS[list];
  // An id wins over a label, a label over an alias, an alias over a name in another language.
  const found = new Map([
    ...namesOf(list),
    ...codes.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [foldText(alias), id] as const)),
    ...codes.map(({ id, label }) => [foldText(label), id] as const),
    ...codes.map(({ id }) => [foldText(id), id] as const),
  ]);
  known.set(list, found);
  return found;
}

/** Names in the six languages that mean one code of the list only. */
function namesOf(list: CodeListName): Codes {
  const named = CODE_LISTS[list].flatMap(({ id }) =>
    LANGUAGES.map((language) => [foldText(codeName(list, id, language).text), id] as const),
  );
  const ids = Map.groupBy(named, ([name]) => name);
  return new Map(named.filter(([name]) => new Set(ids.get(name)?.map(([, id]) => id)).size === 1));
}

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
      return foldedCodes(list).get(foldText(text));
  }
}
