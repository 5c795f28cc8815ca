/** Recounts figures of registries, and finds the entries behind them again, in a pass over the registries of a snapshot. */
import type { Audience } from '../activities/field.ts';
import { visibleEntry } from '../registries/visible-entry.ts';
import type { Figure, FigureFilter, RegistryMeasure } from './figure.ts';
import { type RecordsFound, recordsFound } from './recount-records.ts';
import { type RegisteredEntry, registeredId } from './registered.ts';
import { type RegistryCounter, registryCounter } from './registry-question.ts';
import type { ReportFault } from './report-fault.ts';
import type { Snapshot } from './snapshot.ts';

/** A figure of a registry where it is stated. */
interface Stated {
  readonly where: string;
  readonly audience: Audience;
  readonly figure: Pick<Figure, 'id' | 'value'>;
  readonly question: { readonly measure: RegistryMeasure; readonly filter: FigureFilter };
}

interface Asked {
  readonly audience: Audience;
  readonly counter: RegistryCounter;
  readonly records: RecordsFound;
  readonly shownIn: Stated[];
}

export interface RegistryRecount {
  readonly ask: (stated: Stated) => void;
  /** Counts, and tells of each entry that readers may see; reads nothing where nothing was asked. */
  readonly read: (
    snapshot: Pick<Snapshot, 'registries'>,
    onSeen?: (audience: Audience, entry: RegisteredEntry) => void,
  ) => Promise<void>;
  readonly faults: () => readonly ReportFault[];
  readonly records: (audience: Audience, id: string) => RecordsFound | undefined;
}

/** Nothing asked yet. */
export function registryRecount(): RegistryRecount {
  const questions = new Map<string, Asked>();
  const keyOf = (audience: Audience, id: string): string => `${audience} ${id}`;
  return {
    ask(stated) {
      const { audience, figure, question } = stated;
      const key = keyOf(audience, figure.id);
      const known = questions.get(key);
      if (known !== undefined) {
        known.shownIn.push(stated);
        return;
      }
      const counter = registryCounter(question.measure, question.filter);
      questions.set(key, { audience, counter, records: recordsFound(), shownIn: [stated] });
    },
    async read({ registries }, onSeen) {
      if (questions.size === 0 || registries === undefined) return;
      const byAudience = Map.groupBy(questions.values(), ({ audience }) => audience);
      for await (const entry of registries()) {
        for (const [audience, asked] of byAudience) {
          const seen = visibleEntry(entry, audience);
          if (seen === undefined) continue;
          onSeen?.(audience, seen);
          for (const { counter, records } of asked) if (counter.add(seen)) records.add(registeredId(seen));
        }
      }
    },
    faults: () =>
      [...questions.values()].flatMap(({ counter, shownIn }) => {
        const expected = counter.value();
        return shownIn
          .filter(({ figure }) => figure.value !== expected)
          .map(
            ({ figure: { value }, where }) =>
              ({ fault: 'figure-value', where, expected, found: value }) as const,
          );
      }),
    records: (audience, id) => questions.get(keyOf(audience, id))?.records,
  };
}
