/** How a report set stands: published, an issue of a report that is not (or no longer) it, or a draft of nobody's report. */
import type { Report } from '../../shared/reports/report.ts';

export type SetStanding =
  | { readonly is: 'published' }
  /** `Draft 1`, `Rev. 1` … of a report. */
  | { readonly is: 'issue'; readonly label: string }
  | { readonly is: 'draft' };

/** Answers by set id, from all reports. */
export function standingsIn(reports: readonly Report[]): (set: string) => SetStanding {
  const known = new Map<string, SetStanding>();
  for (const { issues, published, state } of reports) {
    for (const { label, set } of issues) {
      const isOut = state === 'published' && published?.set === set;
      if (isOut) known.set(set, { is: 'published' });
      else if (known.get(set)?.is !== 'published') known.set(set, { is: 'issue', label });
    }
  }
  return (set) => known.get(set) ?? { is: 'draft' };
}
