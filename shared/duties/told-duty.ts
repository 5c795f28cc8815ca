/** A duty as programs are told of it: the interface and the command line say the same. */
import type { PostedLetter } from '../consultations/papers/posted-letter.ts';
import type { Report } from '../reports/report.ts';
import type { DutyView } from './duty-views.ts';
import type { DutyStop } from './stops.ts';

/** `asks` are the words of the clause in the reader's language; names within are those of the data. */
export function toldDuty(
  { duty, held, isInForce, isPast, latest, latestLetter, plannedAs, standing, stops }: DutyView,
  asks: string,
) {
  const { addressee, cadence, cadenceConfidence, confidence, id, number, path, section, sources } = duty;
  return {
    ...{ id, resolution: duty.resolution, edition: duty.edition, section, number, asks, addressee },
    ...{ path: [...path], cadence, cadenceConfidence },
    ...{ validFrom: duty.validFrom, validTo: duty.validTo, inForce: isInForce, past: isPast },
    standing,
    answeredBy: namesOf(held),
    plannedAs: namesOf(plannedAs),
    due: stops.map(toldStop),
    ...(latest && { latest: toldReport(latest) }),
    ...(latestLetter && { letter: toldLetter(latestLetter) }),
    ...{ confidence, sources: [...sources] },
  };
}

function namesOf<K extends string>(names: Readonly<Record<K, readonly string[]>>) {
  return Object.fromEntries(
    Object.entries<readonly string[]>(names).map(([kind, each]) => [kind, [...each]]),
  );
}

function toldStop({ due, limit, meeting, step }: DutyStop) {
  const day = due && {
    ...{ day: due.day, opens: due.opens, days: due.days, basis: due.basis, state: due.state },
    ...{ expected: due.isExpected, moved: due.isMoved },
    ...(due.members && { members: due.members }),
  };
  const most = limit && { count: limit.count, unit: limit.unit, confidence: limit.confidence };
  return { meeting, step, ...day, ...(most && { limit: most }) };
}

function toldLetter({ day, report, symbol }: PostedLetter) {
  return { symbol, day, report };
}

function toldReport({ id, kind, published, year }: Report) {
  return { report: id, kind, year, ...(published && { at: published.at, manifest: published.manifest }) };
}
