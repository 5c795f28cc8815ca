/** A comment on an issue of a report: where it stands, who said it, and what was done about it. */
import type { CommentThing } from '../people/thing.ts';
import type { Language } from '../reference/languages.ts';

/** What a comment can be about; `figure` is a chart, `row` a row of a table. */
export const ANCHOR_KINDS = ['document', 'paragraph', 'table', 'row', 'figure'] as const;
export type AnchorKind = (typeof ANCHOR_KINDS)[number];

/** A place in an issue. */
export interface Anchor {
  readonly kind: AnchorKind;
  /** Id of the paragraph, table or chart in the document model; of a row `TABLE/1`; empty for the whole document. */
  readonly id: string;
  /** As the document prints it: `12`, `3`; of a row `3: C5`. Empty for the whole document. */
  readonly number: string;
  /** Position in the document, 0 for the whole: the order of the comment matrix. */
  readonly place: number;
  /** How the place begins, in the language that was commented on. */
  readonly quote: string;
  /** Language of the quote; comments written before it was kept have none. */
  readonly language?: Language;
}

export const OUTCOMES = ['accepted', 'partly', 'noted', 'not-accepted'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What the secretariat did about a comment, and why. */
export interface CommentResponse {
  readonly outcome: Outcome;
  readonly text: string;
  readonly by: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
}

export interface Comment {
  readonly id: string;
  /** Id of the report. */
  readonly report: string;
  readonly issue: { readonly label: string; readonly set: string };
  readonly anchor: Anchor;
  readonly text: string;
  /** Language that it is written in. */
  readonly language: Language;
  /** Id of the person. */
  readonly by: string;
  readonly at: string;
  readonly response?: CommentResponse;
  /** Taken back by who wrote it, before the deadline: the ledger keeps it, lists leave it out. */
  readonly withdrawn?: true;
}

/** Ledger stream of a comment. */
export function commentStream(id: string): string {
  return `comment/${id}`;
}

/** Look-up keys of a comment, `comments/REPORT`; none for streams of other kinds. */
export function commentKeys(stream: string, state: unknown): string[] {
  return stream.startsWith('comment/') ? [`comments/${(state as Comment).report}`] : [];
}

/** The comment as permission asks about it. */
export function commentThing(by: string, round: CommentThing['round']): CommentThing {
  return { kind: 'comment', by, round };
}
