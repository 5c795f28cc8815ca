/** Conclusion and way forward: how far the matrix is covered, and what the records propose next, line by line in turn. */
import type { Paragraph } from '../../document.ts';
import type { SectionPlan } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { paragraph, type SectionDraft } from '../draft.ts';
import { bestInTurn } from '../in-turn.ts';
import { quoted, quoteParagraph, withinLimit } from '../quote.ts';
import { matrixSentences } from './gaps.ts';
import { entryId } from './line-part.ts';

/** Proposals in their authors' words; that there are none is said. */
export function wayForward(
  context: ComposeContext,
  plan: Extract<SectionPlan, { maker: 'way-forward' }>,
): SectionDraft {
  const { writer } = context;
  const proposed = bestInTurn(context, 'proposals');
  const proposals = proposed
    .slice(0, plan.most)
    .map((entry) =>
      quoteParagraph(
        context,
        `way-forward-${entryId(context, entry)}`,
        entry,
        quoted(context, entry.update.proposals, 100),
      ),
    );
  const matrix = paragraph('way-forward-matrix', writer.sentences(matrixSentences(context)));
  const told = withinLimit(context, [matrix, leadOf(context, 0, proposed.length), ...proposals], plan.limit);
  const shown = told.filter((each) => proposals.includes(each)).length;
  return {
    id: 'way-forward',
    title: writer.plain(plan.title ?? 'report.section.way-forward'),
    limit: plan.limit,
    blocks: told.map((each) => (each.id === LEAD ? leadOf(context, shown, proposed.length) : each)),
    sections: [],
  };
}

const LEAD = 'way-forward-lead';

/** That there are proposals, and how many are told where that is not all. */
function leadOf({ writer }: ComposeContext, shown: number, all: number): Paragraph {
  if (all === 0) return paragraph(LEAD, writer.say('report.way-forward.none'));
  const lead = writer.say('report.way-forward.lead');
  if (shown === all) return paragraph(LEAD, lead);
  return paragraph(LEAD, writer.sentences([lead, writer.say('report.way-forward.cut', { shown })]));
}
