/** Whether a period still takes changes: asked before anything of it is written, reviewed or merged. */
import type { Ledger } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import type { Period } from './record.ts';

/** Ledger stream of a reporting period. */
export function periodStream({ from, to }: Period): string {
  return `period/${from}..${to}`;
}

/** Those of `periods` that are locked, each once; one that nobody opened is not. */
export async function lockedPeriods(
  ledger: Pick<Ledger, 'newest'>,
  periods: readonly Period[],
): Promise<readonly Period[]> {
  const byName = new Map(periods.map((period) => [periodStream(period), period]));
  const known = await ledger.newest([...byName.keys()]);
  return [...byName.values()].filter((_, index) => isLocked(known[index]?.state));
}

/** Goes on unless one of the periods is locked. @throws Problem `period-locked` (params `from`, `to`). */
export async function requireOpenPeriods(
  ledger: Pick<Ledger, 'newest'>,
  periods: readonly Period[],
): Promise<void> {
  const [locked] = await lockedPeriods(ledger, periods);
  if (locked !== undefined) throw new Problem('period-locked', { from: locked.from, to: locked.to });
}

function isLocked(state: unknown): boolean {
  return (state as { readonly state?: string } | undefined)?.state === 'locked';
}
