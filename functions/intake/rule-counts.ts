/** How often each rule was broken, as it is shown: hardest first, then most frequent. */
import { SEVERITIES, type Severity } from '../../shared/activities/finding.ts';
import type { RuleCount } from './intake-result.ts';

export function hardestFirst(a: RuleCount, b: RuleCount): number {
  return bySeverity(a, b) || b.count - a.count || (a.rule < b.rule ? -1 : 1);
}

export function bySeverity(a: { readonly severity: Severity }, b: { readonly severity: Severity }): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}

/** The counts of two stretches of one file, together. */
export function joinCounts(before: readonly RuleCount[], after: readonly RuleCount[]): readonly RuleCount[] {
  const all = new Map<string, RuleCount>();
  for (const each of [...before, ...after]) {
    const key = `${each.severity} ${each.rule}`;
    all.set(key, { ...each, count: each.count + (all.get(key)?.count ?? 0) });
  }
  return [...all.values()].sort(hardestFirst);
}
