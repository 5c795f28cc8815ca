/** Which report sets someone may open: a set that belongs to a report goes the way of its report, any other is a draft. */

import { issuesFor } from '../../shared/consultations/issues-for.ts';
import type { Actor } from '../../shared/people/actor.ts';
import { may } from '../../shared/people/permission.ts';
import type { Report } from '../../shared/reports/report.ts';
import type { Ledger } from '../../shared/store/ports.ts';
import { NEW_REPORT } from './seen-report.ts';

/** Reports that one set can belong to. */
const MOST = 20;

type SetLedger = Pick<Ledger, 'list'>;

/**
 * Whether `actor` may know the set. One that no report names was made by a command, has been replaced by a later build, or
 * is still being made: nobody has issued it, so it is for those who read drafts.
 */
export async function maySeeSet(ledger: SetLedger, actor: Actor, set: string): Promise<boolean> {
  const { items } = await ledger.list(`report-sets/${set}`, { limit: MOST });
  if (items.length === 0) return may(actor, 'report.read', NEW_REPORT);
  return items.some(({ state }) => issuesFor(actor, state as Report).some((issue) => issue.set === set));
}

/** Those of `sets` that `actor` may open. */
export async function openSets<T extends { readonly id: string }>(
  ledger: SetLedger,
  actor: Actor,
  sets: readonly T[],
): Promise<readonly T[]> {
  const isOpen = await Promise.all(sets.map(({ id }) => maySeeSet(ledger, actor, id)));
  return sets.filter((_, index) => isOpen[index]);
}
