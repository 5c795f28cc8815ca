/** Cooperation and interlinkages: which goals the year's activities serve besides those under review. */
import { REGIONS } from '../../../matrix/axes.ts';
import { codeName } from '../../../reference/names.ts';
import type { SectionPlan } from '../../report-kind.ts';
import { type ComposeContext, goalsUnderReview } from '../context.ts';
import { paragraph, type SectionDraft } from '../draft.ts';
import { factsOf } from '../facts.ts';
import { leaders } from '../leaders.ts';
import { recordRun } from '../local-text.ts';
import { breakdown } from './line-summary.ts';

const MOST_GOALS = 5;
const MOST_PARTNERS = 10;

/** One paragraph on goals and regions, one on partners. */
export function cooperation(
  context: ComposeContext,
  plan: Extract<SectionPlan, { maker: 'cooperation' }>,
): SectionDraft {
  const { writer } = context;
  const blocks = [];
  const regionOf = (id: string): string => codeName('regions', id, writer.language).text;
  const facts = factsOf(context);
  const sentences = [
    ...otherGoals(context),
    ...breakdown(context, 'report.line.regions', {}, REGIONS, 'region', regionOf),
  ];
  if (sentences.length > 0) blocks.push(paragraph('cooperation-goals', writer.sentences(sentences)));
  const partners = partnersOf(context);
  if (partners.length > 0) {
    const sentence = writer.say('report.line.partners', { ...facts, partners: writer.list(partners) });
    blocks.push(paragraph('cooperation-partners', sentence));
  }
  if (blocks.length === 0) {
    blocks.push(paragraph('cooperation-none', writer.say('report.cooperation.none', facts)));
  }
  return {
    id: 'cooperation',
    title: writer.plain('report.section.cooperation'),
    limit: plan.limit,
    blocks,
    sections: [],
  };
}

function otherGoals(context: ComposeContext) {
  const { count, writer } = context;
  const under = new Set(goalsUnderReview(context));
  const others = Array.from({ length: 17 }, (_, index) => index + 1).filter((goal) => !under.has(goal));
  const { first, isCut } = leaders(
    others.map((goal) => ({ goal, counted: count('activities', { goal }) })),
    MOST_GOALS,
  );
  if (first.length === 0) return [];
  const goals = first.map(({ goal, counted }) =>
    writer.say('report.name-count', {
      name: writer.plain('report.goal.name', { goal: String(goal) }),
      count: counted.run,
    }),
  );
  const key = isCut ? 'report.cooperation.goals-most' : 'report.cooperation.goals';
  return [writer.say(key, { goals: writer.list(goals) }), writer.say('report.cooperation.each')];
}

/** Partners of the best examples of the goals, each once. */
function partnersOf(context: ComposeContext) {
  const names = new Map<string, ReturnType<typeof recordRun>>();
  for (const goal of goalsUnderReview(context)) {
    for (const { activity, update } of context.digest.best.of('examples', `goal/${goal}`)) {
      for (const { name } of activity.partners) {
        if (names.size < MOST_PARTNERS && !names.has(name)) {
          names.set(name, recordRun(name, update.originalLanguage, context.writer.language));
        }
      }
    }
  }
  return [...names.values()].map((run) => [run]);
}
