/** A file of a million rows within the limits of a function: how it is cut, with the reason of each number. */
import { TURN_MS } from '../../functions/aws/job-worker.ts';
import type { StageConfig } from '../config/stage-config.ts';

/** Calls to the table for a new row: its two revisions, their pointers and its number; what is looked up, noted and found again by the batch. */
export const CALLS_PER_ROW = 6;
/** Assumed: a call within a region, and how many are under way at once: of appends up to fifty, of look-ups eight (shared/store/aws). */
const CALL_MS = 5;
const AT_ONCE = 32;
/** Measured at half of it with warm code, on busy cores at most (`npm run rehearse:volume`): signing, sending, reading the answer. */
const PROCESSOR_MS_PER_CALL = 0.6;
/** Reading a row, and making a record of it that is checked: 100,000 rows were 30 s on one machine. */
const READ_MS = 0.1;
const CHECK_MS = 0.2;
/** Reading a row twice and writing it with its marks. */
const MARK_MS = 0.4;
/** Assumed: a row of a workbook with every column filled, packed; bytes come and go at this pace. */
const BYTES_PER_ROW = 500;
const MB_PER_SECOND = 60;
/** Seconds until the code runs, and to put aside or take up what is known of the rows before. */
const BEGIN_SECONDS = 15;
/** Memory: the program, and for each row its place, its title and its addresses (shared/activities/first-seen.ts), its base. */
const PROGRAM_MB = 600;
const BYTES_IN_MEMORY_PER_ROW = 150 + 2 * 64 + 80;

/** Processor for a row that is taken in. */
export const PROCESSOR_MS_PER_ROW = CALLS_PER_ROW * PROCESSOR_MS_PER_CALL + CHECK_MS + READ_MS;

/** What `npm run rehearse:volume` came to on its day; of processor, the least and the most of a turn. */
export const REHEARSED = {
  day: '23 November 2026',
  rows: 100_000,
  turns: 15,
  processor: '3.0 to 6.6',
  megabytes: 438,
  minutes: 42,
} as const;

/** What one worker does of a file. */
export interface FileTurn {
  readonly does: 'proves and takes in' | 'takes in' | 'marks';
  /** Rows that are taken in. */
  readonly rows: number;
  readonly seconds: number;
}

/** The turns of a file of `rows` new rows, by a worker of that size. */
export function turnsOf(rows: number, { seconds }: StageConfig['functions']['intake']): readonly FileTurn[] {
  const rowMs =
    Math.max((CALLS_PER_ROW * CALL_MS) / AT_ONCE, CALLS_PER_ROW * PROCESSOR_MS_PER_CALL) + CHECK_MS;
  const begin = BEGIN_SECONDS + megabytes(rows) / MB_PER_SECOND;
  const turns: FileTurn[] = [];
  let done = 0;
  while (done < rows) {
    const isFirst = turns.length === 0;
    // The first one reads all of it to prove it sound; each later one reads past what was taken before.
    const before = begin + ((isFirst ? rows : done) * READ_MS) / 1000;
    const time = seconds - TURN_MS / 1000 - before;
    const taken = Math.min(rows - done, Math.floor((time * 1000) / (rowMs + READ_MS)));
    if (taken <= 0) throw new Error(`A worker of ${seconds} s never comes to row ${done}`);
    turns.push({
      does: isFirst ? 'proves and takes in' : 'takes in',
      rows: taken,
      seconds: before + (taken * (rowMs + READ_MS)) / 1000,
    });
    done += taken;
  }
  const marking = begin + megabytes(rows) / MB_PER_SECOND + (rows * MARK_MS) / 1000;
  return [...turns, { does: 'marks', rows: 0, seconds: marking }];
}

/** Megabytes of a file of so many rows. */
export function megabytes(rows: number): number {
  return (rows * BYTES_PER_ROW) / 1e6;
}

/** Megabytes of memory at the end of the file: the marked copy is held while it is sent, in pieces and as a whole. */
export function memoryOf(rows: number): number {
  return PROGRAM_MB + (rows * BYTES_IN_MEMORY_PER_ROW) / 1e6 + 2 * 1.2 * megabytes(rows);
}

/** Megabytes of disk: the file, and what does not fit in memory. */
export function diskOf(rows: number): number {
  return 3 * megabytes(rows);
}
