/** Who has reported for a period and who has not: the records that are expected, by action line and by unit. */
import { type Assignment, holdsOn, type Place, placeKey } from '../people/assignment.ts';
import type { Person } from '../people/person.ts';
import { ACTION_LINE_IDS, type ActionLineId } from '../reference/action-lines.ts';
import { pagesUnder } from '../store/pages.ts';
import type { Ledger, Revision } from '../store/ports.ts';
import { checkRecord } from './check.ts';
import { originalText } from './original-text.ts';
import { type Activity, type AnnualUpdate, activityStream, type Period, type UpdateState } from './record.ts';
import type { CheckContext } from './rules/rule.ts';
import { yearBefore } from './year-before.ts';

/** A record that is expected, and how it stands. */
export interface ExpectedRecord {
  readonly activity: Activity;
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

export interface CoverageQuestion {
  readonly period: Period;
  /** Today, `YYYY-MM-DD`. */
  readonly day: string;
  /** Last day to report, where there is one. */
  readonly deadline?: string | undefined;
  readonly people: readonly Person[];
  readonly assignments: readonly Assignment[];
  /** Whether a waiver excuses the activity from reporting. */
  readonly isExcused?: (activity: Activity) => boolean;
}

interface Ports {
  readonly ledger: Pick<Ledger, 'list' | 'newest'>;
  readonly supportOf: CheckContext['supportOf'];
}

const REPORTED: readonly string[] = ['submitted', 'accepted', 'locked'];
const OVER: readonly string[] = ['completed', 'cancelled'];

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
  const held = question.assignments.filter((each) => holdsOn(each, question.day));
  const active = question.people.filter(({ state }) => state === 'active');
  const byLine = Map.groupBy(records, ({ activity }) => activity.primaryLine ?? activity.otherLines[0] ?? '');
  const byUnit = Map.groupBy(records, ({ activity }) => activity.unit ?? '');
  const focal = active.filter(({ roles }) => roles.includes('focal-point'));
  const coverageOf = (place: Place, expected: readonly ExpectedRecord[] = []): PlaceCoverage => {
    const here = held
      .filter((each) => placeKey(each.place) === placeKey(place))
      .toSorted((a, b) => (a.part === b.part ? 0 : a.part === 'lead' ? -1 : 1))
      .flatMap(({ person }) => active.filter(({ id }) => id === person));
    const own = place.kind === 'unit' ? focal.filter(({ unit }) => unit === place.unit) : [];
    return { place, people: [...new Set([...here, ...own])], records: expected };
  };
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

async function expectedRecords(
  question: CoverageQuestion,
  { ledger, supportOf }: Ports,
): Promise<readonly ExpectedRecord[]> {
  const { period } = question;
  const now = await annualUpdates(ledger, period);
  const before = await annualUpdates(ledger, yearBefore(period));
  const ids = [...new Set([...now.keys(), ...before.keys()])].sort();
  const activities = await ledger.newest(ids.map(activityStream));
  return ids.flatMap((id, index): readonly ExpectedRecord[] => {
    const activity = activities[index]?.state as Activity | undefined;
    const update = now.get(id);
    if (activity === undefined) return [];
    if (update === undefined && OVER.includes(activity.status ?? '')) return [];
    const state = update?.state.state ?? 'absent';
    const title = originalText(activity.title)?.text ?? id;
    const previous = before.get(id)?.state;
    const missing =
      update === undefined || isReported({ state })
        ? []
        : missingFields(activity, update.state, { supportOf, previous });
    const excused = question.isExcused?.(activity) ?? false;
    const late = !excused && isLate(state, update, question);
    return [{ activity, title, state, missing, late, excused }];
  });
}

async function annualUpdates(
  ledger: Pick<Ledger, 'list'>,
  { from, to }: Period,
): Promise<ReadonlyMap<string, Revision<AnnualUpdate>>> {
  const found = new Map<string, Revision<AnnualUpdate>>();
  for await (const page of pagesUnder<AnnualUpdate>(ledger, `updates/${from}..${to}`, 1000)) {
    for (const update of page) {
      if (update.state.profile === 'annual') found.set(update.state.activityId, update);
    }
  }
  return found;
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
  return state === 'submitted' && update !== undefined && update.at.slice(0, 10) > deadline;
}
