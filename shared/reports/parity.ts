/**
 * Whether the languages of a report say the same: the same sections, paragraphs, tables and references by id, and the same
 * figures with the same values. Words may differ; nothing that can be counted or pointed at may.
 */
import { isObject } from './is-figure.ts';

/** The first place where two documents of one report differ. */
export interface ParityDifference {
  /** Path through the document, by ids where there are some: `sections/lines/line-C5/blocks/line-C5-goals`. */
  readonly where: string;
  readonly expected: string;
  readonly found: string;
}

/** A document without its words: what is left must be the same in every language. */
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

const RUNS: ReadonlySet<unknown> = new Set(['text', 'figure', 'link', 'record', 'ref']);

/** `document`, a document model or its JSON, without its words. */
export function skeletonOf(document: unknown): Skeleton {
  return strip(document, '');
}

function strip(node: unknown, key: string): Skeleton {
  if (Array.isArray(node)) {
    return node.length > 0 && node.every(isRun) ? references(node) : node.map((each) => strip(each, key));
  }
  if (isObject(node)) {
    return Object.fromEntries(
      Object.entries(node)
        .filter(([name, value]) => !OWN.has(name) && value !== undefined)
        .map(([name, value]) => [name, name === 'filter' ? JSON.stringify(value) : strip(value, name)]),
    );
  }
  if (typeof node === 'number' || typeof node === 'boolean') return node;
  if (typeof node !== 'string') return null;
  if (KEPT.has(key)) return node;
  // `2.3` is a number in every language, `Annex 1` only by its digits.
  return key === 'number' ? (/\d+(?:\.\d+)*/u.exec(node)?.[0] ?? '') : '';
}

function isRun(node: unknown): node is Readonly<Record<string, unknown>> {
  return isObject(node) && RUNS.has(node.type) && !('id' in node);
}

/** What runs point at; each language has its own order of words. */
function references(runs: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  return runs
    .flatMap((run) => {
      const place = run.figure ?? run.record ?? run.target ?? run.href;
      return typeof place === 'string' ? [`${run.type} ${place}`] : [];
    })
    .sort();
}

/** The first difference between two skeletons; undefined when there is none. */
export function firstDifference(
  expected: Skeleton,
  found: Skeleton,
  where = '',
): ParityDifference | undefined {
  if (Array.isArray(expected) && Array.isArray(found)) return listDifference(expected, found, where);
  if (isObject(expected) && isObject(found)) {
    for (const name of new Set([...Object.keys(expected), ...Object.keys(found)])) {
      const inner = firstDifference(
        (expected[name] as Skeleton | undefined) ?? null,
        (found[name] as Skeleton | undefined) ?? null,
        join(where, name),
      );
      if (inner !== undefined) return inner;
    }
    return undefined;
  }
  return expected === found ? undefined : { where, expected: tell(expected), found: tell(found) };
}

function listDifference(
  expected: readonly Skeleton[],
  found: readonly Skeleton[],
  where: string,
): ParityDifference | undefined {
  for (let index = 0; index < Math.max(expected.length, found.length); index++) {
    const [a = null, b = null] = [expected[index], found[index]];
    // Where two things stand that are not the same thing, their ids say it best.
    if (nameOf(a, index) !== nameOf(b, index) || a === null || b === null) {
      return { where: join(where, String(index + 1)), expected: tell(a), found: tell(b) };
    }
    const inner = firstDifference(a, b, join(where, nameOf(a, index)));
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function nameOf(node: Skeleton, index: number): string {
  return isObject(node) && typeof node.id === 'string' ? node.id : String(index + 1);
}

function join(where: string, name: string): string {
  return where === '' ? name : `${where}/${name}`;
}

/** A node in a few letters: its id, its value, or how long it is. */
function tell(node: Skeleton): string {
  if (node === null) return '–';
  if (Array.isArray(node)) return `[${node.length}]`;
  if (isObject(node)) return typeof node.id === 'string' ? node.id : '{…}';
  return String(node);
}

/** Compares the documents of a set as they come, each with the first one of its kind of report. */
export interface ParityCheck {
  /** Undefined when `document` agrees with the first of its kind; `with` names that one. */
  readonly offer: (kind: string, name: string, document: unknown) => Disagreement | undefined;
  /** As `offer`, of a document that was stripped of its words already. */
  readonly offerSkeleton: (kind: string, name: string, skeleton: Skeleton) => Disagreement | undefined;
}

/** A difference, and the document with which it was found. */
export type Disagreement = ParityDifference & { readonly with: string };

/** A check that has seen nothing yet. */
export function parityCheck(): ParityCheck {
  const first = new Map<string, { readonly name: string; readonly skeleton: Skeleton }>();
  const offerSkeleton: ParityCheck['offerSkeleton'] = (kind, name, skeleton) => {
    const before = first.get(kind);
    if (before === undefined) {
      first.set(kind, { name, skeleton });
      return undefined;
    }
    const difference = firstDifference(before.skeleton, skeleton);
    return difference && { ...difference, with: before.name };
  };
  return {
    offer: (kind, name, document) => offerSkeleton(kind, name, skeletonOf(document)),
    offerSkeleton,
  };
}
