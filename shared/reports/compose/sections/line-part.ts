/** The parts of an action line's section that quote records: examples, obstacles, lessons, proposals, milestones, trends. */
import type { Milestone } from '../../../activities/record.ts';
import type { MessageKey } from '../../../text/en/index.ts';
import type { Inline, Paragraph } from '../../document.ts';
import type { LinePart } from '../../report-kind.ts';
import type { SnapshotEntry } from '../../snapshot.ts';
import { topicsOf } from '../../topics.ts';
import { isReached, type Quoted } from '../best-lists.ts';
import type { ComposeContext } from '../context.ts';
import { exampleParagraph, plainRun, quoted, quoteParagraph, withinLimit } from '../quote.ts';
import { yearsOf } from '../span.ts';
import type { Heading } from './lines.ts';

/** Paragraphs of a part within its word limit; none when there is nothing to quote. */
export function linePart(
  context: ComposeContext,
  heading: Place,
  part: Exclude<LinePart, { part: 'summary' }>,
): readonly Paragraph[] {
  return withinLimit(context, paragraphsOf(context, heading, part), part.limit);
}

/** What is asked of a heading to quote its records. */
type Place = Pick<Heading, 'id' | 'place' | 'withoutTopics'>;

function paragraphsOf(
  context: ComposeContext,
  heading: Place,
  part: Exclude<LinePart, { part: 'summary' }>,
): readonly Paragraph[] {
  const best = {
    of: (what: Quoted, place: string) =>
      context.digest.best
        .of(what, place)
        .filter(({ activity }) => heading.withoutTopics !== true || topicsOf(activity).length === 0),
  };
  switch (part.part) {
    case 'examples':
      return best
        .of('examples', heading.place)
        .slice(0, part.most)
        .map((entry) => {
          const id = `${heading.id}-example-${entryId(context, entry)}`;
          return exampleParagraph(context, id, entry, Math.min(part.wordsEach, 150));
        });
    case 'obstacles':
    case 'lessons':
    case 'proposals': {
      const field = part.part;
      return best
        .of(field, heading.place)
        .slice(0, part.most)
        .map((entry) => {
          const id = `${heading.id}-${field}-${entryId(context, entry)}`;
          return quoteParagraph(context, id, entry, quoted(context, entry.update[field], 140));
        });
    }
    case 'trends':
      return best
        .of('trends', heading.place)
        .slice(0, part.most)
        .map((entry) => {
          const id = `${heading.id}-trend-${entryId(context, entry)}`;
          return quoteParagraph(context, id, entry, trendRuns(context, entry));
        });
    case 'milestones':
      return yearsOf(context.span).flatMap((year) =>
        best
          .of('milestones', `${heading.place}/${year}`)
          .slice(0, part.mostEachYear)
          .map((entry) => milestoneParagraph(context, heading, year, entry)),
      );
  }
}

/** Within a span of years an activity can be quoted for several years, so the year is part of the id. */
export function entryId({ kind }: ComposeContext, { activity, update }: SnapshotEntry): string {
  return kind.period.type !== 'calendar-year'
    ? `${activity.activityId}-${update.period.to.slice(0, 4)}`
    : activity.activityId;
}

/** `Topic: text` of an update's first trend. */
export function trendRuns(context: ComposeContext, entry: SnapshotEntry): readonly Inline[] {
  const [trend] = entry.update.emergingTrends;
  if (trend === undefined) return [];
  const topic = plainRun(context, entry, trend.topic, 20);
  if (trend.text === undefined) return [topic];
  return context.writer.say('report.trend', { topic, text: plainRun(context, entry, trend.text, 60) });
}

function milestoneParagraph(
  context: ComposeContext,
  heading: Place,
  year: number,
  entry: SnapshotEntry,
): Paragraph {
  const { writer } = context;
  const reached = entry.update.milestones.filter(isReached).slice(0, 3);
  const content = writer.clauses(reached.map((milestone) => milestoneRuns(context, entry, milestone)));
  return quoteParagraph(
    context,
    `${heading.id}-milestone-${year}-${entry.activity.activityId}`,
    entry,
    writer.say('report.milestones-of-year', { year: String(year), milestones: content }),
  );
}

function milestoneRuns(
  context: ComposeContext,
  entry: SnapshotEntry,
  { text: words, done }: Milestone,
): readonly Inline[] {
  const run = plainRun(context, entry, words, 40);
  if (done === undefined) return [run];
  return context.writer.say('report.milestone', { milestone: run, date: context.writer.date(done) });
}

/** Heading of a part. */
export function titleOf(part: LinePart): MessageKey {
  return (part.part === 'examples' ? part.title : undefined) ?? `report.part.${part.part}`;
}
