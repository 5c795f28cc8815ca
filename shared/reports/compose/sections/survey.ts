/** A survey as it is asked: its questions in order, each with its limit of words and ITU's answer. */
import type { Registry } from '../../../registries/registry.ts';
import type { Paragraph } from '../../document.ts';
import type { RegisteredEntry } from '../../registered.ts';
import type { SectionPlan } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { paragraph, type SectionDraft, strong } from '../draft.ts';
import { type EntryGroup, entryGroups } from '../entry-groups.ts';
import { factsOf } from '../facts.ts';
import { labelledField } from '../labelled-field.ts';
import { inOrder } from '../registry-order.ts';
import { valueRuns } from '../registry-value.ts';
import { askedOf, registryLead, registryOf } from './registry-lead.ts';

type SurveyPlan = Extract<SectionPlan, { maker: 'survey' }>;

/** No answer is cut: what is too long shows against its limit. */
const WHOLE = 100_000;

/** A section for each survey of the year, and below it one for each question. */
export function survey(context: ComposeContext, plan: SurveyPlan): SectionDraft {
  const registry = registryOf(plan.registry);
  return {
    id: plan.id,
    title: context.writer.plain(plan.title),
    blocks: [registryLead(context, plan)],
    sections: entryGroups(context, registry, plan, 'survey').map((group) =>
      ofSurvey(context, registry, plan, group),
    ),
  };
}

function ofSurvey(
  context: ComposeContext,
  registry: Registry,
  plan: SurveyPlan,
  { id, lang, more, name }: EntryGroup,
): SectionDraft {
  const { registries, writer } = context;
  const asked = askedOf(context, plan, more);
  const unanswered = askedOf(context, plan, { ...more, where: [...(more.where ?? []), 'answer~'] });
  const facts = {
    ...factsOf(context),
    entries: registries.count(asked),
    unanswered: registries.count(unanswered),
  };
  return {
    id,
    title: name,
    titleLang: lang,
    blocks: [paragraph(`${id}-questions`, writer.say('report.survey.questions', facts))],
    sections: inOrder(registries.entries(asked), registry, ['number']).map((entry) =>
      question(context, registry, entry),
    ),
  };
}

function question(context: ComposeContext, registry: Registry, entry: RegisteredEntry): SectionDraft {
  const { writer } = context;
  const id = `question-${entry.id}`;
  const limit = entry.values.wordLimit;
  const asked = valueRuns(context, registry, entry, 'title', WHOLE).map(strong);
  const answer = valueRuns(context, registry, entry, 'answer', WHOLE);
  const allowed =
    typeof limit === 'number' ? [writer.say('report.survey.limit', { limit: writer.number(limit) })] : [];
  const goals = labelledField(context, registry, entry, { field: 'goals', most: WHOLE });
  const blocks: readonly Paragraph[] = [
    paragraph(`${id}-asked`, writer.sentences([asked, ...allowed, ...goals])),
    paragraph(`${id}-answer`, answer.length === 0 ? writer.say('report.survey.open') : answer),
  ];
  return {
    id,
    title: writer.plain('report.survey.question', { number: String(entry.values.number ?? entry.id) }),
    ...(typeof limit === 'number' && { limit }),
    blocks,
    sections: [],
  };
}
