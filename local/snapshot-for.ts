/** Which snapshots a report is made from: the span as it stands, and the draft before that it is compared with. */
import { freezePeriod } from '../functions/reports/freeze-period.ts';
import type { Period } from '../shared/activities/record.ts';
import type { FrozenSnapshot } from '../shared/reports/freeze.ts';
import { readSnapshot } from '../shared/reports/read-snapshot.ts';
import type { Snapshot } from '../shared/reports/snapshot.ts';
import { newestSnapshot, snapshotBefore } from '../shared/reports/snapshot-record.ts';
import { isProblem, Problem } from '../shared/text/problem.ts';
import { operator } from './command.ts';
import { requireNoRestore } from './restore-mark.ts';
import type { Workspace } from './workspace.ts';

/**
 * Freezes the span as it stands now and remembers when; what is unchanged since gives the same snapshot. Problems of
 * {@link freezePeriod}; `object-unknown` where what was frozen is not there, `restore-unfinished` of half a folder.
 */
export async function freezeNow(workspace: Workspace, period: Period): Promise<FrozenSnapshot> {
  await requireNoRestore(workspace.ledger);
  return freezePeriod(workspace, period, operator());
}

/** {@link freezeNow} where only the id is wanted. */
export function freezeSpan(workspace: Workspace): (span: Period) => Promise<string> {
  return async (span) => (await freezeNow(workspace, span)).id;
}

/** The snapshot of the same period that was frozen before `snapshot`. */
export async function previousOf(
  { ledger, objects }: Workspace,
  snapshot: Snapshot,
): Promise<Snapshot | undefined> {
  const id = await snapshotBefore(ledger, snapshot.id, snapshot.header.period);
  return id === undefined ? undefined : readSnapshot(objects, id);
}

/** The snapshot of the year before that was frozen last; where none ever was, `freeze` makes it of what was accepted. */
export async function lastYearOf(
  workspace: Workspace,
  period: Period,
  freeze: (period: Period) => Promise<string>,
): Promise<Snapshot | undefined> {
  const known = await newestSnapshot(workspace.ledger, period);
  if (known !== undefined) return readSnapshot(workspace.objects, known);
  try {
    return await readSnapshot(workspace.objects, await freeze(period));
  } catch (error) {
    if (isProblem(error, 'snapshot-empty')) return undefined;
    throw error;
  }
}

/** The snapshot `asked` for as that of the year before. Problems `snapshot-unknown`; `usage` when it is of another period. */
export async function askedLastYear(
  workspace: Workspace,
  asked: string,
  periods: readonly Period[],
): Promise<(period: Period) => Promise<Snapshot | undefined>> {
  const lastYear = await readSnapshot(workspace.objects, asked);
  const own = lastYear.header.period;
  const fits = ({ from, to }: Period): boolean => from === own.from && to === own.to;
  if (!periods.some(fits)) {
    const wanted = [...new Set(periods.map(({ from, to }) => `${from}..${to}`))].join(' or ');
    throw new Problem('usage', {
      needs:
        wanted === ''
          ? 'a report that tells what changed since last year, for --last-year'
          : `a --last-year of the year before the one reported on: ${wanted}; the one named is of ${own.from}..${own.to}`,
    });
  }
  return async (period) => (fits(period) ? lastYear : undefined);
}

/**
 * {@link previousOf}, but the snapshot `asked` for the periods that are its own. `onOther` is told of each other period.
 * Problems `snapshot-unknown`; `usage` when none of `periods` is that of `asked`.
 */
export async function askedPrevious(
  workspace: Workspace,
  asked: string,
  { onOther, periods }: { readonly periods: readonly Period[]; readonly onOther: (period: Period) => void },
): Promise<(snapshot: Snapshot) => Promise<Snapshot | undefined>> {
  const previous = await readSnapshot(workspace.objects, asked);
  const fits = ({ from, to }: Period): boolean =>
    from === previous.header.period.from && to === previous.header.period.to;
  if (!periods.some(fits)) {
    const wanted = [...new Set(periods.map(({ from, to }) => `${from}..${to}`))].join(' or ');
    const { from, to } = previous.header.period;
    throw new Problem('usage', {
      needs: `a --previous of the period that is reported on: ${wanted}; the one named is of ${from}..${to}`,
    });
  }
  return async (snapshot) => {
    if (fits(snapshot.header.period)) return previous;
    onOther(snapshot.header.period);
    return previousOf(workspace, snapshot);
  };
}
