/** A chapter that holds other sections of the plan, with the charts of the whole period at its head. */
import type { SectionPlan } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import type { SectionDraft } from '../draft.ts';
import { chartsWithTables } from './overview.ts';

/** `make` writes the sections below. */
export function chapter(
  context: ComposeContext,
  plan: Extract<SectionPlan, { maker: 'chapter' }>,
  make: (context: ComposeContext, plan: SectionPlan) => SectionDraft | undefined,
): SectionDraft {
  return {
    id: plan.id,
    title: context.writer.plain(plan.title),
    blocks: chartsWithTables(context, plan.charts),
    sections: plan.sections.flatMap((each) => make(context, each) ?? []),
  };
}
