/** Which updates readers see: the public only what has been accepted, not what is still being written. */
import type { Audience } from '../../shared/activities/field.ts';
import type { AnnualUpdate } from '../../shared/activities/record.ts';

/** Whether readers of class `audience` see an update in its state. */
export function isOpenTo(audience: Audience, { state }: Pick<AnnualUpdate, 'state'>): boolean {
  return audience !== 'public' || state === 'accepted' || state === 'locked';
}
