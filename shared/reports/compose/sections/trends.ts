/** Emerging trends of all action lines in one section, as their records tell them. */
import type { SectionPlan } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { paragraph, type SectionDraft } from '../draft.ts';
import { bestInTurn } from '../in-turn.ts';
import { quoteParagraph, withinLimit } from '../quote.ts';
import { entryId, trendRuns } from './line-part.ts';

/** Trends in their authors' words, one line in turn; that there are none is said. */
export function trends(
  context: ComposeContext,
  plan: Extract<SectionPlan, { maker: 'trends' }>,
): SectionDraft {
  const { writer } = context;
  const told = bestInTurn(context, 'trends')
    .slice(0, plan.most)
    .map((entry) =>
      quoteParagraph(context, `trends-${entryId(context, entry)}`, entry, trendRuns(context, entry)),
    );
  const lead =
    told.length === 0
      ? paragraph('trends-none', writer.say('report.trends.none'))
      : paragraph('trends-lead', writer.say('report.trends.lead'));
  return {
    id: 'trends',
    title: writer.plain('report.part.trends'),
    limit: plan.limit,
    blocks: withinLimit(context, [lead, ...told], plan.limit),
    sections: [],
  };
}
