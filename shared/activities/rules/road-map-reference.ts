/** ITU writes road maps for C2, C5 and C6 (Council Resolution 1332, resolves 3a): their rows need both references. */
import { actionLines } from '../../reference/action-lines.ts';
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

const OWNED: ReadonlySet<string> = new Set(
  actionLines.filter((line) => line.roadmapOwner).map((line) => line.id),
);

export const roadMapReference: Rule = {
  id: 'road-map-reference',
  severity: severities('error', 'off', 'off'),
  fields: ['wsisOutcomeRefs', 'operationalPlanRef'],
  params: ['line'],
  check: ({ activity, update }) => {
    const line = activity.primaryLine;
    if (line === undefined || !OWNED.has(line) || update.nothingToReport !== undefined) return NO_HITS;
    const hits: Hit[] = [];
    if (activity.wsisOutcomeRefs.length === 0) hits.push({ field: 'wsisOutcomeRefs', params: { line } });
    if (activity.operationalPlanRef === undefined)
      hits.push({ field: 'operationalPlanRef', params: { line } });
    return hits.length === 0 ? NO_HITS : hits;
  },
};
