/** Meetings and dates that reports are written for: HLPF, CSTD, Council, its working group, conferences, Forum. */
import type { Confidence, Source } from './confidence.ts';
import data from './data/calendar.json' with { type: 'json' };

/** High-level Political Forum of a year; null marks what is not decided or was not found. */
export interface HlpfSession {
  readonly year: number;
  readonly theme: string | null;
  readonly themeConfidence: Confidence | null;
  /** Goals reviewed in depth; empty when no set was assigned. Goal 17 is reviewed every year. */
  readonly goalsInDepth: readonly number[] | null;
  readonly goalsConfidence: Confidence | null;
  readonly sdgSummit: boolean;
  readonly sdgSummitNote?: string;
  readonly dates?: string;
  readonly sources: readonly string[];
  readonly note?: string;
}

/** Session of the Commission on Science and Technology for Development; dates as published, null when not found. */
export interface CstdSession {
  readonly session: number;
  readonly year: number;
  readonly dates: string | null;
  readonly confidence: Confidence;
  readonly datesConfidence: Confidence | null;
  readonly source?: string;
  readonly note?: string;
}

export interface CouncilSession {
  readonly year: number;
  readonly dates: string | null;
  /** Pattern of its symbols, `C26/n`. */
  readonly documentSymbol: string;
  /** Pattern of its web ids, `S26-CL-C-nnnn`. */
  readonly documentId: string;
  readonly confidence: Confidence;
  readonly source?: string;
  readonly note?: string;
}

/** Meeting of CWG-WSIS&SDG; a range such as `33–35` where only the numbers are known, null where they are not. */
export interface CwgMeeting {
  readonly meeting: number | string | null;
  readonly dates: string;
  readonly confidence: Confidence;
  readonly source: string;
  readonly note?: string;
}

/** An edition of the WSIS Forum. */
export interface ForumEdition {
  readonly year: number;
  readonly dates: string;
  readonly confidence: Confidence;
  readonly source?: string;
  readonly note?: string;
}

export interface Plenipotentiary {
  readonly id: string;
  readonly place: string;
  readonly dates: string;
  readonly confidence: Confidence;
  readonly source?: string;
}

/** A dated event; the date may be a year or a month. */
export interface Milestone {
  readonly date: string;
  readonly event: string;
  readonly confidence: Confidence;
  readonly source: string;
  readonly note?: string;
}

/** A date of Council's 2026 cycle; `offsetDays` counts from its opening. */
export interface CouncilDeadline {
  readonly date: string;
  readonly to?: string;
  readonly offsetDays?: number;
  readonly what: string;
}

export const hlpfSessions = data.hlpf.sessions as readonly HlpfSession[];
export const cstdSessions = data.cstd.sessions as readonly CstdSession[];
export const councilSessions = data.ituCouncil.sessions as readonly CouncilSession[];
export const councilDeadlines2026 = data.ituCouncil.deadlines2026.items as readonly CouncilDeadline[];
export const cwgMeetings = data.cwgWsisSdg.meetings as readonly CwgMeeting[];
export const forumEditions = data.wsisForum.editions as readonly ForumEdition[];
export const plenipotentiaries = data.plenipotentiary as readonly Plenipotentiary[];
export const milestones = data.milestones as readonly Milestone[];

/** Patterns of ITU document symbols. */
export const documentSymbols = data.ituCouncil.symbols;

/** What A/RES/80/173 changed for reporting. */
export const wsis20Outcome = data.wsis20Outcome;

export const calendarSources = data.sources as readonly Source[];

/** What each confidence mark means in this file. */
export const confidenceKey: Readonly<Record<Confidence, string>> = data.confidenceKey;

const byYear = <T extends { readonly year: number }>(sessions: readonly T[]): ReadonlyMap<number, T> =>
  new Map(sessions.map((session) => [session.year, session]));

const hlpfByYear = byYear(hlpfSessions);
const cstdByYear = byYear(cstdSessions);
const councilByYear = byYear(councilSessions);
const forumByYear = byYear(forumEditions);

/** HLPF of `year` (2016–2030), if listed. */
export function hlpfSession(year: number): HlpfSession | undefined {
  return hlpfByYear.get(year);
}

/** CSTD session of `year`; none in 1994, 1996, 1998, 2000 and 2002, when it met every second year. */
export function cstdSession(year: number): CstdSession | undefined {
  return cstdByYear.get(year);
}

/** Council session of `year`, if listed. */
export function councilSession(year: number): CouncilSession | undefined {
  return councilByYear.get(year);
}

/** WSIS Forum of `year`, if listed. */
export function forumEdition(year: number): ForumEdition | undefined {
  return forumByYear.get(year);
}

/** The plenipotentiary conference named `id` (`PP-26`), if listed. */
export function plenipotentiary(id: string): Plenipotentiary | undefined {
  return plenipotentiaries.find((each) => each.id === id);
}
