/** Activity ids: how a number of the identity register is written. */

/** `WA-` and at least six digits: what `isActivityId` of shared/activities knows again. */
export function activityId(number: number): string {
  return `WA-${String(number).padStart(6, '0')}`;
}

/** The number that an activity id is written for. */
export function numberIn(id: string): number {
  return Number(id.slice('WA-'.length));
}
