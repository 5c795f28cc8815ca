/** Who is focal point for an action line or a unit, from when to when (Resolution 1332, instructs the Secretary-General 1). */
import type { ActionLineId } from '../reference/action-lines.ts';

export type Place =
  | { readonly kind: 'line'; readonly line: ActionLineId }
  | { readonly kind: 'unit'; readonly unit: string };

export interface Assignment {
  readonly id: string;
  readonly person: string;
  readonly place: Place;
  readonly part: 'lead' | 'deputy';
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day; absent while it is open. */
  readonly to?: string;
  /** Assignment that took over, where it was handed over. */
  readonly successor?: string;
}

/** Ledger stream of an assignment. */
export function assignmentStream(id: string): string {
  return `assignment/${id}`;
}

/** Whether the assignment counts on `day`. */
export function holdsOn({ from, to }: Pick<Assignment, 'from' | 'to'>, day: string): boolean {
  return from <= day && (to === undefined || day <= to);
}

/** A place as one text: `line/C5`, `unit/BDT`. */
export function placeKey(place: Place): string {
  return place.kind === 'line' ? `line/${place.line}` : `unit/${place.unit}`;
}
