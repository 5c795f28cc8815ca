/** Recounts what annexes say of last year, from its snapshot and the report's own, by the questions of the figures beside it. */
import type { Audience } from '../activities/field.ts';
import type { CompiledEdition } from '../matrix/support.ts';
import { isLanguage } from '../reference/languages.ts';
import { baseFilter } from './compose/span.ts';
import { yearBefore } from './compose/year-before.ts';
import { entryFacts } from './entry-facts.ts';
import type { FigureFilter } from './figure.ts';
import { type FigureCounter, factsMatch, figureCounter } from './figure-question.ts';
import { plainSign, signed } from './last-year-adds-up.ts';
import { type ListedRecount, listedRecount } from './recount-listed.ts';
import type { ReportFault } from './report-fault.ts';
import type { Snapshot } from './snapshot.ts';
import type { ListedActivity, StatedLastYear } from './stated-last-year.ts';
import { isVisible } from './visible.ts';

/** A document that tells of last year. */
export interface TellsOfLastYear {
  readonly name: string;
  readonly language: string;
  readonly audience: Audience;
  readonly lastYear: StatedLastYear;
}

/** What is asked of both snapshots for one document. */
interface Asked {
  readonly document: TellsOfLastYear;
  readonly rows: readonly FigureCounter[];
  readonly ofThisYear: FigureFilter;
  readonly ofLastYear: FigureFilter;
  readonly thisYear: Set<string>;
  readonly lastYear: Set<string>;
  /** Activities that are there this year and that the readers may not see. */
  readonly closed: Set<string>;
  /** What is told of those that one year has. */
  readonly listedNew: ListedRecount;
  readonly listedGone: ListedRecount;
}

/** The first fault of each document that is not what the two snapshots give. */
export async function recountLastYear(
  documents: readonly TellsOfLastYear[],
  { compiled, lastYear, snapshot }: Snapshots,
): Promise<readonly ReportFault[]> {
  const asked = documents.map((document) => questionsOf(document, lastYear, compiled));
  for await (const entry of lastYear.entries()) {
    const facts = entryFacts(entry, compiled);
    for (const { document, lastYear, listedGone, ofLastYear, rows } of asked) {
      if (!isVisible(entry.activity, document.audience)) continue;
      listedGone.activity(entry.activity);
      for (const row of rows) row.add(facts);
      if (factsMatch(ofLastYear, facts)) lastYear.add(entry.activity.activityId);
    }
  }
  for await (const entry of snapshot.entries()) {
    const facts = entryFacts(entry, compiled);
    for (const { closed, document, listedNew, ofThisYear, thisYear } of asked) {
      const { activityId } = entry.activity;
      if (!isVisible(entry.activity, document.audience)) {
        closed.add(activityId);
        continue;
      }
      listedNew.activity(entry.activity);
      if (factsMatch(ofThisYear, facts)) thisYear.add(activityId);
    }
  }
  return asked.flatMap((each) => faultsOf(each).slice(0, 1));
}

interface Snapshots {
  readonly snapshot: Snapshot;
  readonly lastYear: Snapshot;
  readonly compiled: CompiledEdition;
}

function questionsOf(document: TellsOfLastYear, lastYear: Snapshot, compiled: CompiledEdition): Asked {
  const { lastYearOnly, period, rows, thisYearOnly } = document.lastYear;
  const language = isLanguage(document.language) ? document.language : 'en';
  const before = yearBefore(period);
  const days = before === undefined ? {} : baseFilter(before, lastYear.header.period);
  const inYear = (filter: FigureFilter): FigureFilter => {
    const { period: _, year: __, ...rest } = filter;
    return { ...rest, ...days };
  };
  const ofThisYear = rows.at(-1)?.filter ?? {};
  return {
    document,
    rows: rows.map(({ filter }) => figureCounter('activities', inYear(filter), compiled)),
    ofThisYear,
    ofLastYear: inYear(ofThisYear),
    thisYear: new Set(),
    lastYear: new Set(),
    closed: new Set(),
    listedNew: listedRecount(thisYearOnly, language),
    listedGone: listedRecount(lastYearOnly, language),
  };
}

function faultsOf({
  closed,
  document,
  lastYear,
  listedGone,
  listedNew,
  rows,
  thisYear,
}: Asked): readonly ReportFault[] {
  const { name, lastYear: stated } = document;
  const faults: ReportFault[] = [];
  const demand = (place: string, expected: string, found: string): void => {
    if (expected !== found)
      faults.push({ fault: 'figure-value', where: `${name}#${place}`, expected, found });
  };
  for (const [at, { before, difference, figure, now }] of stated.rows.entries()) {
    const expected = rows[at]?.value() ?? 0;
    demand(`last-year-lines/${figure}`, String(expected), before ?? '–');
    demand(`last-year-lines/${figure}`, signed(now - expected), plainSign(difference));
  }
  const thisYearOnly = [...thisYear].filter((id) => !lastYear.has(id));
  const lastYearOnly = [...lastYear].filter((id) => !thisYear.has(id));
  const sums = [lastYear.size, lastYear.size - lastYearOnly.length, thisYearOnly.length, lastYearOnly.length];
  demand('last-year-sums', sums.join(' '), stated.sums.join(' '));
  const named = lastYearOnly.filter((id) => !closed.has(id));
  demand('last-year-new', ...listed(thisYearOnly, stated.thisYearOnly));
  demand('last-year-gone', ...listed(named, stated.lastYearOnly));
  for (const told of [listedNew.fault(), listedGone.fault()]) {
    if (told !== undefined) demand(told.record, told.expected, told.found);
  }
  return faults;
}

/** A list may be cut, but not empty where there is something to list. */
function listed(all: readonly string[], found: readonly ListedActivity[]): readonly [string, string] {
  return [all.slice(0, Math.max(found.length, 1)).join(' '), found.map(({ record }) => record).join(' ')];
}
