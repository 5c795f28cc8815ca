/** Impacts, progress and gaps on each goal under review: what was done, by line, and what stood in the way. */
import { findGoal } from '../../../reference/sdgs.ts';
import type { Inline, Paragraph } from '../../document.ts';
import type { SectionPlan } from '../../report-kind.ts';
import { type ComposeContext, goalsUnderReview } from '../context.ts';
import { paragraph, type SectionDraft } from '../draft.ts';
import { factsOf } from '../facts.ts';
import { leaders } from '../leaders.ts';
import { lineRows } from '../line-rows.ts';
import { headingName } from '../official-name.ts';
import { quoted, quoteParagraph, withinLimit } from '../quote.ts';

const MOST_LINES = 5;

/** One section a goal: figures by line, the best headlines, one obstacle. */
export function goals(context: ComposeContext, plan: Extract<SectionPlan, { maker: 'goals' }>): SectionDraft {
  const under = goalsUnderReview(context);
  // The limit is for the usual five goals; where all seventeen stand, they share it.
  const limit = Math.floor((plan.limitEach * 5) / Math.max(under.length, 5));
  return {
    id: 'goals',
    title: context.writer.plain(plan.title),
    blocks: [],
    limit: limit * under.length,
    sections: under.map((goal) => goalSection(context, goal, limit, plan.mostEach)),
  };
}

/** `SDG 9: Industry, innovation and infrastructure`. */
export function goalTitle({ writer }: Pick<ComposeContext, 'writer'>, goal: number): string {
  const title = findGoal(String(goal))?.shortTitle[writer.language].text ?? '';
  return writer.plain('report.goal.heading', { goal: String(goal), title });
}

function goalHeading({ writer }: ComposeContext, goal: number): string {
  const name = findGoal(String(goal))?.shortTitle[writer.language];
  const title = name === undefined ? '' : headingName(name);
  return writer.plain('report.goal.heading', { goal: String(goal), title });
}

function goalSection(context: ComposeContext, goal: number, limit: number, most: number): SectionDraft {
  const { digest } = context;
  const headlines = digest.best.of('headlines', `goal/${goal}`).filter((entry) => !isTold(context, entry));
  const impacts = headlines.slice(0, most).map((entry) => {
    const id = `goal-${goal}-impact-${entry.activity.activityId}`;
    context.told.add(entry.activity.activityId);
    return quoteParagraph(context, id, entry, quoted(context, entry.update.headline, 30));
  });
  const unsaid = digest.best
    .of('obstacles', `goal/${goal}`)
    .filter(({ activity }) => !context.told.has(`obstacle ${activity.activityId}`));
  const obstacles = unsaid.slice(0, 1).map((entry) => {
    const id = `goal-${goal}-gap-${entry.activity.activityId}`;
    context.told.add(`obstacle ${entry.activity.activityId}`);
    const content = context.writer.say('report.goal.obstacle', {
      text: quoted(context, entry.update.obstacles, 50),
    });
    return quoteParagraph(context, id, entry, content);
  });
  return {
    id: `goal-${goal}`,
    title: goalHeading(context, goal),
    limit,
    blocks: withinLimit(context, [goalFigures(context, goal), ...impacts, ...obstacles], limit),
    sections: [],
  };
}

function isTold(
  { told }: ComposeContext,
  entry: { readonly activity: { readonly activityId: string } },
): boolean {
  return told.has(entry.activity.activityId);
}

function goalFigures(context: ComposeContext, goal: number): Paragraph {
  const { count, writer } = context;
  const activities = count('activities', { goal });
  const facts = { ...factsOf(context), goal: String(goal), activities };
  if (activities.value === 0)
    return paragraph(`goal-${goal}-silent`, writer.say('report.goal.silent', facts));
  const several = count('activities', { goal, several: 'line' });
  const sentences: (readonly Inline[])[] = [
    writer.say('report.goal.activities', { ...facts, claims: count('claims', { goal }) }),
    ...lineSentences(context, goal),
    ...(several.value === 0 ? [] : [writer.say('report.spread.several-lines', { several })]),
  ];
  return paragraph(`goal-${goal}-figures`, writer.sentences(sentences));
}

function lineSentences(context: ComposeContext, goal: number): readonly (readonly Inline[])[] {
  const { count, writer } = context;
  const { first, isCut } = leaders(
    lineRows(context).map(({ code, filter }) => ({
      code,
      counted: count('activities', { ...filter, goal }),
    })),
    MOST_LINES,
  );
  if (first.length === 0) return [];
  const lines = first.map(({ code, counted }) =>
    writer.say('report.name-count', { name: code, count: counted.run }),
  );
  // A list of all lines accounts for all activities.
  const none = count('activities', { goal, without: 'line' });
  if (!isCut && none.value > 0) {
    lines.push(
      writer.say('report.name-count', { name: writer.plain('report.spread.no-line'), count: none.run }),
    );
  }
  return [writer.say(isCut ? 'report.goal.lines-most' : 'report.goal.lines', { lines: writer.list(lines) })];
}
