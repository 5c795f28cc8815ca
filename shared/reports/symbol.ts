/** Document symbols of ITU and the United Nations, read from the ways in which people write them. */
import { LANGUAGES, type Language, languageSuffix } from '../reference/languages.ts';

/** What a document of this number is besides the document itself: `Rev.1`, `Add.2`, `Corr.1`. */
export interface SymbolChange {
  readonly type: 'Rev' | 'Add' | 'Corr';
  readonly number: number;
}

/** Informative, temporary, limited, administrative: the classes of documents of an ITU meeting. */
export type ItuClass = 'INF' | 'DT' | 'DL' | 'ADM';

/** `C26/35(Rev.1)-E`, `CWG-WSIS&SDGs-40/16-E`, `C26/INF/7`, `PP-14/20(Add.1)-E`. */
export interface ItuSymbol {
  readonly family: 'itu';
  /** Body and meeting: `C26`, `CWG-WSIS-32`. */
  readonly series: string;
  readonly class?: ItuClass;
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

const CHANGE = String.raw`(?:\(\s*(?:Rev|Add|Corr)\.?\s*\d+\s*\)|(?:Rev|Add|Corr)\.?\s*\d+)`;
const ITU = new RegExp(
  // The body, in capitals but for what ends like `SDGs`, and its meeting.
  String.raw`^(?<series>[A-Z][A-Za-z0-9&-]*\d{1,3})/(?:(?<kind>INF|DT|DL|ADM)/)?(?<number>\d{1,5})` +
    String.raw`(?<before>(?:\s*${CHANGE})*)(?:\s*-\s*(?<letter>[EFSACR]))?(?<after>(?:\s*${CHANGE})*)$`,
  'u',
);

/** Organs of the United Nations whose symbols a report of this family may get. */
const ORGAN = 'A|E|S|TD|ST|CEB|HLPF';
/** Sessions may be special or emergency ones: `ES-10`, `S-10`. */
const PART = String.raw`(?:E?S-\d+|[A-Za-z0-9.]+)`;
const UN_ONE = `(?:${ORGAN})(?:/${PART})+`;
const UN = new RegExp(String.raw`^(?<organs>${UN_ONE}(?:\s*[–—-]\s*${UN_ONE})*)(?<stars>\*{0,3})$`, 'u');
/** A dash before an organ parts two symbols; that of a session does not. */
const BETWEEN = new RegExp(String.raw`\s*[–—-]\s*(?=(?:${ORGAN})/)`, 'u');
const UN_CHANGE = /\/(Rev|Add|Corr)\.(\d+)$/u;

/** Reads a symbol; undefined when it has the form of neither family. */
export function parseSymbol(text: string): DocumentSymbol | undefined {
  return ituSymbol(text.trim()) ?? unSymbol(text.trim());
}

function ituSymbol(text: string): DocumentSymbol | undefined {
  const found = ITU.exec(text)?.groups;
  if (found === undefined) return undefined;
  const { after = '', before = '', kind, letter, number, series = '' } = found;
  const language = LANGUAGES.find((each) => languageSuffix(each) === letter);
  return {
    family: 'itu',
    series,
    number: Number(number),
    changes: changesIn(`${before} ${after}`),
    ...(kind !== undefined && { class: kind as ItuClass }),
    ...(language !== undefined && { language }),
  };
}

function changesIn(text: string): readonly SymbolChange[] {
  return [...text.matchAll(/(Rev|Add|Corr)\.?\s*(\d+)/gu)].map(([, type, number]) => change(type, number));
}

function unSymbol(text: string): DocumentSymbol | undefined {
  const found = UN.exec(text)?.groups;
  if (found === undefined) return undefined;
  let { organs = '' } = found;
  const changes: SymbolChange[] = [];
  for (let last = UN_CHANGE.exec(organs); last; last = UN_CHANGE.exec(organs)) {
    changes.unshift(change(last[1], last[2]));
    organs = organs.slice(0, last.index);
  }
  return { family: 'un', organs: organs.split(BETWEEN), changes, reissued: found.stars?.length ?? 0 };
}

function change(type: string | undefined, number: string | undefined): SymbolChange {
  return { type: type as SymbolChange['type'], number: Number(number) };
}
