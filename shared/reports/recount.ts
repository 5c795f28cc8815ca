/** Recounts the figures of many documents in one pass over the snapshot. */
import type { Audience } from '../activities/field.ts';
import type { CompiledEdition } from '../matrix/support.ts';
import type { DocumentFigures } from './document-figures.ts';
import { type EntryFacts, entryFacts } from './entry-facts.ts';
import type { Figure } from './figure.ts';
import { type FigureCounter, figureCounter } from './figure-question.ts';
import type { ReportFault } from './report-fault.ts';
import type { Snapshot } from './snapshot.ts';
import { isVisible } from './visible.ts';

/** A figure that is asked once, however many documents (languages) show it. */
interface Question {
  readonly counter: FigureCounter;
  readonly shownIn: { readonly where: string; readonly value: number }[];
}

/** Questions of one audience by what an entry must have to matter to them. */
interface Bucket {
  readonly questions: Map<string, Question>;
  readonly byLine: Map<string, FigureCounter[]>;
  readonly byGoal: Map<number, FigureCounter[]>;
  readonly others: FigureCounter[];
}

/** Figures that a file states, counted for its readers. */
export type CountedFigures = Pick<DocumentFigures, 'name' | 'audience' | 'figures'>;

/** Faults of every figure whose value is not what the entries give. Reads the snapshot to its end, which proves it. */
export async function recount(
  documents: readonly CountedFigures[],
  snapshot: Snapshot,
  compiled: CompiledEdition,
): Promise<readonly ReportFault[]> {
  const buckets = new Map<Audience, Bucket>();
  for (const { name, audience, figures } of documents) {
    let bucket = buckets.get(audience);
    if (bucket === undefined) {
      bucket = { questions: new Map(), byLine: new Map(), byGoal: new Map(), others: [] };
      buckets.set(audience, bucket);
    }
    for (const figure of figures) ask(bucket, figure, `${name}#${figure.id}`);
  }
  for await (const entry of snapshot.entries()) {
    const facts = entryFacts(entry, compiled);
    for (const [audience, bucket] of buckets) {
      if (isVisible(entry.activity, audience)) answer(bucket, facts);
    }
  }
  return [...buckets.values()].flatMap(({ questions }) => [...questions.values()].flatMap(faultsOf));
}

function ask({ questions, byLine, byGoal, others }: Bucket, figure: Figure, where: string): void {
  const shown = { where, value: figure.value };
  const known = questions.get(figure.id);
  if (known !== undefined) {
    known.shownIn.push(shown);
    return;
  }
  const counter = figureCounter(figure.measure, figure.filter);
  questions.set(figure.id, { counter, shownIn: [shown] });
  const { line, goal } = figure.filter;
  if (line !== undefined) push(byLine, line, counter);
  else if (goal !== undefined) push(byGoal, goal, counter);
  else others.push(counter);
}

function push<K>(lists: Map<K, FigureCounter[]>, key: K, counter: FigureCounter): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [counter]);
  else list.push(counter);
}

function answer({ byLine, byGoal, others }: Bucket, facts: EntryFacts): void {
  for (const line of facts.lines) for (const counter of byLine.get(line) ?? []) counter.add(facts);
  const goals = new Set(facts.claims.map(({ goal }) => goal));
  for (const goal of goals) for (const counter of byGoal.get(goal) ?? []) counter.add(facts);
  for (const counter of others) counter.add(facts);
}

function faultsOf({ counter, shownIn }: Question): readonly ReportFault[] {
  const expected = counter.value();
  return shownIn
    .filter(({ value }) => value !== expected)
    .map(({ where, value }) => ({ fault: 'figure-value', where, expected, found: value }));
}
