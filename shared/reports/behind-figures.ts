/** The records behind many figures at once, found in one pass over the snapshot: what a document lists beside each number. */
import type { Audience } from '../activities/field.ts';
import { type CompiledEdition, compileEdition } from '../matrix/support.ts';
import { matrixEdition } from '../reference/matrix-edition.ts';
import { isCoverage, isCovered } from './coverage-question.ts';
import type { FigureRecords } from './document.ts';
import { type EntryFacts, entryFacts } from './entry-facts.ts';
import type { Figure } from './figure.ts';
import { factsMatch } from './figure-question.ts';
import type { Snapshot } from './snapshot.ts';
import { isVisible } from './visible.ts';

/** Records that are listed of a figure with more of them. */
const MOST = 10;

interface Found {
  readonly figure: Figure;
  readonly counts: (facts: EntryFacts) => boolean;
  readonly first: string[];
  count: number;
  last: string;
}

/**
 * By id of figure: the activities that it counts, the first ten by id, and how many there are. Figures that count none are
 * left out. Problem `edition-unknown` when nobody knows the snapshot's matrix edition.
 */
export async function behindFigures(
  figures: readonly Figure[],
  snapshot: Snapshot,
  audience: Audience,
): Promise<Readonly<Record<string, FigureRecords>>> {
  const compiled: CompiledEdition = compileEdition(matrixEdition(snapshot.header.matrixEdition));
  const found = figures.map((figure): Found => {
    const { filter, measure } = figure;
    const counts = isCoverage(measure)
      ? isCovered({ measure, filter, audience }, snapshot.header)
      : (facts: EntryFacts) => factsMatch(filter, facts);
    return { figure, counts, first: [], count: 0, last: '' };
  });
  // Most questions name a line or a goal: those of other lines and goals need not be asked.
  const byLine = Map.groupBy(found, ({ figure }) => figure.filter.line);
  const byGoal = Map.groupBy(byLine.get(undefined) ?? [], ({ figure }) => figure.filter.goal);
  for await (const entry of snapshot.entries()) {
    if (!isVisible(entry.activity, audience)) continue;
    const facts = entryFacts(entry, compiled);
    const { activityId } = entry.activity;
    const goals = new Set(facts.claims.map(({ goal }) => goal));
    const asked = [
      ...facts.lines.map((line) => byLine.get(line)),
      ...[...goals, undefined].map((goal) => byGoal.get(goal)),
    ];
    for (const each of asked.flatMap((list) => list ?? [])) {
      // Entries of an activity follow each other.
      if (each.last === activityId || !each.counts(facts)) continue;
      each.last = activityId;
      each.count++;
      if (each.first.length < MOST) each.first.push(activityId);
    }
  }
  return Object.fromEntries(
    found.flatMap(({ count, figure, first }) => (count === 0 ? [] : [[figure.id, { first, count }]])),
  );
}
