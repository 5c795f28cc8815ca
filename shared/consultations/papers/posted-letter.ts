/** A circular letter as it was posted: its files in all languages, made once, named in the ledger by their hashes. */
import { pagesUnder } from '../../store/pages.ts';
import type { Ledger } from '../../store/ports.ts';

export interface PostedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

export interface PostedLetter {
  /** Id of the report whose schedule it plans. */
  readonly report: string;
  /** Number of its round, and its place among the letters of that round, from 1. */
  readonly round: number;
  readonly place: number;
  readonly symbol: string;
  readonly day: string;
  /** The day on which it was entered, where that was after its own day. */
  readonly entered?: string;
  /** Begin of the hash of the documents that its files were made from. */
  readonly set: string;
  readonly files: readonly PostedFile[];
}

/** Ledger stream of the letter at a place of a round: one revision, for what was posted is not changed. */
export function letterStream({
  place,
  report,
  round,
}: Pick<PostedLetter, 'place' | 'report' | 'round'>): string {
  return `letter/${report}/${round}-${place}`;
}

/** Look-up keys: `letters`, and `letters/REPORT`; none for streams of other kinds. */
export function letterKeys(stream: string, state: unknown): string[] {
  if (!stream.startsWith('letter/')) return [];
  return ['letters', `letters/${(state as PostedLetter).report}`];
}

/** Key of a file in the object store. */
export function letterKey({ set }: Pick<PostedLetter, 'set'>, name: string): string {
  return `letters/${set}/${name}`;
}

/** The letters of a report that were posted, oldest first; of all reports where none is named. */
export async function postedLetters(
  ledger: Pick<Ledger, 'list'>,
  report?: string,
): Promise<readonly PostedLetter[]> {
  const key = report === undefined ? 'letters' : `letters/${report}`;
  const found: PostedLetter[] = [];
  for await (const page of pagesUnder<PostedLetter>(ledger, key, 100)) {
    found.push(...page.map(({ state }) => state));
  }
  return found.toSorted(
    (a, b) => a.report.localeCompare(b.report, 'en') || a.round - b.round || a.place - b.place,
  );
}

/** Key of a file of one of the letters of a report; undefined where none has it. */
export async function postedKey(
  ledger: Pick<Ledger, 'list'>,
  report: string,
  name: string,
): Promise<string | undefined> {
  const letters = await postedLetters(ledger, report);
  const letter = letters.find(({ files }) => files.some((file) => file.name === name));
  return letter && letterKey(letter, name);
}
