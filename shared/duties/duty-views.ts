/** The duties as they stand on a day: what answers each, where it is due next, and the latest document. */
import type { PlannedMeeting } from '../calendar/calendar-year.ts';
import type { PostedLetter } from '../consultations/papers/posted-letter.ts';
import { type Duty, duties, isInForce } from '../reference/duties.ts';
import { genevaDay } from '../reference/geneva-day.ts';
import { REPORT_KINDS } from '../reports/kinds/index.ts';
import type { Report } from '../reports/report.ts';
import { answersTo, type DutyAnswers } from './answers.ts';
import { type DutyStanding, dutyStanding } from './duty-standing.ts';
import { type DutyStop, soonest, stopsOf } from './stops.ts';

export interface DutyView extends Omit<DutyAnswers, 'standing'> {
  readonly standing: DutyStanding;
  readonly duty: Duty;
  readonly isInForce: boolean;
  /** What is owed once and can't fall due any more. */
  readonly isPast: boolean;
  readonly stops: readonly DutyStop[];
  /** Of the stops the one that is due first. */
  readonly next?: DutyStop;
  /** The published report of the latest period, of the families that answer it. */
  readonly latest?: Report;
  /** The circular letter that was posted last, where it is newer than that report. */
  readonly latestLetter?: PostedLetter;
}

export interface DutyFacts {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** From the day's year on: see {@link meetingsAhead}. */
  readonly meetings: readonly PlannedMeeting[];
  /** Published reports that the reader may know of. */
  readonly published: readonly Report[];
  /** Circular letters that were posted and that the reader may open. */
  readonly letters?: readonly PostedLetter[];
}

/** Each of `all` as it stands, in their order. */
export function dutyViews(facts: DutyFacts, all: readonly Duty[] = duties): readonly DutyView[] {
  return all.map((duty) => dutyView(duty, facts));
}

function dutyView(duty: Duty, { day, letters = [], meetings, published }: DutyFacts): DutyView {
  const answers = answersTo(duty);
  const own = published
    .filter(({ kind }) => answers.held.reports.includes(kind))
    .filter((report) => report.published !== undefined && genevaDay(new Date(report.published.at)) <= day)
    .toSorted((a, b) => (newness(a) < newness(b) ? 1 : -1));
  const letter = answers.held.reports.includes('circular-letter') ? newestLetter(letters, day) : undefined;
  const isNewer = letter !== undefined && letter.day >= dayOf(own[0]);
  const isDelivered = (meeting: PlannedMeeting): boolean =>
    own.some((report) => isWrittenFor(report, meeting));
  const stops = stopsOf(duty, { day, meetings, isDelivered });
  const next = soonest(stops);
  const inForce = isInForce(duty, day);
  return {
    duty,
    ...answers,
    standing: dutyStanding(answers, own[0] ?? letter),
    isInForce: inForce,
    isPast: inForce && duty.cadence === 'once' && duty.meetings !== undefined && stops.length === 0,
    stops,
    ...(next && { next }),
    ...(own[0] && { latest: own[0] }),
    ...(isNewer && { latestLetter: letter }),
  };
}

function newestLetter(letters: readonly PostedLetter[], day: string): PostedLetter | undefined {
  return letters
    .filter((each) => each.day <= day)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .at(-1);
}

/** The day in Geneva on which it was published; empty where there is none. */
function dayOf(report: Report | undefined): string {
  return report?.published === undefined ? '' : genevaDay(new Date(report.published.at));
}

function newness({ period, published }: Report): string {
  return `${period.to} ${published?.at ?? ''}`;
}

/** By the family's rule: the report on a year is for the meeting so many years after it. */
function isWrittenFor({ kind, year }: Report, meeting: PlannedMeeting): boolean {
  const body = REPORT_KINDS.find(({ id }) => id === kind)?.body;
  if (body?.type !== meeting.body || body.sessionOffset === undefined) return false;
  return year + body.sessionOffset === meeting.year;
}
