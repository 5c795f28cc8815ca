/** The duties that make ITU report, clause by clause, edition by edition: the next edition replaces nothing, it follows. */
import type { Confidence, Source } from './confidence.ts';
import aRes80173 from './data/duties/a-res-80-173.json' with { type: 'json' };
import ituRRes61 from './data/duties/itu-r-res61.json' with { type: 'json' };
import ppRes140 from './data/duties/pp-res140.json' with { type: 'json' };
import res1332 from './data/duties/res1332.json' with { type: 'json' };
import wtdcRes30 from './data/duties/wtdc-res30.json' with { type: 'json' };
import wtsaRes75 from './data/duties/wtsa-res75.json' with { type: 'json' };
import { dayBefore } from './day-before.ts';

/** How often a duty falls due. */
export const CADENCES = [
  'yearly',
  'biennial',
  'regularly',
  'once',
  'always',
  'per-meeting',
  'per-conference',
  'per-plenipotentiary',
  'on-change',
  'on-request',
  'as-needed',
  'none',
] as const;

export type Cadence = (typeof CADENCES)[number];

/** Who acts on a clause, and whom what it asks for passes or reaches. */
export const PARTIES = [
  'conferences',
  'council',
  'cstd',
  'cwg',
  'director-bdt',
  'director-br',
  'director-tsb',
  'ecosoc',
  'forum',
  'hlpf',
  'itu',
  'itu-t',
  'lead-facilitator',
  'membership',
  'plenipotentiary',
  'secretariat',
  'secretary-general',
  'secretary-general-and-directors',
  'stakeholders',
  'study-groups',
  'tsag',
  'un-secretary-general',
  'unctad',
  'unga',
  'ungis',
] as const;

export type Party = (typeof PARTIES)[number];

/**
 * What of the system answers a clause, or is to answer it: names of report families, of records, of pages and of commands. Data
 * never says whether they are there yet: that is asked of the system itself.
 */
export interface AnsweredBy {
  readonly reports?: readonly string[];
  readonly records?: readonly string[];
  /** Paths. */
  readonly pages?: readonly string[];
  readonly commands?: readonly string[];
}

interface Clause {
  /** For example `res1332/instructs-sg/4`; its words are the message of {@link dutyKey}. */
  readonly id: string;
  readonly section: string;
  readonly number: string;
  /** The clause of an earlier edition that it carries on. */
  readonly follows?: string;
  readonly addressee: Party;
  /** Bodies that it passes through, in order; empty where it is owed to nobody in particular. */
  readonly path: readonly Party[];
  readonly cadence: Cadence;
  /** Year of a session at which a biennial duty falls due: every second one from there; absent where no source says which. */
  readonly cadenceFrom?: number;
  /** `derived` when the clause states no cadence. */
  readonly cadenceConfidence: Confidence;
  /** Names of meetings (`council-2026`), for what is owed once. */
  readonly meetings?: readonly string[];
  readonly answeredBy: AnsweredBy;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  /** First and last day where they are not those of the edition. */
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly note?: string;
}

/** The text of a resolution as it stood for a while. */
export interface DutyEdition {
  readonly id: string;
  readonly resolution: string;
  /** `Modified 2024`. */
  readonly name: string;
  /** The edition before it: that one ends the day before this one begins. */
  readonly follows: string | null;
  /** Day or month; null when not known. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly confidence: Confidence;
}

/** One file: an edition with its clauses. */
export interface DutyFile {
  readonly edition: DutyEdition;
  readonly notVerified: readonly string[];
  readonly sources: readonly Source[];
  readonly clauses: readonly Clause[];
}

export interface Duty extends Omit<Clause, 'validFrom' | 'validTo'> {
  readonly resolution: string;
  /** Name of the edition. */
  readonly edition: string;
  readonly editionId: string;
  /** Day or month; null when open. */
  readonly validFrom: string | null;
  /** Last day; null while in force. */
  readonly validTo: string | null;
}

/** In the order of lists; a new edition is a file and a name here. */
export const DUTY_FILES = [
  res1332,
  ppRes140,
  wtsaRes75,
  wtdcRes30,
  ituRRes61,
  aRes80173,
] as readonly DutyFile[];

export const duties: readonly Duty[] = dutiesIn(DUTY_FILES);

const byId: ReadonlyMap<string, Duty> = new Map(duties.map((duty) => [duty.id, duty]));

/** All clauses of `files` with their days: an edition that is followed ends the day before its follower begins. */
export function dutiesIn(files: readonly DutyFile[]): readonly Duty[] {
  return files.flatMap(({ clauses, edition }) => {
    const next = files.find(({ edition: { follows } }) => follows === edition.id)?.edition.validFrom ?? null;
    const last = next === null ? edition.validTo : dayBefore(next.padEnd(10, '-01'));
    return clauses.map((clause) => ({
      ...clause,
      resolution: edition.resolution,
      edition: edition.name,
      editionId: edition.id,
      validFrom: clause.validFrom ?? edition.validFrom,
      validTo: clause.validTo ?? last,
    }));
  });
}

/** The duty named `id`, if there is one. */
export function dutyOf(id: string): Duty | undefined {
  return byId.get(id);
}

/** Whether the duty is in force on `day` (YYYY-MM-DD). A start known only by its month holds from the first of it. */
export function isInForce({ validFrom, validTo }: Duty, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}

/** Of `all` those in force on `day` (YYYY-MM-DD). */
export function dutiesOn(day: string, all: readonly Duty[] = duties): readonly Duty[] {
  return all.filter((duty) => isInForce(duty, day));
}

/** Key of the message that says in our own words what the duty asks. */
export function dutyKey(id: string): string {
  return `duty.${id.replaceAll('/', '.')}`;
}
