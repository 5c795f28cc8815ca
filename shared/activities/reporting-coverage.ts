/** Who has reported for a period and who has not: the records that are expected, by action line and by unit. */
import { holdsOn, type Place } from '../people/assignment.ts';
import { focalPointsOf, type Office } from '../people/focal-points-of.ts';
import type { Person } from '../people/person.ts';
import { ACTION_LINE_IDS, type ActionLineId } from '../reference/action-lines.ts';
import { genevaDay } from '../reference/geneva-day.ts';
import type { Listing } from '../store/ledger-at-hand.ts';
import { pagesUnder } from '../store/pages.ts';
import type { Ledger, Revision } from '../store/ports.ts';
import { checkRecord } from './check.ts';
import { originalText } from './original-text.ts';
import { ownEntry } from './own-entry.ts';
import { type Activity, type AnnualUpdate, activityStream, type Period, type UpdateState } from './record.ts';
import type { BriefActivity, BriefUpdate } from './records-at-hand.ts';
import { dutyLine } from './reporting-duty.ts';
import type { CheckContext } from './rules/rule.ts';
import { yearBefore } from './year-before.ts';

/** A record that is expected, and how it stands. */
export interface ExpectedRecord {
  readonly activity: BriefActivity;
  readonly title: string;
  /** `absent`: not begun. */
  readonly state: UpdateState | 'absent';
  /** Ids of the fields that keep it from being submitted; none where it is not begun. */
  readonly missing: readonly string[];
  /** Not there after the deadline, or submitted after it. */
  readonly late: boolean;
  /** A waiver says that it need not come. */
  readonly excused: boolean;
}

export interface PlaceCoverage {
  readonly place: Place;
  /** Focal points today: leads, then deputies. */
  readonly people: readonly Person[];
  readonly records: readonly ExpectedRecord[];
}

export interface ReportingCoverage {
  readonly lines: readonly PlaceCoverage[];
  readonly units: readonly PlaceCoverage[];
}

/** `day` is today. */
export interface CoverageQuestion extends Office {
  readonly period: Period;
  /** Last day to report, where there is one. */
  readonly deadline?: string | undefined;
  /** Whether a waiver excuses the activity from reporting. */
  readonly isExcused?: (activity: BriefActivity) => boolean;
}

/** What a record lacks, and the revisions that said so. */
export interface FoundMissing {
  readonly seen: string;
  readonly missing: readonly string[];
}

interface Ports {
  readonly ledger: Pick<Ledger, 'newest'>;
  /** All records at hand, or the ledger. */
  readonly records: Listing;
  /** What was found missing in records, for who asks again: by update, as long as nothing of the record changes. */
  readonly found?: Map<string, FoundMissing>;
  readonly supportOf: CheckContext['supportOf'];
}

/** Records read at once. */
const READ = 200;
const REPORTED: readonly string[] = ['submitted', 'accepted', 'locked'];

/** Whether the focal point has done what is asked. */
export function isReported({ state }: Pick<ExpectedRecord, 'state'>): boolean {
  return REPORTED.includes(state);
}

/** Whether something is still to be done for it. */
export function isOutstanding(record: ExpectedRecord): boolean {
  return !isReported(record) && !record.excused;
}

/**
 * Expected are the activities with an annual update for the period, and those of the year before that are not over. Every action
 * line is there, units where something is expected or somebody is named.
 */
export async function reportingCoverage(
  question: CoverageQuestion,
  ports: Ports,
): Promise<ReportingCoverage> {
  const records = await expectedRecords(question, ports);
  const byLine = Map.groupBy(records, ({ activity }): string => dutyLine(activity) ?? '');
  const byUnit = Map.groupBy(records, ({ activity }) => activity.unit ?? '');
  const coverageOf = (place: Place, expected: readonly ExpectedRecord[] = []): PlaceCoverage => ({
    place,
    people: focalPointsOf(place, question),
    records: expected,
  });
  const held = question.assignments.filter((each) => holdsOn(each, question.day));
  const focal = question.people.filter(
    ({ roles, state }) => state === 'active' && roles.includes('focal-point'),
  );
  const units = new Set([
    ...byUnit.keys(),
    ...held.flatMap(({ place }) => (place.kind === 'unit' ? [place.unit] : [])),
    ...focal.flatMap(({ unit }) => unit ?? []),
  ]);
  const lines = [...ACTION_LINE_IDS, ...(byLine.has('C7') ? ['C7' as ActionLineId] : [])];
  return {
    lines: lines.map((line) => coverageOf({ kind: 'line', line }, byLine.get(line))),
    units: [...units].sort().map((unit) => coverageOf({ kind: 'unit', unit }, byUnit.get(unit))),
  };
}

/** What `person` has still to do: of all places where they are named, each record once. */
export function outstandingOf(
  { lines, units }: ReportingCoverage,
  person: string,
): readonly ExpectedRecord[] {
  const places = [...lines, ...units].filter(({ people }) => people.some(({ id }) => id === person));
  const open = places.flatMap(({ records }) => records.filter(isOutstanding));
  return [...new Set(open)];
}

async function expectedRecords(question: CoverageQuestion, ports: Ports): Promise<readonly ExpectedRecord[]> {
  const { period } = question;
  const now = await updatesIn(ports.records, period);
  const before = await updatesIn(ports.records, yearBefore(period));
  const ids = [...new Set([...now.keys(), ...before.keys()])].sort();
  const activities = await ports.records.newest(ids.map(activityStream));
  const expected = ids.flatMap((id, index) => {
    const activity = activities[index] as Revision<BriefActivity> | undefined;
    if (activity === undefined) return [];
    const [update, last] = [now.get(id), before.get(id)];
    const entry = ownEntry(activity.state, { now: update?.state, before: last?.state });
    return entry === undefined ? [] : [{ activity, update, before: isAnnual(last) ? last : undefined }];
  });
  const missing = await missingOf(expected, ports);
  return expected.map(({ activity: { state: activity }, update }): ExpectedRecord => {
    const state = update?.state.state ?? 'absent';
    const title = originalText(activity.title)?.text ?? activity.activityId;
    const excused = question.isExcused?.(activity) ?? false;
    const late = !excused && isLate(state, update, question);
    return { activity, title, state, missing: missing.get(activity.activityId) ?? [], late, excused };
  });
}

interface Expected {
  readonly activity: Revision<BriefActivity>;
  readonly update: Revision<BriefUpdate> | undefined;
  readonly before: Revision<BriefUpdate> | undefined;
}

async function updatesIn(
  records: Listing,
  { from, to }: Period,
): Promise<ReadonlyMap<string, Revision<BriefUpdate>>> {
  const found = new Map<string, Revision<BriefUpdate>>();
  for await (const page of pagesUnder<BriefUpdate>(records, `updates/${from}..${to}`, 1000)) {
    for (const update of page) found.set(update.state.activityId, update);
  }
  return found;
}

function isAnnual(update: Revision<BriefUpdate> | undefined): boolean {
  return update?.state.profile === 'annual';
}

/** By activity: what keeps its update from being submitted. Only what has changed since it was last looked at is read and checked. */
async function missingOf(
  expected: readonly Expected[],
  { found = new Map(), ledger, supportOf }: Ports,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const begun = expected.flatMap(({ activity, before, update }) => {
    if (update === undefined || isReported(update.state)) return [];
    return [
      { activity, before, update, seen: [activity, update, before].map((each) => each?.hash).join(' ') },
    ];
  });
  const changed = begun.filter(({ seen, update }) => found.get(update.stream)?.seen !== seen);
  for (let from = 0; from < changed.length; from += READ) {
    const part = changed.slice(from, from + READ);
    const streams = part.flatMap(({ activity, before, update }) => [
      activity.stream,
      update.stream,
      before?.stream ?? update.stream,
    ]);
    const read = await ledger.newest(streams);
    for (const [index, { before, seen, update }] of part.entries()) {
      const [own, now, then] = read.slice(index * 3, index * 3 + 3).map((each) => each?.state);
      const previous = before && (then as AnnualUpdate);
      const missing = missingFields(own as Activity, now as AnnualUpdate, { supportOf, previous });
      found.set(update.stream, { seen, missing });
    }
  }
  return new Map(
    begun.map(({ update: { state, stream } }) => [state.activityId, found.get(stream)?.missing ?? []]),
  );
}

function missingFields(activity: Activity, update: AnnualUpdate, context: CheckContext): readonly string[] {
  const findings = checkRecord({ activity, update }, context).filter(
    ({ severity }) => severity !== 'warning',
  );
  return [...new Set(findings.flatMap(({ at }) => at.field?.split('.', 1) ?? []))];
}

/** Of an accepted update it is not known when it came in; it is not late any more. */
function isLate(
  state: ExpectedRecord['state'],
  update: Revision | undefined,
  { day, deadline }: CoverageQuestion,
): boolean {
  if (deadline === undefined) return false;
  if (!isReported({ state })) return day > deadline;
  return state === 'submitted' && update !== undefined && genevaDay(new Date(update.at)) > deadline;
}
