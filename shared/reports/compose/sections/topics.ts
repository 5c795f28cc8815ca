/** Subjects that no action line names: lead facilitation, UNGIS, measurement, Forum, Stocktaking, Prizes, the Day. */
import { asHeading } from '../../../text/as-heading.ts';
import type { Paragraph } from '../../document.ts';
import type { SectionPlan } from '../../report-kind.ts';
import type { TopicId } from '../../topics.ts';
import type { ComposeContext } from '../context.ts';
import { paragraph, type SectionDraft } from '../draft.ts';
import { factsOf } from '../facts.ts';
import { exampleParagraph, withinLimit } from '../quote.ts';
import { entryId } from './line-part.ts';

export type TopicsPlan = Extract<SectionPlan, { maker: 'topics' }>;

/** One section a subject with records, or none below where the plan has one subject; the silent ones are named in a sentence. */
export function topics(context: ComposeContext, plan: TopicsPlan): SectionDraft {
  const { count, writer } = context;
  const isSilent = (topic: TopicId): boolean => count('activities', { topic }).value === 0;
  const spoken = plan.topics.filter((topic) => !isSilent(topic));
  const silent = silentParagraph(context, plan, plan.topics.filter(isSilent));
  const isSingle = plan.topics.length === 1;
  return {
    id: plan.id,
    title: writer.plain(plan.title),
    ...(isSingle && { limit: plan.limitEach }),
    blocks: [
      ...(isSingle ? spoken.flatMap((topic) => topicParagraphs(context, plan, topic)) : []),
      ...silent,
    ],
    sections: isSingle
      ? []
      : spoken.map((topic) => ({
          id: `topic-${topic}`,
          title: asHeading(writer.plain(`report.topic.${topic}`), writer.language),
          limit: plan.limitEach,
          blocks: topicParagraphs(context, plan, topic),
          sections: [],
        })),
  };
}

/** What is told on one subject of a plan. */
export function topicParagraphs(
  context: ComposeContext,
  plan: TopicsPlan,
  topic: TopicId,
): readonly Paragraph[] {
  const { count, digest, writer } = context;
  const lead = paragraph(
    `topic-${topic}-activities`,
    writer.say('report.topic.activities', {
      ...factsOf(context),
      activities: count('activities', { topic }),
    }),
  );
  const examples = digest.best
    .of('examples', `topic/${topic}`)
    .slice(0, plan.mostEach)
    .map((entry) =>
      exampleParagraph(context, `topic-${topic}-example-${entryId(context, entry)}`, entry, plan.wordsEach),
    );
  return withinLimit(context, [lead, ...examples], plan.limitEach);
}

function silentParagraph(
  context: ComposeContext,
  { id, topics }: TopicsPlan,
  silent: readonly TopicId[],
): readonly Paragraph[] {
  if (silent.length === 0) return [];
  const { writer } = context;
  const subjects = writer.list(
    silent.map((topic) => [{ type: 'text', text: writer.plain(`report.topic.${topic}`) }]),
  );
  // Where the section has one subject, its title names it.
  const key = topics.length === 1 ? 'report.topic.silent.one' : 'report.topic.silent';
  return [paragraph(`${id}-silent`, writer.say(key, { ...factsOf(context), subjects }))];
}
