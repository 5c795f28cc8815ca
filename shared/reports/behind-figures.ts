/** The records behind many figures at once, found in one pass over the snapshot: what a document lists beside each number. */
import type { Audience } from '../activities/field.ts';
import { type CompiledEdition, compileEdition } from '../matrix/support.ts';
import { matrixEdition } from '../reference/matrix-edition.ts';
import { visibleEntry } from '../registries/visible-entry.ts';
import { isCoverage, isCovered } from './coverage-question.ts';
import type { FigureRecords } from './document.ts';
import { type EntryFacts, entryFacts } from './entry-facts.ts';
import type { Figure, FigureFilter, FigureMeasure, RegistryMeasure } from './figure.ts';
import { factsMatch, figureCounter } from './figure-question.ts';
import { isOfMatrix } from './matrix-question.ts';
import { type NamedRecord, namedActivity, namedEntry } from './record-titles.ts';
import { registeredId } from './registered.ts';
import { isOfRegistry, registryCounter } from './registry-question.ts';
import type { Snapshot } from './snapshot.ts';
import { isVisible } from './visible.ts';

/** Records that are listed of a figure with more of them. */
const MOST = 10;

/** What figures ask: those that count different things over the same entries have the same records behind them. */
interface Question {
  readonly filter: FigureFilter;
  readonly figures: readonly Figure[];
  readonly counts: (facts: EntryFacts) => boolean;
  readonly first: string[];
  count: number;
  last: string;
}

export interface Behind {
  readonly records: Readonly<Record<string, FigureRecords>>;
  /** By id: what the records that are listed are called. */
  readonly named: ReadonlyMap<string, NamedRecord>;
}

/**
 * By id of figure: the activities that it counts, the first ten by id, and how many there are. Figures that count none are
 * left out. Problem `edition-unknown` when nobody knows the snapshot's matrix edition.
 */
export async function behindFigures(
  figures: readonly Figure[],
  snapshot: Snapshot,
  audience: Audience,
): Promise<Behind> {
  const compiled: CompiledEdition = compileEdition(matrixEdition(snapshot.header.matrixEdition));
  const ofEntries = figures.filter(({ measure }) => !isOfRegistry(measure));
  const questions = [...Map.groupBy(ofEntries, questionOf).values()].map((asking): Question => {
    const { filter, measure } = asking[0] as Figure & { measure: Exclude<FigureMeasure, RegistryMeasure> };
    const counts = isCoverage(measure)
      ? isCovered({ measure, filter, audience }, snapshot.header)
      : isOfMatrix(measure)
        ? figureCounter(measure, filter, compiled).add
        : (facts: EntryFacts) => factsMatch(filter, facts);
    return { filter, figures: asking, counts, first: [], count: 0, last: '' };
  });
  const named = new Map<string, NamedRecord>();
  const places = Map.groupBy(questions, ({ filter }) => placeAsked(filter));
  for await (const entry of snapshot.entries()) {
    if (!isVisible(entry.activity, audience)) continue;
    const facts = entryFacts(entry, compiled);
    const { activityId } = entry.activity;
    for (const place of placesOf(facts)) {
      for (const each of places.get(place) ?? []) {
        // Entries of an activity follow each other.
        if (each.last === activityId || !each.counts(facts)) continue;
        each.last = activityId;
        each.count++;
        if (each.first.length === MOST) continue;
        each.first.push(activityId);
        if (!named.has(activityId)) named.set(activityId, namedActivity(entry.activity));
      }
    }
  }
  const behind = new Map([
    ...questions.flatMap(({ count, figures, first }) =>
      count === 0 ? [] : figures.map(({ id }) => [id, { first, count }] as const),
    ),
    ...(await behindRegistries(figures, named, { snapshot, audience })),
  ]);
  // In the order of the figures.
  const records = Object.fromEntries(
    figures.flatMap(({ id }) => {
      const found = behind.get(id);
      return found === undefined ? [] : [[id, found]];
    }),
  );
  return { records, named };
}

/** The same for figures of registries, whose entries are named with their registry. */
async function behindRegistries(
  figures: readonly Figure[],
  named: Map<string, NamedRecord>,
  {
    audience,
    snapshot: { registries },
  }: { readonly snapshot: Pick<Snapshot, 'registries'>; readonly audience: Audience },
): Promise<readonly (readonly [string, FigureRecords])[]> {
  const asked = figures.flatMap(({ filter, id, measure }) =>
    isOfRegistry(measure)
      ? [{ id, counter: registryCounter(measure, filter), first: [] as string[], count: 0 }]
      : [],
  );
  if (asked.length === 0 || registries === undefined) return [];
  for await (const entry of registries()) {
    const seen = visibleEntry(entry, audience);
    if (seen === undefined) continue;
    for (const each of asked) {
      if (!each.counter.add(seen)) continue;
      each.count++;
      if (each.first.length === MOST) continue;
      const id = registeredId(seen);
      each.first.push(id);
      named.set(id, namedEntry(seen));
    }
  }
  return asked.filter(({ count }) => count > 0).map(({ count, first, id }) => [id, { first, count }]);
}

function questionOf({ filter, measure }: Figure): string {
  return `${isCoverage(measure) || isOfMatrix(measure) ? measure : ''} ${JSON.stringify(filter)}`;
}

/** Of questions that name none of the places below. */
const ANYWHERE = '';

/**
 * Where in the matrix or in the list of targets a question asks: entries that do not stand there need not be asked. Units
 * are another matter (coverage-question.ts).
 */
function placeAsked({ goal, line, target, unit, unitsBeyond }: FigureFilter): string {
  if (unit !== undefined || unitsBeyond !== undefined) return ANYWHERE;
  if (target !== undefined) return target;
  if (line !== undefined) return goal === undefined ? line : `${line} ${goal}`;
  return goal === undefined ? ANYWHERE : `goal ${goal}`;
}

/** The places where an entry stands, each once. */
function placesOf({ claims, lines }: EntryFacts): ReadonlySet<string> {
  const places = new Set<string>([ANYWHERE, ...lines]);
  for (const { code, goal } of claims) {
    places.add(code).add(`goal ${goal}`);
    for (const line of lines) places.add(`${line} ${goal}`);
  }
  return places;
}
