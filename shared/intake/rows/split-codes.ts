/** Several codes in one cell: cut where one ends and the next begins, although names have commas of their own. */
import { type CodeListName, codeList, findCode } from '../../reference/code-lists.ts';
import { findCountry } from '../../reference/countries.ts';
import { foldText } from '../../reference/fold-text.ts';
import { LANGUAGES } from '../../reference/languages.ts';
import { codeName } from '../../reference/names.ts';
import { LABEL_MARK, readCode } from './code-cell.ts';
import { ELSEWHERE, mayBeOneName } from './torn-names.ts';

const ENDS = /[;\n；؛]/;
const COMMA = /[,،、，]/;
const COMMAS = new RegExp(COMMA, 'g');
/** Commas that a name may have; the longest of ours has seven. */
const MOST_COMMAS = 12;

/**
 * The pieces of a list of codes, cut at line ends and at the semicolons and commas of any script. Pieces that together are
 * a name of the list (`Iran, Islamic Republic of`), or an entry of its drop-down in one of the six languages, stay whole;
 * so do pieces that may be a name nobody knows (`Samoa, American`), to be told as such and not taken for another country.
 */
export function splitCodes(list: CodeListName, text: string): readonly string[] {
  if (findCode(list, text) !== undefined) return [text];
  const pieces: string[] = [];
  for (const line of text.split(ENDS)) {
    const piece = line.trim();
    if (piece !== '') pieces.push(...splitAtCommas(list, piece));
  }
  return pieces;
}

function splitAtCommas(list: CodeListName, text: string): readonly string[] {
  const stops = [...text.matchAll(COMMAS)].map(({ index }) => index);
  if (stops.length === 0) return [text];
  stops.push(text.length);
  const pieces: string[] = [];
  for (let from = 0, part = 0; part < stops.length; ) {
    const last = lastPart(list, text, { from, part, stops });
    const piece = text.slice(from, stops[last]).trim();
    const before = pieces.at(-1);
    if (piece !== '' && list === 'countries' && before !== undefined && isTorn(before, piece)) {
      pieces[pieces.length - 1] = `${before}, ${piece}`;
    } else if (piece !== '') pieces.push(piece);
    from = (stops[last] ?? text.length) + 1;
    part = last + 1;
  }
  return pieces;
}

/** Two pieces of a name that is none of ours: the first was a country's only as long as it stood alone. */
function isTorn(before: string, piece: string): boolean {
  return (
    readCode('countries', piece) === undefined &&
    readCode('countries', before) !== undefined &&
    mayBeOneName(before, piece)
  );
}

interface Start {
  readonly from: number;
  readonly part: number;
  readonly stops: readonly number[];
}

/** Index of the part with which the longest name that begins at `from` ends; that of the first part where there is none. */
function lastPart(list: CodeListName, text: string, { from, part, stops }: Start): number {
  const first = text.slice(from, stops[part]).trim();
  if (findCode(list, first) !== undefined) return part;
  const { starts, whole } = namesWithCommas(list);
  if (!starts.has(foldText(first))) return part;
  for (let last = Math.min(part + MOST_COMMAS, stops.length - 1); last > part; last -= 1) {
    if (whole.has(foldText(text.slice(from, stops[last])))) return last;
  }
  return part;
}

/** Folded: what stands before the first comma of a name, and names as they are, alone and behind their code. */
interface Names {
  readonly starts: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
}

const known = new Map<CodeListName, Names>();

function namesWithCommas(list: CodeListName): Names {
  const before = known.get(list);
  if (before !== undefined) return before;
  const written = codeList(list)
    .flatMap(({ id, aliases = [] }) => {
      const names = LANGUAGES.map((language) => codeName(list, id, language).text);
      const variants = list === 'countries' ? (findCountry(id)?.aliases ?? []) : [];
      return [...names, ...aliases, ...variants].flatMap((name) => [name, `${id}${LABEL_MARK}${name}`]);
    })
    .concat(list === 'countries' ? ELSEWHERE : [])
    .filter((name) => COMMA.test(name));
  const names = {
    starts: new Set(written.map((name) => foldText(name.split(COMMA)[0] ?? ''))),
    whole: new Set(written.map(foldText)),
  };
  known.set(list, names);
  return names;
}
