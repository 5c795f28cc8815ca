/** Activity ids: how a number of the identity register is written. */

/** `WA-` and at least six digits: what `isActivityId` of shared/activities knows again. */
export function activityId(number: number): string {
  return `WA-${String(number).padStart(6, '0')}`;
}

/** The number that an activity id is written for. */
export function numberIn(id: string): number {
  return Number(id.slice('WA-'.length));
}

/** The largest number that a register takes from outside: far above any count of activities, far below inexact numbers. */
const MAX_NUMBER = 1_000_000_000;

/** Whether `id` is written as a register writes the id of a number that it may take from outside. */
export function isRegisterId(id: string): boolean {
  const number = numberIn(id);
  return number >= 1 && number <= MAX_NUMBER && activityId(number) === id;
}
