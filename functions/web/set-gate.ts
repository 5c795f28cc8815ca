/** Which report sets someone may open: a set that belongs to a report of the ledger goes the way of its report. */

import { keptStream } from '../../shared/activities/kept-stream.ts';
import { issuesFor } from '../../shared/consultations/issues-for.ts';
import { type Actor, audienceOf } from '../../shared/people/actor.ts';
import { machineStream } from '../../shared/people/machine.ts';
import { personStream } from '../../shared/people/person.ts';
import { setFileKey } from '../../shared/reports/issue-files.ts';
import { MANIFEST_NAME } from '../../shared/reports/manifest.ts';
import type { Report } from '../../shared/reports/report.ts';
import type { Ledger } from '../../shared/store/ports.ts';

/** Reports that one set can belong to. */
const MOST = 20;

type SetLedger = Pick<Ledger, 'list' | 'newest' | 'heads'>;

/** Whether `actor` may know the set. One that was made on the command line is open: the class of its kind decides. */
export async function maySeeSet(ledger: SetLedger, actor: Actor, set: string): Promise<boolean> {
  const { items } = await ledger.list(`report-sets/${set}`, { limit: MOST });
  if (items.length === 0) return audienceOf(actor) === 'internal' || !(await isDraft(ledger, set));
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

/**
 * A set that a person or a machine ordered and no report names (any more): replaced by a later build, or not recorded yet. One
 * that isn't remembered yet is still being made, for whomever.
 */
async function isDraft(ledger: SetLedger, set: string): Promise<boolean> {
  const [kept] = await ledger.newest([keptStream(setFileKey(set, MANIFEST_NAME))]);
  if (kept === undefined) return true;
  const accounts = await ledger.heads([personStream(kept.by), machineStream(kept.by)]);
  return accounts.some((account) => account !== undefined);
}
