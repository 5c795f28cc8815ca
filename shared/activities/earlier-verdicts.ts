/** What was said of claims before their focal point changed them: a change takes the verdict away, not what was asked. */
import type { Activity, SdgClaim } from './record.ts';

/** By code, for each claim without a verdict that had one: the claim as it stood with its last. `history`: oldest first. */
export function earlierVerdicts(
  { claims }: Pick<Activity, 'claims'>,
  history: readonly Pick<Activity, 'claims'>[],
): ReadonlyMap<string, SdgClaim> {
  const found = new Map<string, SdgClaim>();
  const open = claims.filter(({ review }) => review.state === 'unreviewed');
  for (const { code } of open) {
    const judged = history
      .toReversed()
      .flatMap((then) => then.claims)
      .find((then) => then.code === code && then.review.state !== 'unreviewed');
    if (judged !== undefined) found.set(code, judged);
  }
  return found;
}
