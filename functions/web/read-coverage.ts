/** Who has reported for a year, and the letter to somebody who has not: the same for the page and for the interface. */
import type { Period } from '../../shared/activities/record.ts';
import { recordsAtHand } from '../../shared/activities/records-at-hand.ts';
import { lastReminders, reminderValues } from '../../shared/activities/reminder.ts';
import {
  type ExpectedRecord,
  type FoundMissing,
  outstandingOf,
  type ReportingCoverage,
  reportingCoverage,
} from '../../shared/activities/reporting-coverage.ts';
import { mailText } from '../../shared/mail/mail-text.ts';
import { supportOf } from '../../shared/matrix/support.ts';
import type { Actor } from '../../shared/people/actor.ts';
import { demand } from '../../shared/people/permission.ts';
import type { Person } from '../../shared/people/person.ts';
import type { AssignmentThing } from '../../shared/people/thing.ts';
import { coverageQuestion } from '../../shared/periods/coverage-question.ts';
import { currentPeriod } from '../../shared/periods/current-period.ts';
import { genevaDay } from '../../shared/reference/geneva-day.ts';
import { latestEdition } from '../../shared/reference/matrix-edition.ts';
import { Problem } from '../../shared/text/problem.ts';
import { loadWords } from '../../shared/text/words.ts';
import { editionOf } from './edition-of.ts';
import { keepUntilAppended } from './keep-until-appended.ts';
import type { WebPorts } from './web-ports.ts';

type CoverageRead = Awaited<ReturnType<ReturnType<typeof coverageReader>['read']>>;

/** Reads coverage, and keeps it until something is appended. */
export function coverageReader({ clock, ledger }: Pick<WebPorts, 'clock' | 'ledger'>) {
  const compiled = editionOf(latestEdition.edition);
  const records = recordsAtHand(ledger);
  const found = new Map<string, FoundMissing>();
  const today = (): string => genevaDay(clock());

  const readOn = async (year: string, day: string) => {
    const period: Period = { from: `${year}-01-01`, to: `${year}-12-31` };
    const question = await coverageQuestion(ledger, period, day);
    const coverage = await reportingCoverage(question, {
      ...{ ledger, records, found },
      supportOf: (lines, code) => supportOf(compiled, lines, code),
    });
    const { deadline } = question;
    return { period, deadline, coverage, reminders: await lastReminders(ledger, period) };
  };

  const kept = keepUntilAppended(ledger, (key) => {
    const [year = '', day = ''] = key.split(' ');
    return readOn(year, day);
  });

  return {
    read: (year: string) => kept(`${year} ${today()}`),
    /** The year that is asked for, else that of the period that is being reported. */
    yearOf: async (asked = ''): Promise<string> =>
      /^\d{4}$/.test(asked) ? asked : (await currentPeriod(ledger, today())).to.slice(0, 4),
  };
}

interface LetterQuestion {
  readonly actor: Actor;
  /** Id of who is to be reminded. */
  readonly to: string;
  /** Where the recipient begins: an address of the application. */
  readonly link: string;
}

/**
 * What a letter to the person says; only who may send it sees it.
 * @throws Problem `not-found` also where nothing is outstanding, `forbidden`.
 */
export async function readLetter(
  { coverage, deadline, period, reminders }: CoverageRead,
  { actor, link, to }: LetterQuestion,
  { ledger }: Pick<WebPorts, 'ledger'>,
) {
  const person = [...coverage.lines, ...coverage.units]
    .flatMap(({ people }) => people)
    .find(({ id }) => id === to);
  if (person === undefined) throw new Problem('not-found');
  const outstanding = outstandingOf(coverage, person.id);
  demand(actor, 'reminder.send', reminderThing(person, coverage));
  if (outstanding.length === 0) throw new Problem('not-found');
  await loadWords(person.language);
  const { body, subject } = await mailText(ledger, {
    id: 'reminder',
    language: person.language,
    values: reminderValues({ person, outstanding, deadline, link }),
  });
  return { letter: { subject, text: body }, outstanding, period, person, last: reminders.get(person.id) };
}

/** The Sectors of what is outstanding are those of a coordinator who may remind. */
export function reminderThing(person: Person, coverage: ReportingCoverage): AssignmentThing {
  const outstanding: readonly ExpectedRecord[] = outstandingOf(coverage, person.id);
  const sectors = new Set([...person.sectors, ...outstanding.flatMap(({ activity }) => activity.sectors)]);
  return { kind: 'assignment', person: person.id, sectors: [...sectors] };
}
