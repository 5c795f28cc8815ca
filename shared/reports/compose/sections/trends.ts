/** Emerging trends of all action lines in one section, as their records tell them. */
import type { Inline } from '../../document.ts';
import type { SectionPlan } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { paragraph, type SectionDraft } from '../draft.ts';
import { bestInTurn } from '../in-turn.ts';
import { quoteParagraph, withinLimit } from '../quote.ts';
import { entryId, trendRuns } from './line-part.ts';

/** Trends in their authors' words, one line in turn; that there are none, or more than these, is said. */
export function trends(
  context: ComposeContext,
  plan: Extract<SectionPlan, { maker: 'trends' }>,
): SectionDraft {
  const { writer } = context;
  const all = bestInTurn(context, 'trends');
  const quoted = all
    .slice(0, plan.most)
    .map((entry) =>
      quoteParagraph(context, `trends-${entryId(context, entry)}`, entry, trendRuns(context, entry)),
    );
  const lead = (shown: number) => paragraph('trends-lead', leadOf(writer, shown, all.length));
  if (all.length === 0) quoted.unshift(paragraph('trends-none', writer.say('report.trends.none')));
  else quoted.unshift(lead(quoted.length));
  const blocks = withinLimit(context, quoted, plan.limit);
  const shown = blocks.length - 1;
  return {
    id: 'trends',
    title: writer.plain('report.part.trends'),
    limit: plan.limit,
    blocks: blocks.map((each) => (each.id === 'trends-lead' ? lead(shown) : each)),
    sections: [],
  };
}

function leadOf(writer: ComposeContext['writer'], shown: number, all: number): readonly Inline[] {
  const lead = writer.say('report.trends.lead');
  return shown === all ? lead : writer.sentences([lead, writer.say('report.trends.cut', { shown })]);
}
