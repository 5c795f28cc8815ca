/** What can be asked about: just the facts of a thing that permission depends on. */
import type { Audience } from './audience.ts';

/** The states of an annual update (activities/record.ts). */
export type RecordState = 'drafted' | 'submitted' | 'returned' | 'accepted' | 'locked';

export interface RecordThing {
  readonly kind: 'record';
  readonly audience: Audience;
  readonly state: RecordState;
  /** Action lines that the activity names. */
  readonly lines: readonly string[];
  readonly unit?: string | undefined;
  readonly sectors: readonly string[];
}

/** A file that `by` has sent, or is about to send. */
export interface UploadThing {
  readonly kind: 'upload';
  readonly by: string;
}

export interface ReportThing {
  readonly kind: 'report';
  /** Who may read it once it is published. */
  readonly audience: Audience;
  readonly state: 'draft' | 'consultation' | 'submitted' | 'published' | 'withdrawn';
}

export interface RoundThing {
  readonly kind: 'round';
  readonly state: 'open' | 'closed';
}

export interface CommentThing {
  readonly kind: 'comment';
  /** Who wrote it; for one that is to be written, who writes. */
  readonly by: string;
  readonly round: 'open' | 'closed';
}

export interface PeriodThing {
  readonly kind: 'period';
  readonly state: 'open' | 'locked';
}

export interface PersonThing {
  readonly kind: 'person';
  readonly id: string;
}

/** A focal point's place: held by `person` for a line or a unit of some Sectors. */
export interface AssignmentThing {
  readonly kind: 'assignment';
  readonly person: string;
  readonly sectors: readonly string[];
}

/** An entry of a registry (registries/entry.ts): lines, unit and Sectors are empty where only the office may write it. */
export interface EntryThing {
  readonly kind: 'entry';
  readonly audience: Audience;
  readonly lines: readonly string[];
  readonly unit?: string | undefined;
  readonly sectors: readonly string[];
}

/** The office as a whole: calendar, mail templates, audit, progress, machines. */
export interface OfficeThing {
  readonly kind: 'office';
}

export type Thing =
  | RecordThing
  | UploadThing
  | ReportThing
  | RoundThing
  | CommentThing
  | PeriodThing
  | PersonThing
  | AssignmentThing
  | EntryThing
  | OfficeThing;

/** The office, for questions that have no narrower thing. */
export const OFFICE: OfficeThing = { kind: 'office' };
