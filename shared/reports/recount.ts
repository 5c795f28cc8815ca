/** Recounts the figures of many documents, and finds the records behind them again, in one pass over the snapshot. */
import type { Audience } from '../activities/field.ts';
import type { CompiledEdition } from '../matrix/support.ts';
import { isCoverage, isCovered } from './coverage-question.ts';
import type { DocumentFigures } from './document-figures.ts';
import { type EntryFacts, entryFacts } from './entry-facts.ts';
import type { CoverageMeasure, EntryMeasure, Figure, FigureFilter } from './figure.ts';
import { type FigureCounter, figureCounter } from './figure-question.ts';
import { coverageRecount } from './recount-coverage.ts';
import { type RecordsFound, recordsFound, wrongRecords } from './recount-records.ts';
import { registryRecount } from './recount-registry.ts';
import { titleRecount } from './recount-titles.ts';
import { isOfRegistry } from './registry-question.ts';
import type { ReportFault } from './report-fault.ts';
import type { Snapshot } from './snapshot.ts';
import { isVisible } from './visible.ts';

/** A figure that is asked once, however many documents (languages) show it. */
interface Question {
  readonly counter: Counter;
  readonly shownIn: { readonly where: string; readonly value: number }[];
  readonly records: RecordsFound;
}

/** Tells of an entry whether it is counted; figures of coverage have their value elsewhere. */
type Counter = Pick<FigureCounter, 'add'> & Partial<Pick<FigureCounter, 'value'>>;

/** Questions of one audience by what an entry must have to matter to them. */
interface Bucket {
  readonly questions: Map<string, Question>;
  readonly byLine: Map<string, Question[]>;
  readonly byGoal: Map<number, Question[]>;
  readonly others: Question[];
}

/** Figures that a file states, counted for its readers. */
export type CountedFigures = Pick<DocumentFigures, 'name' | 'audience' | 'figures' | 'records'> &
  Partial<Pick<DocumentFigures, 'language' | 'recordTitles'>>;

/**
 * Faults of every figure whose value is not what the entries give, and of the first list of records and the first title of a
 * record in each document that are not. Reads the snapshot to its end, which proves it.
 */
export async function recount(
  documents: readonly CountedFigures[],
  snapshot: Snapshot,
  compiled: CompiledEdition,
): Promise<readonly ReportFault[]> {
  const buckets = new Map<Audience, Bucket>();
  const coverage = coverageRecount(snapshot.header);
  const registries = registryRecount();
  const titles = titleRecount(documents);
  for (const { name, audience, figures } of documents) {
    let bucket = buckets.get(audience);
    if (bucket === undefined) {
      bucket = { questions: new Map(), byLine: new Map(), byGoal: new Map(), others: [] };
      buckets.set(audience, bucket);
    }
    for (const figure of figures) {
      const { filter, measure } = figure;
      const where = `${name}#${figure.id}`;
      if (isOfRegistry(measure)) {
        registries.ask({ where, figure, audience, question: { measure, filter } });
        continue;
      }
      if (isCoverage(measure)) coverage.ask({ where, figure, question: { measure, filter, audience } });
      ask(bucket, {
        where,
        figure,
        counter: () => counterOf({ filter, measure }, audience, { snapshot, compiled }),
      });
    }
  }
  for await (const entry of snapshot.entries()) {
    const facts = entryFacts(entry, compiled);
    coverage.add(facts);
    for (const [audience, bucket] of buckets) {
      if (!isVisible(entry.activity, audience)) continue;
      answer(bucket, facts);
      titles.activity(audience, entry.activity);
    }
  }
  await registries.read(snapshot, titles.entry);
  return [
    ...[...buckets.values()].flatMap(({ questions }) => [...questions.values()].flatMap(faultsOf)),
    ...coverage.faults(),
    ...registries.faults(),
    ...documents.flatMap((document) =>
      wrongRecords(
        document,
        (id) =>
          buckets.get(document.audience)?.questions.get(id)?.records ??
          registries.records(document.audience, id),
      ),
    ),
    ...titles.faults(),
  ];
}

function counterOf(
  { filter, measure }: { readonly filter: FigureFilter; readonly measure: EntryMeasure | CoverageMeasure },
  audience: Audience,
  { compiled, snapshot }: { readonly snapshot: Snapshot; readonly compiled: CompiledEdition },
): Counter {
  return isCoverage(measure)
    ? { add: isCovered({ measure, filter, audience }, snapshot.header) }
    : figureCounter(measure, filter, compiled);
}

function ask(
  { questions, byLine, byGoal, others }: Bucket,
  {
    counter,
    figure,
    where,
  }: { readonly where: string; readonly figure: Figure; readonly counter: () => Counter },
): void {
  const shown = { where, value: figure.value };
  const known = questions.get(figure.id);
  if (known !== undefined) {
    known.shownIn.push(shown);
    return;
  }
  const question: Question = { counter: counter(), shownIn: [shown], records: recordsFound() };
  questions.set(figure.id, question);
  const { line, goal } = figure.filter;
  if (line !== undefined) push(byLine, line, question);
  else if (goal !== undefined) push(byGoal, goal, question);
  else others.push(question);
}

function push<K>(lists: Map<K, Question[]>, key: K, question: Question): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [question]);
  else list.push(question);
}

function answer({ byLine, byGoal, others }: Bucket, facts: EntryFacts): void {
  for (const line of facts.lines) for (const question of byLine.get(line) ?? []) take(question, facts);
  const goals = new Set(facts.claims.map(({ goal }) => goal));
  for (const goal of goals) for (const question of byGoal.get(goal) ?? []) take(question, facts);
  for (const question of others) take(question, facts);
}

function take({ counter, records }: Question, facts: EntryFacts): void {
  if (counter.add(facts)) records.add(facts.entry.activity.activityId);
}

function faultsOf({ counter, shownIn }: Question): readonly ReportFault[] {
  const expected = counter.value?.();
  if (expected === undefined) return [];
  return shownIn
    .filter(({ value }) => value !== expected)
    .map(({ where, value }) => ({ fault: 'figure-value', where, expected, found: value }));
}
