/** Comments carried over to a newer version: where the paragraph still stands, and where it no longer does. */
import { findAnchor } from './anchors.ts';
import type { Anchor, Comment } from './comment.ts';

/** `same`: made on that version. `stands`: its place is there as well, at `anchor`. `gone`: it is not. */
export type Carried =
  | { readonly where: 'same' }
  | { readonly where: 'stands'; readonly anchor: Anchor }
  | { readonly where: 'gone' };

/**
 * Where a comment stands in the version `set`, whose places are `anchors`: paragraphs, tables and charts keep their ids from one
 * version to the next, rows are known by what their first cell says. State and answer stay with the comment.
 */
export function carriedTo({ anchor, issue }: Comment, set: string, anchors: readonly Anchor[]): Carried {
  if (issue.set === set) return { where: 'same' };
  const found =
    anchor.kind === 'row' ? rowLike(anchor, anchors) : findAnchor(anchors, anchor.kind, anchor.id);
  return found === undefined ? { where: 'gone' } : { where: 'stands', anchor: found };
}

function rowLike({ id, number }: Anchor, anchors: readonly Anchor[]): Anchor | undefined {
  const table = id.slice(0, id.lastIndexOf('/'));
  const name = rowName(number);
  return anchors.find(
    (each) => each.kind === 'row' && each.id.startsWith(`${table}/`) && rowName(each.number) === name,
  );
}

function rowName(number: string): string {
  return number.slice(number.indexOf(': ') + 2);
}

/** The version that a comment is carried over to: the newest that a reader may open, with its places. */
export interface NewestVersion {
  readonly label: string;
  readonly set: string;
  readonly anchors: readonly Anchor[];
}

/** Where a comment stands in the newest version; as in its own where there is no other. */
export function carriedOver(comment: Comment, newest: NewestVersion | undefined): Carried {
  return newest === undefined ? { where: 'same' } : carriedTo(comment, newest.set, newest.anchors);
}
