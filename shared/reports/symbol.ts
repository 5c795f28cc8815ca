/** Document symbols of ITU and the United Nations: read, put in order, and printed as each family prints its own. */
import { LANGUAGES, type Language, languageSuffix } from '../reference/languages.ts';

/** What a document of this number is besides the document itself: `Rev.1`, `Add.2`, `Corr.1`. */
export interface SymbolChange {
  readonly type: 'Rev' | 'Add' | 'Corr';
  readonly number: number;
}

/** `C26/35(Rev.1)-E`, `CWG-WSIS-32/16-E`, `C26/INF/7`, `PP-14/20(Add.1)-E`. */
export interface ItuSymbol {
  readonly family: 'itu';
  /** Body and meeting: `C26`, `CWG-WSIS-32`. */
  readonly series: string;
  /** Informative, temporary, administrative. */
  readonly class?: 'INF' | 'DT' | 'ADM';
  readonly number: number;
  readonly changes: readonly SymbolChange[];
  readonly language?: Language;
}

/** `A/66/64–E/2011/77`: one or more organs; `*` marks a document issued again for technical reasons. */
export interface UnSymbol {
  readonly family: 'un';
  readonly organs: readonly string[];
  readonly changes: readonly SymbolChange[];
  readonly reissued: number;
}

export type DocumentSymbol = ItuSymbol | UnSymbol;

const CHANGE = String.raw`\(?\s*(Rev|Add|Corr)\.?\s*(\d+)\s*\)?`;
const ITU = new RegExp(
  String.raw`^([A-Z][A-Z0-9&-]*\d{1,3})/(?:(INF|DT|ADM)/)?(\d{1,5})((?:\s*${CHANGE})*)(?:-([EFSACR]))?((?:\s*${CHANGE})*)$`,
  'u',
);
/** Organs of the United Nations whose symbols a report of this family may get. */
const ORGAN = '(?:A|E|S|TD|ST|CEB|HLPF)/[A-Za-z0-9./]+';
const UN = new RegExp(String.raw`^(${ORGAN}(?:\s*[–—-]\s*${ORGAN})*)(\*{0,3})$`, 'u');
const UN_CHANGE = /\/(Rev|Add|Corr)\.(\d+)$/u;

/** Reads a symbol; undefined when it has the form of neither family. */
export function parseSymbol(text: string): DocumentSymbol | undefined {
  const trimmed = text.trim();
  const itu = ITU.exec(trimmed);
  if (itu) {
    const [, series = '', kind, number = '', before = '', , , letter, after = ''] = itu;
    const language = LANGUAGES.find((each) => languageSuffix(each) === letter);
    return {
      family: 'itu',
      series,
      number: Number(number),
      changes: changesIn(`${before} ${after}`),
      ...(kind !== undefined && { class: kind as 'INF' | 'DT' | 'ADM' }),
      ...(language !== undefined && { language }),
    };
  }
  const un = UN.exec(trimmed);
  if (!un) return undefined;
  let organs = un[1] ?? '';
  const changes: SymbolChange[] = [];
  for (let found = UN_CHANGE.exec(organs); found; found = UN_CHANGE.exec(organs)) {
    changes.unshift({ type: found[1] as SymbolChange['type'], number: Number(found[2]) });
    organs = organs.slice(0, found.index);
  }
  return {
    family: 'un',
    organs: organs.split(/\s*[–—-]\s*/u),
    changes,
    reissued: un[2]?.length ?? 0,
  };
}

function changesIn(text: string): readonly SymbolChange[] {
  return [...text.matchAll(new RegExp(CHANGE, 'gu'))].map(([, type, number]) => ({
    type: type as SymbolChange['type'],
    number: Number(number),
  }));
}

/** As its family prints it: ITU's with the letter of `language`, the same in every language for the United Nations. */
export function formatSymbol(symbol: DocumentSymbol, language: Language | undefined): string {
  if (symbol.family === 'un') {
    const changes = symbol.changes.map(({ type, number }) => `/${type}.${number}`).join('');
    return `${symbol.organs.join('–')}${changes}${'*'.repeat(symbol.reissued)}`;
  }
  const { changes, class: kind, number, series } = symbol;
  const printed = language ?? symbol.language;
  const changed = changes.map((change) => `(${change.type}.${change.number})`).join('');
  const letter = printed === undefined ? '' : `-${languageSuffix(printed)}`;
  return `${series}/${kind === undefined ? '' : `${kind}/`}${number}${changed}${letter}`;
}

/** Order of lists: by series or organ as people count (`C9` before `C26`), then number, then what changes it. */
export function compareSymbols(a: DocumentSymbol, b: DocumentSymbol): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  for (const [index, part] of first.entries()) {
    const order = NATURAL.compare(part, second[index] ?? '');
    if (order !== 0) return order;
  }
  return first.length - second.length;
}

const NATURAL = new Intl.Collator('en', { numeric: true });

function sortKey(symbol: DocumentSymbol): readonly string[] {
  const changes = symbol.changes.map(({ type, number }) => `${type}.${number}`);
  return symbol.family === 'un'
    ? ['un', ...symbol.organs.map((organ) => organ.replaceAll('/', ' ')), ...changes]
    : ['itu', symbol.series, symbol.class ?? '', String(symbol.number), ...changes];
}
