/**
 * A piece of work that takes longer than a page may: an upload that is taken in, a report that is built. The queue
 * holds what is to be done; the ledger stream `job/ID` tells whoever waits how far it has come.
 */
import type { Period, Profile } from '../activities/record.ts';
import type { Language } from '../reference/languages.ts';
import type { ProblemCode, ProblemParams } from '../text/problem.ts';

/** A file that has arrived: its bytes are kept under `upload`. */
export interface IntakeJob {
  readonly kind: 'intake';
  /** Key of the object, `uploads/ID/NAME`. */
  readonly upload: string;
  /** The name that the sender gave the file. */
  readonly file: string;
  readonly profile: Profile;
  readonly period?: Period;
  /** Present where the file holds entries of the registry of that id: profile and period say nothing then. */
  readonly registry?: string;
  readonly by: string;
  /** Present where a machine sent it: `by` is a machine’s id then, else a person’s. */
  readonly sender?: 'machine';
}

/** A report whose files are to be made from its newest revision. */
export interface ReportJob {
  readonly kind: 'report';
  /** Id of the report (stream `report/ID`). */
  readonly report: string;
  /** The revision of that stream from which the files are made: another one is another job. */
  readonly revision: number;
  readonly languages: readonly Language[];
  readonly formats: readonly string[];
  /** Present where not the issue is ordered but the papers around it: names what they tell and what makes them. */
  readonly papers?: string;
  /** Present where the files of its circular letters are ordered; `revision` is that of their schedule then. */
  readonly letters?: true;
  readonly by: string;
}

export type Job = IntakeJob | ReportJob;

/** Where a job stands that is done in turns, because one worker has no time for all of it. */
export interface JobPlace {
  /** Number of the turn that comes next: 1 after the first. */
  readonly turn: number;
  /** Object that holds what is known by then. */
  readonly key: string;
}

/** How far a job has come; `done` of `total` counts rows or files, `total` 0 as long as it isn't known. */
export interface JobState {
  readonly job: Job;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly done: number;
  readonly total: number;
  /** What stopped it; present in state `failed`. */
  readonly problem?: { readonly code: ProblemCode | 'internal'; readonly params: ProblemParams };
  /** Present between two turns. */
  readonly place?: JobPlace;
  /** What the handler gave back, for the page that shows it; present in state `done`. */
  readonly result?: unknown;
}

/** Ledger stream of a job. */
export function jobStream(id: string): string {
  return `job/${id}`;
}

/** What a job of a report makes: its own files, the papers around it, or its circular letters. */
export type ReportWork = 'report' | 'papers' | 'letters';

export function reportWork({ letters, papers }: ReportJob): ReportWork {
  return letters ? 'letters' : papers === undefined ? 'report' : 'papers';
}

/** Look-up keys of a job: `jobs/by/PERSON`, and `jobs/WORK/ID` for those of a report ({@link ReportWork}). */
export function jobKeys({ job }: JobState): string[] {
  const keys = [`jobs/by/${job.by}`];
  if (job.kind === 'report') keys.push(`jobs/${reportWork(job)}/${job.report}`);
  return keys;
}
