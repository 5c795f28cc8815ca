/** Sections that quote across the goals under review: urgent action, examples, leaving no one behind, key messages. */
import type { LocalizedText } from '../../../activities/record.ts';
import { countedClaims } from '../../../matrix/counted.ts';
import type { Inline, Paragraph } from '../../document.ts';
import type { SectionPlan } from '../../report-kind.ts';
import type { SnapshotEntry } from '../../snapshot.ts';
import type { Quoted } from '../best-lists.ts';
import { type ComposeContext, goalsUnderReview } from '../context.ts';
import { paragraph, type SectionDraft, text } from '../draft.ts';
import { chooseText } from '../local-text.ts';
import { exampleParagraph, quoted, quoteParagraph, withinLimit } from '../quote.ts';

/** What entities say must be done next, one proposal from each goal in turn. */
export function urgentAction(
  context: ComposeContext,
  plan: Extract<SectionPlan, { maker: 'urgent-action' }>,
): SectionDraft {
  const found = inTurn(context, 'proposals').slice(0, plan.most);
  const written = found.map((entry) =>
    quoteParagraph(
      context,
      `urgent-action-${entry.activity.activityId}`,
      entry,
      quoted(context, entry.update.proposals, 60),
    ),
  );
  return section(context, 'urgent-action', plan.limit, written);
}

/** Activities told with their results; those whose headline stands above come last. */
export function goalExamples(
  context: ComposeContext,
  plan: Extract<SectionPlan, { maker: 'goal-examples' }>,
): SectionDraft {
  const found = inTurn(context, 'examples');
  const fresh = found.filter(({ activity }) => !context.told.has(activity.activityId));
  const rest = found.filter(({ activity }) => context.told.has(activity.activityId));
  const written = [...fresh, ...rest]
    .slice(0, plan.most)
    .map((entry) =>
      exampleParagraph(context, `goal-example-${entry.activity.activityId}`, entry, plan.wordsEach),
    );
  return section(context, 'goal-examples', plan.limit, written);
}

/** What was done for those who are easily left out. */
export function leaveNoOneBehind(
  context: ComposeContext,
  plan: Extract<SectionPlan, { maker: 'leave-no-one-behind' }>,
): SectionDraft {
  const found = context.digest.best.of('leave-no-one-behind', 'all').slice(0, plan.most);
  const written = found.map((entry) =>
    quoteParagraph(
      context,
      `leave-no-one-behind-${entry.activity.activityId}`,
      entry,
      quoted(context, entry.update.leaveNoOneBehind, 50),
    ),
  );
  return section(context, 'leave-no-one-behind', plan.limit, written);
}

/** Headlines ranked over the goals: proposed by the order of evidence, for the secretariat to choose from. */
export function keyMessages(
  context: ComposeContext,
  plan: Extract<SectionPlan, { maker: 'key-messages' }>,
): SectionDraft {
  const lead = paragraph('key-messages-lead', context.writer.say('report.key-messages.lead'));
  const written = chosen(context, inTurn(context, 'headlines'), plan.most).map((entry) =>
    quoteParagraph(context, `key-message-${entry.activity.activityId}`, entry, headline(context, entry)),
  );
  const draft = section(context, 'key-messages', plan.limit, written);
  return written.length === 0
    ? draft
    : { ...draft, blocks: withinLimit(context, [lead, ...written], plan.limit) };
}

/** What the secretariat chose, in its order; the first `most` by rank where it did not. */
function chosen(
  { chosenMessages }: ComposeContext,
  ranked: readonly SnapshotEntry[],
  most: number,
): readonly SnapshotEntry[] {
  if (chosenMessages === undefined) return ranked.slice(0, most);
  return chosenMessages.flatMap((id) => ranked.find(({ activity }) => activity.activityId === id) ?? []);
}

/** The activities that key messages can be chosen from, best first, with what they say. */
export function keyMessageCandidates(context: ComposeContext): readonly KeyMessageCandidate[] {
  return inTurn(context, 'headlines').map(({ activity, update }) => ({
    activity: activity.activityId,
    goals: [...new Set(countedClaims(activity).map(({ code }) => Number.parseInt(code, 10)))].sort(
      (a, b) => a - b,
    ),
    ...(activity.title && { title: activity.title }),
    ...(update.headline && { headline: update.headline }),
  }));
}

export interface KeyMessageCandidate {
  readonly activity: string;
  /** Goals that it claims. */
  readonly goals: readonly number[];
  readonly title?: LocalizedText;
  readonly headline?: LocalizedText;
}

/** A message is for a declaration in the document's language: one that has no version in it says so. */
function headline(context: ComposeContext, { update }: SnapshotEntry): readonly Inline[] {
  const { writer } = context;
  const said = quoted(context, update.headline, 30);
  const lang = chooseText(update.headline, writer.language)?.lang;
  if (lang === undefined || lang === writer.language) return said;
  const language = writer.plain(`report.language.${lang}`);
  return [...said, text(' '), ...writer.say('report.needs-translation', { language })];
}

function section(
  context: ComposeContext,
  id: 'urgent-action' | 'goal-examples' | 'leave-no-one-behind' | 'key-messages',
  limit: number,
  written: readonly Paragraph[],
): SectionDraft {
  const { writer } = context;
  const fitting = withinLimit(context, written, limit);
  return {
    id,
    title: writer.plain(`report.section.${id}`),
    limit,
    blocks: fitting.length > 0 ? fitting : [paragraph(`${id}-none`, writer.say(`report.${id}.none`))],
    sections: [],
  };
}

/** The best entry of each goal, then the second of each, and so on; each activity once. */
function inTurn(context: ComposeContext, what: Quoted): readonly SnapshotEntry[] {
  const lists = goalsUnderReview(context).map((goal) => context.digest.best.of(what, `goal/${goal}`));
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const found = new Map<string, SnapshotEntry>();
  for (let place = 0; place < longest; place++) {
    for (const list of lists) {
      const entry = list[place];
      if (entry !== undefined && !found.has(entry.activity.activityId)) {
        found.set(entry.activity.activityId, entry);
      }
    }
  }
  return [...found.values()];
}
