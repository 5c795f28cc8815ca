/** A record that breaks one rule, and where the finding must point. */
import type { ActivityRecord, AnnualUpdate } from '../../../../shared/activities/record.ts';
import type { CheckContext } from '../../../../shared/activities/rules/rule.ts';
import { damaged } from '../sample-record.ts';

export interface RuleCase {
  readonly rule: string;
  readonly record: ActivityRecord;
  /** Where it must point. */
  readonly at: readonly string[];
  /** {@link inMatrix} when absent. */
  readonly context?: CheckContext;
}

export const inMatrix: CheckContext = { supportOf: () => 'in-matrix' };
export const outside: CheckContext = { supportOf: () => 'outside-matrix' };

/** The good record with its update changed. */
export function update(change: { readonly [K in keyof AnnualUpdate]?: AnnualUpdate[K] | undefined }) {
  return damaged({ update: change });
}
