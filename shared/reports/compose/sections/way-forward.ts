/** Conclusion and way forward: how far the matrix is covered, and what the records propose next, line by line in turn. */
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
  const proposals = bestInTurn(context, 'proposals')
    .slice(0, plan.most)
    .map((entry) =>
      quoteParagraph(
        context,
        `way-forward-${entryId(context, entry)}`,
        entry,
        quoted(context, entry.update.proposals, 100),
      ),
    );
  const lead = proposals.length === 0 ? 'report.way-forward.none' : 'report.way-forward.lead';
  return {
    id: 'way-forward',
    title: writer.plain(plan.title ?? 'report.section.way-forward'),
    limit: plan.limit,
    blocks: withinLimit(
      context,
      [
        paragraph('way-forward-matrix', writer.sentences(matrixSentences(context))),
        paragraph('way-forward-lead', writer.say(lead)),
        ...proposals,
      ],
      plan.limit,
    ),
    sections: [],
  };
}
