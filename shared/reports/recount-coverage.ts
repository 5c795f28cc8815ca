/** Recounts figures of coverage: against the header, and against the entries where these can tell. */
import type { Audience } from '../activities/field.ts';
import { type CoverageQuestion, coverageOf, isCovered, isOfEntries } from './coverage-question.ts';
import type { EntryFacts } from './entry-facts.ts';
import type { Figure } from './figure.ts';
import type { ReportFault } from './report-fault.ts';
import type { SnapshotHeader } from './snapshot.ts';
import { isVisible } from './visible.ts';

/** A figure of coverage where it is stated. */
export interface StatedCoverage {
  readonly where: string;
  readonly figure: Pick<Figure, 'id' | 'value'>;
  readonly question: CoverageQuestion;
}

/** Counts while entries pass. */
export interface CoverageRecount {
  readonly ask: (stated: StatedCoverage) => void;
  /** Takes an entry of any class. */
  readonly add: (facts: EntryFacts) => void;
  readonly faults: () => readonly ReportFault[];
}

interface Asked {
  readonly question: CoverageQuestion;
  readonly isCovered: (facts: EntryFacts) => boolean;
  readonly shownIn: StatedCoverage[];
  entries: number;
}

/** Nothing asked yet. */
export function coverageRecount(header: SnapshotHeader): CoverageRecount {
  const questions = new Map<string, Asked>();
  return {
    ask(stated) {
      const { figure, question } = stated;
      const key = `${readersOf(question) ?? ''} ${figure.id}`;
      const known = questions.get(key);
      if (known !== undefined) known.shownIn.push(stated);
      else {
        const covers = isCovered(question, header);
        questions.set(key, { question, isCovered: covers, shownIn: [stated], entries: 0 });
      }
    },
    add(facts) {
      for (const asked of questions.values()) {
        const readers = readersOf(asked.question);
        if (readers !== undefined && !isVisible(facts.entry.activity, readers)) continue;
        if (asked.isCovered(facts)) asked.entries++;
      }
    },
    faults: () => [...questions.values()].flatMap((asked) => faultsOf(asked, header)),
  };
}

/** Over no filter everything is counted, whoever may see it. */
function readersOf({ audience, filter }: CoverageQuestion): Audience | undefined {
  return Object.keys(filter).length === 0 ? undefined : audience;
}

/** A header that its own entries belie proves nothing: the entries' count is then the one that is expected. */
function faultsOf({ entries, question, shownIn }: Asked, header: SnapshotHeader): readonly ReportFault[] {
  const { measure } = question;
  const inHeader = coverageOf(question, header);
  const hasEntries = isOfEntries(measure);
  return shownIn.flatMap(({ figure: { value }, where }): readonly ReportFault[] => {
    const isTrue = value === inHeader && (!hasEntries || value === entries);
    if (isTrue) return [];
    const expected = inHeader === undefined ? '–' : hasEntries ? entries : inHeader;
    return [{ fault: 'figure-value', where, expected, found: value }];
  });
}
