/** Activity ids: how a number of the identity register is written. */

/** `WA-` and at least six digits. */
export function activityId(number: number): string {
  return `WA-${String(number).padStart(6, '0')}`;
}
