/** A document without its words: what is left must be the same in every language. */
import { isObject } from './is-figure.ts';
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

/** Parts that belong to a language: its name, direction, labels, the masthead's and the last page's words, word counts. */
const OWN = new Set(['language', 'direction', 'labels', 'masthead', 'colophon', 'words', 'text']);

/** Parts in which nothing is a word. */
const WORDLESS = new Set(['makers', 'verification']);

const RUNS: ReadonlySet<unknown> = new Set(['text', 'figure', 'link', 'record', 'ref', 'note']);

/** `document`, a document model or its JSON, without its words. */
export function skeletonOf(document: unknown): Skeleton {
  return strip(document, '');
}

function strip(node: unknown, key: string, wordless = false): Skeleton {
  if (Array.isArray(node)) {
    return node.length > 0 && node.every(isRun)
      ? references(node)
      : node.map((each) => strip(each, key, wordless));
  }
  if (isObject(node)) {
    return Object.fromEntries(
      Object.entries(node)
        .filter(([name, value]) => (wordless || !OWN.has(name)) && value !== undefined)
        .map(([name, value]) => [
          name,
          name === 'filter' ? JSON.stringify(value) : strip(value, name, wordless || WORDLESS.has(name)),
        ]),
    );
  }
  if (typeof node === 'number' || typeof node === 'boolean') return node;
  if (typeof node !== 'string') return null;
  if (wordless || KEPT.has(key)) return node;
  return key === 'number' ? numberOf(node) : '';
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

/** What runs point at, and how many notes there are; each language has its own order of words. */
function references(runs: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  return runs
    .flatMap((run) => {
      if (run.type === 'note') return ['note'];
      const place = run.figure ?? run.record ?? run.target ?? run.href;
      if (typeof place !== 'string') return [];
      return [run.type === 'ref' ? `ref ${place} ${numberOf(String(run.text))}` : `${run.type} ${place}`];
    })
    .sort();
}
