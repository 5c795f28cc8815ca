/** When an update belongs to a span of time: one question with one answer, for review, freezing and every count. */
import type { Period } from './record.ts';

/** Whether `period` ends in `span`, its first and last day included; where the period begins does not matter. */
export function endsIn(period: Pick<Period, 'to'>, span: Period): boolean {
  return period.to >= span.from && period.to <= span.to;
}
