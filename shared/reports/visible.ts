/** Who may see an entry: every path that shows or counts records asks here. */

import type { Audience } from '../activities/field.ts';
import type { Activity } from '../activities/record.ts';

const RANKS: Readonly<Record<Audience, number>> = { public: 0, members: 1, internal: 2 };

/** Whether what is meant for class `of` may be shown to class `reader`. */
export function mayShow(of: Audience, reader: Audience): boolean {
  return RANKS[of] <= RANKS[reader];
}

/** Whether readers of class `audience` may see the activity. A record without a known class is internal. */
export function isVisible(
  { confidentiality }: Pick<Activity, 'confidentiality'>,
  audience: Audience,
): boolean {
  const rank = RANKS[confidentiality as Audience] ?? RANKS.internal;
  return rank <= RANKS[audience];
}
