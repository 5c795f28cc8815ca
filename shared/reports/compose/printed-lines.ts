/** Which action lines a report has a heading for: what stands under none cannot be pointed to. */
import type { LineCode } from '../../activities/record.ts';
import type { LinesPlan, SectionPlan } from '../report-kind.ts';
import type { ComposeContext } from './context.ts';
import { groupFilter, lineGroup } from './line-groups.ts';

/** Whether the heading of a line is printed, be it under another line; undefined = activities that concern all lines. */
export function isPrinted({ count, kind }: Pick<ComposeContext, 'count' | 'kind'>, line?: LineCode): boolean {
  const group = line === undefined ? undefined : lineGroup(line);
  return linesPlans(kind.sections).some(({ except = [], only, spokenOnly }) => {
    if (group === undefined) return only === undefined;
    const isAsked = only === undefined ? !except.includes(group.id) : only.includes(group.id);
    return isAsked && (!spokenOnly || count('activities', groupFilter(group)).value > 0);
  });
}

function linesPlans(plans: readonly SectionPlan[]): readonly LinesPlan[] {
  return plans.flatMap((plan) => {
    if (plan.maker === 'chapter') return linesPlans(plan.sections);
    return plan.maker === 'lines' ? [plan] : [];
  });
}
