/** A document without its words: what is left, and the numbers that they say, must be the same in every language. */
import { isObject } from './is-figure.ts';
import { numbersSaid } from './numbers-said.ts';
import { latinNumeral } from './numerals.ts';

/** What is left of a document when its words are taken out. */
export type Skeleton =
  | string
  | number
  | boolean
  | null
  | readonly Skeleton[]
  | { readonly [key: string]: Skeleton };

/** Strings that are no words. */
const KEPT = new Set([
  'id',
  'type',
  'kind',
  'figure',
  'record',
  'target',
  'href',
  'align',
  'measure',
  'filter',
  'from',
  'to',
  'audience',
  'snapshot',
  'matrixEdition',
  'ruleSet',
  'template',
  'retired',
]);

/** Parts that belong to a language: its name, direction, which titles are of another, labels, the masthead's and the last page's words, word counts. */
const OWN = new Set([
  'language',
  'direction',
  'titleLang',
  'labels',
  'masthead',
  'colophon',
  'words',
  'text',
]);

/** Parts in which nothing is a word. */
const WORDLESS = new Set(['makers', 'verification']);

const RUNS: ReadonlySet<unknown> = new Set(['text', 'figure', 'link', 'record', 'ref', 'note']);

/**
 * Blocks whose numbers are a language's own: how many of its names are checked; reasons of waivers, as they were translated,
 * where they stand in a paragraph (in earlier issues).
 */
const OF_ONE_LANGUAGE = new Set(['method-names', 'coverage-waived']);

/** Tables whose last cells are people's own words, as they were translated: reasons of waivers. */
const LAST_IS_QUOTED = new Set(['coverage-waivers']);

/** `document`, a document model or its JSON, without its words. */
export function skeletonOf(document: unknown): Skeleton {
  return strip(document, '', { wordless: false, quotes: false });
}

/** What the parts of a node inherit. */
interface Within {
  readonly wordless: boolean;
  /** Its words are people's own, whose translations say numbers as they like: `2 million`, `200万`. */
  readonly quotes: boolean;
}

function strip(node: unknown, key: string, { quotes, wordless }: Within): Skeleton {
  if (Array.isArray(node)) {
    const within = { wordless, quotes: quotes || node.some(namesRecord) };
    return node.length > 0 && node.every(isRun)
      ? references(node, within)
      : node.map((each) => strip(each, key, within));
  }
  if (isObject(node)) {
    const isOwn = quotes || isOwnText(node.id);
    const isQuoted = typeof node.id === 'string' && LAST_IS_QUOTED.has(node.id);
    return Object.fromEntries(
      Object.entries(node)
        .filter(([name, value]) => (wordless || !OWN.has(name)) && value !== undefined)
        .map(([name, value]) => [
          name,
          name === 'filter'
            ? JSON.stringify(value)
            : isQuoted && name === 'rows' && Array.isArray(value)
              ? value.map((row) => quoteLast(row, { wordless, quotes: isOwn }))
              : strip(value, name, { wordless: wordless || WORDLESS.has(name), quotes: isOwn }),
        ]),
    );
  }
  if (typeof node === 'number' || typeof node === 'boolean') return node;
  if (typeof node !== 'string') return null;
  if (wordless || KEPT.has(key)) return node;
  if (key === 'number') return numberOf(node);
  return quotes ? '' : numbersSaid(node);
}

/** A row whose last cell says what it likes. */
function quoteLast(row: unknown, within: Within): Skeleton {
  if (!Array.isArray(row)) return strip(row, 'rows', within);
  return row.map((cell, at) =>
    strip(cell, 'rows', at === row.length - 1 ? { ...within, quotes: true } : within),
  );
}

/** Texts of the secretariat (compose/edited.ts), and what is said of a language itself. */
function isOwnText(id: unknown): boolean {
  return typeof id === 'string' && (id.startsWith('edit-') || OF_ONE_LANGUAGE.has(id));
}

/** A run that names a record, or a cell with one: what stands beside it is quoted from the record. */
function namesRecord(node: unknown): boolean {
  if (!isObject(node)) return false;
  return (
    node.type === 'record' ||
    (Array.isArray(node.content) && !('type' in node) && node.content.some(namesRecord))
  );
}

/** `2.3`, `12A`, `II`, `(a)` are numbers in every language, `Annex 1` only from its first digit on. */
function numberOf(said: string): string {
  const text = latinNumeral(said);
  if (/^(?:[\dA-Z.-]+|\([a-z]\))$/u.test(text)) return text;
  return /\d[\dA-Z.-]*/u.exec(text)?.[0] ?? '';
}

function isRun(node: unknown): node is Readonly<Record<string, unknown>> {
  return isObject(node) && RUNS.has(node.type) && !('id' in node);
}

/** What runs point at, how many notes there are, and the numbers said; each language has its own order of words. */
function references(
  runs: readonly Readonly<Record<string, unknown>>[],
  { quotes }: Within,
): readonly string[] {
  const said = runs.filter(({ type }) => type === 'text' || type === 'note').map(({ text }) => String(text));
  const numbers = quotes ? '' : numbersSaid(said.join('\u2026'));
  const places = runs
    .flatMap((run) => {
      if (run.type === 'note') return ['note'];
      const place = run.figure ?? run.record ?? run.target ?? run.href;
      if (typeof place !== 'string') return [];
      return [run.type === 'ref' ? `ref ${place} ${numberOf(String(run.text))}` : `${run.type} ${place}`];
    })
    .sort();
  return numbers === '' ? places : [...places, `numbers ${numbers}`];
}
