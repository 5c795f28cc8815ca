/** What one has to report, and what others report of one's lines: the same for the morning page and for the interface. */
import { joinWork, type OwnWork, ownWork, type Whose } from '../../shared/activities/own-work.ts';
import type { Period } from '../../shared/activities/record.ts';
import { recordThing } from '../../shared/activities/record-thing.ts';
import { type BriefActivity, recordsAtHand } from '../../shared/activities/records-at-hand.ts';
import type { CoverageQuestion } from '../../shared/activities/reporting-coverage.ts';
import { dutyPlaces, isDutyOf } from '../../shared/activities/reporting-duty.ts';
import type { MachineActor, PersonActor } from '../../shared/people/actor.ts';
import type { Place } from '../../shared/people/assignment.ts';
import { focalPointsOf, type Office } from '../../shared/people/focal-points-of.ts';
import { may } from '../../shared/people/permission.ts';
import { coverageQuestion, officeOf } from '../../shared/periods/coverage-question.ts';
import { keepUntilAppended } from './keep-until-appended.ts';
import type { WebPorts } from './web-ports.ts';

/** A line or unit, and the names of its focal points today. */
export interface Reporter {
  readonly place: Place;
  readonly names: readonly string[];
}

type Worker = PersonActor | MachineActor;

/** Reads it, and keeps it until something is appended. */
export function ownWorkReader({ ledger }: Pick<WebPorts, 'ledger'>) {
  const records = recordsAtHand(ledger);
  // The key says all that decides whose work it is: roles and places of the person on that day.
  const workOf = keepUntilAppended(ledger, async (key) => {
    const [actor, period, day] = JSON.parse(key) as readonly [Worker, Period, string];
    return ownWork(records, whoseWork(actor, await coverageQuestion(ledger, period, day)));
  });
  const officeOn = keepUntilAppended(ledger, (day) => officeOf(ledger, day));

  return {
    /** The work of these periods on `day` (`YYYY-MM-DD`). */
    workIn: async (actor: Worker, periods: readonly Period[], day: string): Promise<OwnWork> => {
      // What a token may do changes nothing of whose work it is.
      const { scopes: _, ...who } = actor;
      const works = periods.map(({ from, to }) => workOf(JSON.stringify([who, { from, to }, day])));
      return joinWork(await Promise.all(works));
    },
    /** Who reports what is shared in `work`. */
    reportersIn: async (
      work: OwnWork | undefined,
      day: string,
    ): Promise<(activity: BriefActivity) => readonly Reporter[]> => {
      if (work === undefined || work.shared.length === 0) return () => [];
      const office = await officeOn(day);
      return (activity) => reportersOf(activity, office);
    },
  };
}

function whoseWork(actor: Worker, { isExcused, period }: CoverageQuestion): Whose {
  return {
    ...{ period, isExcused },
    lines: actor.lines,
    anyUnit: actor.units.length > 0,
    isMine: (activity) => may(actor, 'record.write', recordThing(activity, { state: 'drafted' })),
    isDuty: (activity) => isDutyOf(actor, activity),
  };
}

/** Its line and unit, each with its focal points. */
function reportersOf(activity: BriefActivity, office: Office): readonly Reporter[] {
  return dutyPlaces(activity).map((place) => ({
    place,
    names: focalPointsOf(place, office).map(({ name }) => name),
  }));
}
