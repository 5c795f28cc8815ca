/** The steps of a schedule as pages and interface take them: what each does to the reports that it is about. */
import { readMeeting } from '../../calendar/calendar-year.ts';
import { genevaDay } from '../../reference/geneva-day.ts';
import { changeReport, readReport } from '../../reports/change-report.ts';
import { currentIssue, isPosted, type Report } from '../../reports/report.ts';
import { endComments, postIssue, takeComments } from '../../reports/report-steps.ts';
import { stepObstacle } from '../../reports/step-table.ts';
import { Problem } from '../../text/problem.ts';
import { systemReason } from '../../text/system-reason.ts';
import { wrongField } from '../../text/wrong-field.ts';
import { requireAnswered } from '../require-answered.ts';
import { changeSchedule, readSchedule, type SchedulePorts, scheduleFor } from './change-schedule.ts';
import { audienceOfStep, commentDays } from './comment-days.ts';
import {
  type Letter,
  lastRound,
  letterInForce,
  type PlannedStep,
  type PostedVersion,
  type RoundOutcome,
  type Schedule,
  type StepDone,
} from './schedule.ts';
import { type LetterOrder, markStep, planByLetter, recordOutcome, refused } from './schedule-steps.ts';

interface Signed {
  readonly report: string;
  /** The newest revision of the schedule that its sender has seen; 0 for none. */
  readonly revision: number;
  readonly by: string;
  /** Whether it is meant that comments end sooner than readers were told. */
  readonly mayShorten?: boolean;
}

/**
 * A letter is issued: the plan counts, and comments are taken until the days that it names. Where the calendar knows on which day
 * the session opens, that day is meant, whatever was sent, but in a letter of an earlier day: the session may have moved since.
 * Where neither names one, it is that of the letter before on the same session.
 * Problems of {@link planByLetter}; `schedule-refused` where comments that are taken today would have ended before (`closes`), or would
 * end sooner than was told (`shortens`) and nobody said that this is meant.
 */
export async function issueLetter(
  { by, mayShorten, order, report, revision }: Signed & { readonly order: LetterOrder },
  ports: SchedulePorts,
): Promise<Schedule> {
  await requireFree(report, order, ports);
  const { meeting, symbol } = order.letter;
  const today = genevaDay(ports.clock());
  const known = (await readMeeting(ports.ledger, meeting.id, today))?.opens;
  const { schedule: before } = await readSchedule(ports.ledger, report);
  const said = meeting.opens || openingBefore(before, meeting.id);
  const opens = order.letter.day < today ? said || (known ?? '') : (known ?? said);
  const letter = { ...order.letter, meeting: { ...meeting, opens } };
  const reason = systemReason('letter-issued', { symbol });
  const change = (now: Schedule): Schedule => planByLetter(now, { ...order, letter });
  await requireOpen(change(before), { step: 'letter', mayShorten }, ports);
  const schedule = await changeSchedule({ report, revision, by, reason, change }, ports);
  await openComments(schedule, by, ports);
  return schedule;
}

function openingBefore(schedule: Schedule, session: string): string {
  const letters = schedule.rounds.flatMap((round) => round.letters);
  return letters.findLast(({ meeting }) => meeting.id === session)?.meeting.opens ?? '';
}

/** A report travels by one schedule only, and a companion that is named here is a report. */
async function requireFree(
  report: string,
  { companions }: LetterOrder,
  { ledger }: SchedulePorts,
): Promise<void> {
  if ((await readReport(ledger, report)) === undefined) throw new Problem('not-found');
  const own = await scheduleFor(ledger, report);
  if (own !== undefined && own.schedule.report !== report) throw taken(own.schedule);
  for (const companion of companions.flatMap((each) => each.report ?? [])) {
    if (companion === report || (await readReport(ledger, companion)) === undefined) {
      throw wrongField('companions', 'unknown');
    }
    const other = await scheduleFor(ledger, companion);
    if (other !== undefined && other.schedule.report !== report) throw taken(other.schedule);
  }
}

function taken({ report }: Schedule): Problem {
  return refused('companion', 'letter', { limit: report });
}

/** Steps after which no comment can be heeded any more. */
const AFTER_COMMENTS: readonly PlannedStep[] = ['revised', 'cwg', 'council'];

/**
 * A step is done: a draft or a revised draft is posted with its companions, and stays as it is; what goes to the working group or
 * to Council has an answer to each comment. From a revised draft on, comments that are still taken end today, where that is meant.
 * Problems of {@link markStep}; `schedule-refused` as of {@link issueLetter}; `report-step-refused` where a document isn't built,
 * `comments-unanswered`.
 */
export async function doStep(
  {
    by,
    done,
    mayShorten,
    report,
    revision,
    step,
  }: Signed & { readonly step: PlannedStep; readonly done: StepDone },
  ports: SchedulePorts,
): Promise<Schedule> {
  const today = genevaDay(ports.clock());
  const known = await readSchedule(ports.ledger, report);
  const documents = await documentsOf(known.schedule, ports);
  if (step === 'cwg' || step === 'council') {
    for (const { id } of documents) await requireAnswered(ports.ledger, id);
  }
  const isPosting = step === 'draft' || step === 'revised';
  const made = isPosting
    ? { ...done, versions: documents.map((each) => versionOf(each, known.schedule)) }
    : done;
  const change = (schedule: Schedule): Schedule => markStep(schedule, { step, done: made, today });
  const reason = systemReason('schedule-step', { step });
  const isAfterComments = AFTER_COMMENTS.includes(step);
  if (isAfterComments) {
    change(known.schedule);
    requireCommentsOver(documents, { step, mayShorten }, today);
  }
  if (isPosting) {
    // What is refused is refused before anything is posted; posting twice is posting once.
    if (known.revision !== revision) throw new Problem('revision-conflict');
    for (const each of documents) requireMade(each, step, done.day);
    await requireOpen(change(known.schedule), { step, mayShorten }, ports);
    const letter = letterOf(known.schedule);
    const readers = letter && audienceOfStep(letter, step);
    const post = (each: Report): Report => postIssue(each, done.day, readers);
    for (const { id } of documents) await changeReport({ id, by, reason, step: post }, ports);
  }
  const schedule = await changeSchedule({ report, revision, by, reason, change }, ports);
  if (isPosting || step === 'consultation') await openComments(schedule, by, ports);
  if (isAfterComments) {
    const end = (each: Report): Report => endComments(each, today);
    for (const { id } of documents.filter((each) => isCommentedAfter(each, today))) {
      await changeReport({ id, by, reason, step: end }, ports);
    }
  }
  return schedule;
}

/** What the body decided, in the session that the calendar knows, else the letter. Problems of {@link recordOutcome}. */
export async function decide(
  { by, outcome, report, revision }: Signed & { readonly outcome: RoundOutcome },
  ports: SchedulePorts,
): Promise<Schedule> {
  const today = genevaDay(ports.clock());
  const meeting = letterOf((await readSchedule(ports.ledger, report)).schedule)?.meeting.id ?? '';
  const opens = (await readMeeting(ports.ledger, meeting, today))?.opens;
  const change = (schedule: Schedule): Schedule =>
    recordOutcome(schedule, { ...outcome, today, ...(opens !== undefined && { opens }) });
  const reason = systemReason('schedule-decided', { outcome: outcome.outcome });
  return changeSchedule({ report, revision, by, reason, change }, ports);
}

function letterOf(schedule: Schedule): Letter | undefined {
  const round = lastRound(schedule);
  return round && letterInForce(round);
}

/** The draft and those of its companions that are reports. */
async function documentsOf(
  { companions, report }: Schedule,
  { ledger }: SchedulePorts,
): Promise<readonly Report[]> {
  const ids = [report, ...companions.flatMap((each) => each.report ?? [])];
  const found = await Promise.all(ids.map((id) => readReport(ledger, id)));
  return found.map((each) => {
    if (each === undefined) throw new Problem('not-found');
    return each.state;
  });
}

/** The issue to be posted. Problem `report-step-refused` where it isn't built, or was posted in this schedule before. */
function versionOf(report: Report, { rounds }: Schedule): PostedVersion {
  const because = stepObstacle(report, 'consult');
  const issue = currentIssue(report);
  if (because !== undefined || issue === undefined) {
    throw new Problem('report-step-refused', {
      step: 'consult',
      state: report.state,
      because: because ?? 'unbuilt',
    });
  }
  const before = rounds
    .flatMap(({ done }) => [done.draft, done.revised])
    .flatMap((each) => each?.versions ?? []);
  if (before.some(({ set }) => set === issue.set)) {
    throw new Problem('report-step-refused', { step: 'consult', state: report.state, because: 'fixed' });
  }
  return { report: report.id, label: issue.label, set: issue.set };
}

/** What readers are to have had since a day was there on that day. */
function requireMade(report: Report, step: PlannedStep, day: string): void {
  const limit = genevaDay(new Date(currentIssue(report)?.at ?? 0));
  if (day < limit) throw refused('unmade', step, { day, limit });
}

/** What readers were told that they may still say is not passed over unasked. */
function requireCommentsOver(
  documents: readonly Report[],
  { mayShorten = false, step }: { readonly step: string; readonly mayShorten?: boolean | undefined },
  today: string,
): void {
  const running = documents.find((each) => isCommentedAfter(each, today));
  if (running === undefined || mayShorten) return;
  throw refused('shortens', step, { day: today, limit: running.consultation?.deadline ?? '' });
}

/** Whether comments are taken now, and on days to come. */
function isCommentedAfter({ consultation, state }: Report, today: string): boolean {
  if (state !== 'consultation' || consultation === undefined) return false;
  return consultation.opens <= today && consultation.deadline > today;
}

/** Readers who may comment today are not shut out by a last day that was before today, nor unasked by an earlier one. */
async function requireOpen(
  schedule: Schedule,
  { mayShorten = false, step }: { readonly step: string; readonly mayShorten?: boolean | undefined },
  ports: SchedulePorts,
): Promise<void> {
  const round = lastRound(schedule);
  if (round === undefined) return;
  const today = genevaDay(ports.clock());
  for (const { days, version } of commentDays(round)) {
    const running = (await readReport(ports.ledger, version.report))?.state.consultation;
    const isRunning = running?.issue === version.label && running.deadline >= today;
    if (isRunning && days.deadline < today) {
      throw refused('closes', step, { day: days.deadline, limit: running.deadline });
    }
    if (isRunning && days.deadline < running.deadline && !mayShorten) {
      throw refused('shortens', step, { day: days.deadline, limit: running.deadline });
    }
  }
}

/** Comments on what was posted last are taken on the days of the plan, of companions too; one that has gone on is left as it is. */
async function openComments(schedule: Schedule, by: string, ports: SchedulePorts): Promise<void> {
  const round = lastRound(schedule);
  if (round === undefined) return;
  for (const { days, version } of commentDays(round)) {
    const known = (await readReport(ports.ledger, version.report))?.state;
    const isSame =
      known?.consultation?.issue === version.label &&
      known.consultation.opens === days.opens &&
      known.consultation.deadline === days.deadline &&
      known.consultation.participantsFrom === days.participantsFrom &&
      JSON.stringify(known.consultation.asked) === JSON.stringify(days.asked);
    const mayOpen = known?.state === 'draft' || known?.state === 'consultation';
    if (isSame || !mayOpen || !isPosted(known, version.label)) continue;
    const step = (report: Report): Report =>
      takeComments(report, { ...days, audience: 'members', issue: version.label });
    const reason = systemReason('report-step', { step: 'consult' });
    await changeReport({ id: version.report, by, reason, step }, ports);
  }
}
