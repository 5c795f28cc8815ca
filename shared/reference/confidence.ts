/** How far a reference fact can be trusted: every fact that we did not read in print says so. */
import type { Language } from './languages.ts';

/** `confirmed`: read in a published page; `from-memory`: to be checked; `derived`: computed, or our own reading. */
export type Confidence = 'confirmed' | 'from-memory' | 'derived';

/** A fact with its mark; `sources` are ids of the source list in the same data file. */
export interface Marked<T> {
  readonly value: T;
  readonly confidence: Confidence;
  readonly sources?: readonly string[];
}

/** One wording in one language, with its mark. */
export interface MarkedText {
  readonly text: string;
  readonly confidence: Confidence;
  readonly sources?: readonly string[];
}

/** A name in the six official languages, each with its own mark. */
export type OfficialName = Readonly<Record<Language, MarkedText>>;

/** A place where facts were read; `url` is null for documents that are not on the web. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
}
