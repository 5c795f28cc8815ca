/** Where a revision stands in the journal: a text whose order is the order of time, and the cursor of its pages. */
import type { JournalEntry, JournalSpan } from './ports.ts';
import { originalText, storedText } from './stored-text.ts';

/** Ten digits, so that text order is number order. */
const DIGITS = 10;

/** The place of a revision: its instant first, its stream in stored form. */
export function journalPlace({
  at,
  revision,
  stream,
}: Pick<JournalEntry, 'at' | 'revision' | 'stream'>): string {
  return `${at} ${storedText(stream)} ${String(revision).padStart(DIGITS, '0')}`;
}

/** What a place was made of; of a bare bound, its instant. */
export function placeParts(place: string): Pick<JournalEntry, 'at' | 'revision' | 'stream'> {
  const [, at = place, stream = '', revision = '0'] = PLACE.exec(place) ?? [];
  return { at, stream: originalText(stream), revision: Number(revision) };
}

const PLACE = /^(\d{4}-\d{2}-\d{2}T\S+) (.*) (\d{10})$/s;

/** First instant of the days, and the place before which the page begins; the same where nothing can stand between. */
export function journalBounds({ after, from, to }: JournalSpan): {
  readonly first: string;
  readonly before: string;
} {
  const beyond = `${to}~`;
  if (after !== undefined && !PLACE.test(after)) return { first: from, before: from };
  const before = after !== undefined && after < beyond ? after : beyond;
  return { first: from, before: before < from ? from : before };
}
