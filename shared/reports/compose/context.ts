/** What every section maker is given: the kind, the digest, the words and the one book of figures. */
import type { Audience } from '../../activities/field.ts';
import type { Activity, Period } from '../../activities/record.ts';
import type { CstdSession, HlpfSession } from '../../reference/calendar.ts';
import type { Conference } from '../../reference/conferences.ts';
import type { MatrixEdition } from '../../reference/matrix-edition.ts';
import type { Makers } from '../document.ts';
import type { ReportKind } from '../report-kind.ts';
import type { SnapshotHeader } from '../snapshot.ts';
import type { Changes } from './changes.ts';
import type { Digest } from './digest.ts';
import type { FigureBook } from './figure-book.ts';
import type { LastYear } from './last-year.ts';
import type { Citation } from './number-document.ts';
import type { RegistryBook } from './registry-book.ts';
import type { RegistryChange } from './registry-changes.ts';
import type { Counted, Writer } from './writer.ts';

export interface ComposeContext {
  readonly kind: ReportKind;
  readonly audience: Audience;
  readonly span: Period;
  /** Calendar year asked for; for a span its last one. */
  readonly year: number;
  readonly snapshot: { readonly id: string; readonly header: SnapshotHeader };
  readonly makers: Makers;
  readonly edition: MatrixEdition;
  readonly digest: Digest;
  readonly writer: Writer;
  readonly count: FigureBook['count'];
  /** As `count`, over all years of a snapshot that holds more than the report's span; absent where it does not, and where no chart asks. */
  readonly countWhole?: FigureBook['count'];
  readonly cover: FigureBook['cover'];
  readonly registries: RegistryBook;
  /** What sentences may say of registries: the kind's named figures. */
  readonly named: Readonly<Record<string, Counted>>;
  /** The day by which what is due is judged: the document's, else the last one of its span. */
  readonly asOf: string;
  /** Goals under review and theme, for kinds that address the High-level Political Forum. */
  readonly hlpf?: HlpfSession;
  readonly cstd?: CstdSession;
  /** The plenipotentiary conference addressed. */
  readonly conference?: Conference;
  /** Year of the session addressed. */
  readonly sessionYear: number;
  /** Against the previous snapshot, where one was given. */
  readonly changes?: Changes;
  /** Against the snapshot of the year before, where one was given. */
  readonly lastYear?: LastYear;
  /** Of the registries that the report uses, against the previous snapshot. */
  readonly registryChanges?: readonly RegistryChange[];
  /** Paragraphs that cite each record; known when the body is numbered, so for annexes only. */
  readonly citations: ReadonlyMap<string, readonly Citation[]>;
  /** Activities that the document names, filled as they are quoted. */
  readonly cited: Map<string, Activity>;
  /** Ids of the paragraphs of the English document, which those of the other languages repeat; absent in English. */
  readonly kept?: ReadonlySet<string>;
  /** Activities that the secretariat chose for the key messages, in order. */
  readonly chosenMessages?: readonly string[];
  /** What earlier sections have quoted in full, so that no story is told twice. */
  readonly told: Set<string>;
}

/** Goals in depth, or all seventeen where the calendar names none. */
export function goalsUnderReview({ hlpf }: ComposeContext): readonly number[] {
  const named = hlpf?.goalsInDepth ?? [];
  return named.length > 0 ? named : Array.from({ length: 17 }, (_, index) => index + 1);
}
