/** A text with the words that went and came since another one. */
import type { RedlineRun } from '../../../../shared/reports/redline.ts';

/** What stands inside of a `td`. */
export function MarkedRuns({ runs }: { readonly runs: readonly RedlineRun[] }) {
  return runs.map(({ change, text }) => {
    if (change === 'same') return <>{text}</>;
    return change === 'inserted' ? <ins>{text}</ins> : <del>{text}</del>;
  });
}
