/** Where the activities of a heading are told that has nothing to tell itself. */
import { namedLines } from '../../../matrix/counted.ts';
import type { Inline, Paragraph } from '../../document.ts';
import type { SectionPlan } from '../../report-kind.ts';
import type { SnapshotEntry } from '../../snapshot.ts';
import { type TopicId, topicsOf } from '../../topics.ts';
import type { ComposeContext } from '../context.ts';
import { paragraph } from '../draft.ts';
import { lineCode, lineGroup } from '../line-groups.ts';
import type { Heading } from './lines.ts';

interface Elsewhere {
  /** Every activity of the heading is among them. */
  readonly isAll: boolean;
  /** A paragraph that names them, or none. */
  readonly pointer: readonly Paragraph[];
}

/** Nothing is told elsewhere. */
export const NOT_ELSEWHERE: Elsewhere = { isAll: false, pointer: [] };

/** The activities that are counted under `heading` and told under another one, each with the way there. */
export function toldElsewhere(context: ComposeContext, heading: Heading): Elsewhere {
  const { cited, count, digest, writer } = context;
  const entries = [
    ...digest.best.of('elsewhere', heading.place),
    ...digest.best
      .of('examples', heading.place)
      .filter(({ activity }) => heading.withoutTopics && topicsOf(activity).length > 0),
  ];
  if (entries.length === 0) return NOT_ELSEWHERE;
  const records = entries.map((entry) => {
    const { activity } = entry;
    cited.set(activity.activityId, activity);
    const record: Inline = { type: 'record', record: activity.activityId };
    return writer.say('report.name-count', { name: record, count: homeOf(context, heading, entry) });
  });
  return {
    isAll: entries.length >= count('activities', heading.filter).value,
    pointer: [
      paragraph(
        `${heading.id}-elsewhere`,
        writer.say('report.part.elsewhere', { records: writer.list(records) }),
      ),
    ],
  };
}

function homeOf({ kind, writer }: ComposeContext, heading: Heading, { activity }: SnapshotEntry): Inline {
  const [topic] = heading.withoutTopics ? topicsOf(activity) : [];
  const place = topic === undefined ? undefined : placeOfTopic(kind.sections, topic);
  if (topic !== undefined && place !== undefined) {
    return { type: 'ref', target: place, text: writer.plain(`report.topic.${topic}`) };
  }
  const [line] = namedLines(activity);
  if (activity.crossCutting !== undefined || line === undefined) {
    return { type: 'ref', target: 'line-cross-cutting', text: writer.plain('report.row.cross-cutting') };
  }
  const { id } = lineGroup(line);
  return { type: 'ref', target: `line-${id}`, text: lineCode(id) };
}

/** Section that tells a subject; one that stands alone has its plan's own id. */
function placeOfTopic(plans: readonly SectionPlan[], topic: TopicId): string | undefined {
  for (const plan of plans) {
    if (plan.maker === 'chapter') {
      const found = placeOfTopic(plan.sections, topic);
      if (found !== undefined) return found;
    }
    if (plan.maker === 'topics' && plan.topics.includes(topic)) {
      return plan.topics.length === 1 ? plan.id : `topic-${topic}`;
    }
  }
  return undefined;
}
