/**
 * A snapshot: the accepted updates of a period, frozen. Canonical NDJSON (a header line, then one entry a line in order
 * of activity id and period, then one registry entry a line in order of registry and id), gzipped, named by the SHA-256 of the text. Same revisions, same snapshot.
 */

import type { Activity, AnnualUpdate, LocalizedText, Period } from '../activities/record.ts';
import type { RegisteredEntry } from './registered.ts';

/** Where an entry comes from: revision number and hash in the ledger. */
export interface EntryRevisions {
  readonly activity: readonly [revision: number, hash: string];
  readonly update: readonly [revision: number, hash: string];
}

export interface SnapshotEntry {
  readonly activity: Activity;
  readonly update: AnnualUpdate;
  readonly revisions: EntryRevisions;
}

/** Who was asked and who answered, counted when the snapshot was frozen. */
export interface SnapshotCoverage {
  /**
   * Activities with an annual update of the period, and those of focal points that are not completed or cancelled before it.
   */
  readonly expected: number;
  readonly accepted: number;
  readonly nothingToReport: number;
  /** Updates that exist but were not accepted. */
  readonly drafted: number;
  readonly submitted: number;
  readonly returned: number;
  /**
   * Accepted updates of which a changed version is drafted or submitted since: the accepted one is frozen. Older snapshots
   * have no such count.
   */
  readonly changed?: number;
  /** Expected activities without any update of the period. */
  readonly missing: number;
  /**
   * Accepted updates under another profile than the annual one: entries that nobody here was asked for, in no other of these
   * counts. Older snapshots have no such count; there they are among the accepted ones.
   */
  readonly imported?: number;
}

/** Coverage of the records of one action line or unit that are open to one class of reader. */
export interface CoverageGroup {
  readonly by: 'line' | 'unit';
  /** Code of the line (`cross-cutting` for all lines), name of the unit; empty for records that name none. */
  readonly of: string;
  readonly confidentiality: string;
  readonly expected: number;
  readonly accepted: number;
  /** Drafted, submitted or returned. */
  readonly open: number;
  readonly missing: number;
}

/** A unit that was excused from reporting on the period; printed in every report that counts activities, whoever reads it. */
export interface SnapshotWaiver {
  readonly unit: string;
  /** The period that it is excused for, where the snapshot's own is another, a longer one. */
  readonly period?: Period;
  /** Id of the one activity, and of the one rule, that it is about; a whole unit, and all of its duty, where absent. */
  readonly record?: string;
  readonly rule?: string;
  /** Why, in the words of the record. */
  readonly reason: LocalizedText;
}

export interface SnapshotHeader {
  readonly schema: 1;
  readonly period: Period;
  readonly matrixEdition: string;
  readonly ruleSet: string;
  readonly entries: number;
  readonly coverage: SnapshotCoverage;
  /** In order of `by`, `of`, class; older snapshots have none. */
  readonly coverageBy?: readonly CoverageGroup[];
  /** Entries of each registry that has any, in order of registry; absent where none has, and in older snapshots. */
  readonly registries?: Readonly<Record<string, number>>;
  /** In order of unit, then of period; absent where none is on record. */
  readonly waivers?: readonly SnapshotWaiver[];
}

/** An opened snapshot; `entries` gives a fresh pass on each call. */
export interface Snapshot {
  /** SHA-256 of the NDJSON text, hex. */
  readonly id: string;
  readonly header: SnapshotHeader;
  readonly entries: () => AsyncIterable<SnapshotEntry>;
  /** Entries of registries, in order of registry and id; older snapshots have none. */
  readonly registries?: () => AsyncIterable<RegisteredEntry>;
}
