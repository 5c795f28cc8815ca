/** Whether somebody else was faster than the form that was sent, and in what the two differ. */
import { changedFields } from '../../../../shared/audit/changed-fields.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import type { Conflict } from '../../pages/admin/conflict.tsx';

/** `seen`: the revision that the form was made from; `mine`: what it would have kept. */
export function conflictOf(newest: Revision | undefined, seen: number, mine: unknown): Conflict | undefined {
  if (newest === undefined || newest.revision === seen) return undefined;
  return { newest, changed: changedFields(newest.state, mine) };
}
