/** Where the activities of a heading are told that has nothing to tell itself. */
import type { Activity } from '../../../activities/record.ts';
import { namedLines } from '../../../matrix/counted.ts';
import type { Inline, Paragraph } from '../../document.ts';
import type { LinePart, SectionPlan } from '../../report-kind.ts';
import { type TopicId, topicsOf } from '../../topics.ts';
import type { ComposeContext } from '../context.ts';
import { paragraph } from '../draft.ts';
import { lineCode, lineGroup } from '../line-groups.ts';
import { isPrinted } from '../printed-lines.ts';
import { linePart } from './line-part.ts';
import type { Heading } from './lines.ts';
import { type TopicsPlan, topicParagraphs } from './topics.ts';

interface Elsewhere {
  /** Every activity of the heading is among them. */
  readonly isAll: boolean;
  /** A paragraph that names them, or none. */
  readonly pointer: readonly Paragraph[];
}

/** Nothing is told elsewhere. */
export const NOT_ELSEWHERE: Elsewhere = { isAll: false, pointer: [] };

/** The activities that are counted under `heading` and told under another one, which has `parts` too, each with the way there. */
export function toldElsewhere(
  context: ComposeContext,
  heading: Heading,
  parts: readonly LinePart[],
): Elsewhere {
  const { cited, count, digest, writer } = context;
  const entries = [
    ...digest.best.of('elsewhere', heading.place),
    ...digest.best
      .of('examples', heading.place)
      .filter(({ activity }) => heading.withoutTopics && topicsOf(activity).length > 0),
  ];
  const homes = entries.flatMap(({ activity }) => {
    const home = homeOf(context, heading, activity);
    if (home === undefined) return [];
    return toldAt(context, heading, home, parts).has(activity.activityId) ? [{ activity, home }] : [];
  });
  if (homes.length === 0) return NOT_ELSEWHERE;
  const records = homes.map(({ activity, home }) => {
    cited.set(activity.activityId, activity);
    const record: Inline = { type: 'record', record: activity.activityId };
    return writer.say('report.name-count', { name: record, count: home.ref });
  });
  return {
    isAll: homes.length >= count('activities', heading.filter).value,
    pointer: [
      paragraph(
        `${heading.id}-elsewhere`,
        writer.say('report.part.elsewhere', { records: writer.list(records) }),
      ),
    ],
  };
}

/** Where an activity belongs: a section on its subject, or the heading of its first line. */
type Home =
  | { readonly ref: Inline; readonly plan: TopicsPlan; readonly topic: TopicId }
  | { readonly ref: Inline; readonly id: string; readonly place: string };

/** Undefined where the report has no place for it. */
function homeOf(context: ComposeContext, heading: Heading, activity: Activity): Home | undefined {
  const { kind, writer } = context;
  const [topic] = heading.withoutTopics ? topicsOf(activity) : [];
  const plan = topic === undefined ? undefined : planOfTopic(kind.sections, topic);
  if (topic !== undefined && plan !== undefined) {
    // One that stands alone has its plan's own id.
    const target = plan.topics.length === 1 ? plan.id : `topic-${topic}`;
    return { ref: { type: 'ref', target, text: writer.plain(`report.topic.${topic}`) }, plan, topic };
  }
  const [line] = namedLines(activity);
  const isOfLine = activity.crossCutting === undefined && line !== undefined;
  if (!isPrinted(context, isOfLine ? line : undefined)) return undefined;
  const group = isOfLine ? lineGroup(line).id : undefined;
  const id = `line-${group ?? 'cross-cutting'}`;
  const text = group === undefined ? writer.plain('report.row.cross-cutting') : lineCode(group);
  return {
    ref: { type: 'ref', target: id, text },
    id,
    place: group === undefined ? 'cross-cutting' : `line/${group}`,
  };
}

/** The records that the home's paragraphs name: only there is an activity really told. */
function toldAt(
  context: ComposeContext,
  { withoutTopics }: Heading,
  home: Home,
  parts: readonly LinePart[],
): ReadonlySet<string> {
  const told =
    'plan' in home
      ? topicParagraphs(context, home.plan, home.topic)
      : parts.flatMap((part) =>
          part.part === 'summary'
            ? []
            : linePart(
                context,
                {
                  id: home.id,
                  place: home.place,
                  ...(withoutTopics !== undefined && { withoutTopics }),
                },
                part,
              ),
        );
  const runs = told.flatMap(({ content }) => content);
  return new Set(runs.flatMap((run) => (run.type === 'record' ? [run.record] : [])));
}

function planOfTopic(plans: readonly SectionPlan[], topic: TopicId): TopicsPlan | undefined {
  for (const plan of plans) {
    const found = plan.maker === 'chapter' ? planOfTopic(plan.sections, topic) : plan;
    if (found?.maker === 'topics' && found.topics.includes(topic)) return found;
  }
  return undefined;
}
