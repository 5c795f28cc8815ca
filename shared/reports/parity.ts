/**
 * Whether the languages of a report say the same: the same sections, paragraphs, tables and references by id, and the same
 * figures with the same values. Words may differ; nothing that can be counted or pointed at may.
 */
import { isObject } from './is-figure.ts';
import { type Skeleton, skeletonOf } from './skeleton.ts';

/** The first place where two documents of one report differ. */
export interface ParityDifference {
  /** Path through the document, by ids where there are some: `sections/lines/line-C5/blocks/line-C5-goals`. */
  readonly where: string;
  readonly expected: string;
  readonly found: string;
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
