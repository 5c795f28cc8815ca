/** Who may see an entry: every path that shows or counts records asks here. */

import type { Audience } from '../activities/field.ts';
import type { Activity } from '../activities/record.ts';
import { audienceNamed, mayShow } from '../people/audience.ts';

export { mayShow } from '../people/audience.ts';

/** Whether readers of class `audience` may see the activity. A record without a known class is internal. */
export function isVisible(
  { confidentiality }: Pick<Activity, 'confidentiality'>,
  audience: Audience,
): boolean {
  return mayShow(audienceNamed(confidentiality), audience);
}
