/** Opening, locking and reopening periods, each with its reason; and the question whether one is open. */
import type { Period } from '../activities/record.ts';
import { periodStream, requireOpenPeriods } from '../activities/require-open.ts';
import { pagesUnder } from '../store/pages.ts';
import type { Clock, Ledger, Revision } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import { requireDay, requireSpan } from '../text/require-day.ts';
import { wrongField } from '../text/wrong-field.ts';
import type { ReportingPeriod } from './reporting-period.ts';

interface Ports {
  readonly ledger: Ledger;
  readonly clock: Clock;
}

interface Signed {
  readonly by: string;
  readonly reason: string;
}

/** A period that is known, and a word of change: `revision` is the newest that its sender has seen. */
interface Change extends Signed {
  readonly period: Period;
  readonly revision: number;
}

interface NewPeriod extends Signed {
  readonly period: Period;
  readonly deadline: string;
  /** Whether it may have days that another period has: asked for by name, and with a reason. */
  readonly overlap?: boolean;
}

/**
 * A new period.
 * @throws Problem `field-invalid` (`from`, `to`, `deadline`; `overlap` where days of it are another's and nobody said so, `reason`
 * where nobody said why), `revision-conflict` where it is known already.
 */
export async function openPeriod(
  { by, deadline, overlap = false, period, reason }: NewPeriod,
  ports: Ports,
): Promise<void> {
  const { from, to } = period;
  requireSpan(['from', from], ['to', to]);
  requireDay('deadline', deadline);
  const others = (await listPeriods(ports.ledger)).filter(
    ({ state }) => state.from <= to && state.to >= from && !(state.from === from && state.to === to),
  );
  if (others.length > 0 && !overlap) throw wrongField('overlap', 'overlap');
  if (others.length > 0 && reason.trim() === '') throw wrongField('reason', 'missing');
  await append({ from, to, deadline, state: 'open' }, { by, reason, revision: 1 }, ports);
}

/** Nothing is written for the period any more. @throws Problem `stream-unknown`, `revision-conflict`. */
export async function lockPeriod(change: Change, ports: Ports): Promise<void> {
  const known = await readKnown(ports.ledger, change);
  await append({ ...known, state: 'locked' }, { ...change, revision: change.revision + 1 }, ports);
}

/** Opens it again, or moves its deadline. @throws Problem `field-invalid` without a reason or day, else as {@link lockPeriod}. */
export async function reopenPeriod(
  { deadline, ...change }: Change & { readonly deadline: string },
  ports: Ports,
): Promise<void> {
  const known = await readKnown(ports.ledger, change);
  if (change.reason.trim() === '') throw wrongField('reason', 'missing');
  requireDay('deadline', deadline);
  await append({ ...known, deadline, state: 'open' }, { ...change, revision: change.revision + 1 }, ports);
}

/** The newest revision of a period; undefined where nobody opened it. */
export async function readPeriod(
  ledger: Pick<Ledger, 'newest'>,
  period: Period,
): Promise<Revision<ReportingPeriod> | undefined> {
  const [newest] = await ledger.newest([periodStream(period)]);
  return newest as Revision<ReportingPeriod> | undefined;
}

/** All periods, the latest first. */
export async function listPeriods(ledger: Ledger): Promise<readonly Revision<ReportingPeriod>[]> {
  const found: Revision<ReportingPeriod>[] = [];
  for await (const page of pagesUnder<ReportingPeriod>(ledger, 'periods', 100)) found.push(...page);
  return found.sort(
    (a, b) => b.state.to.localeCompare(a.state.to) || b.state.from.localeCompare(a.state.from),
  );
}

/** Goes on unless the period is locked; one that nobody opened is not. @throws Problem `period-locked`. */
export async function requireOpenPeriod(ledger: Pick<Ledger, 'newest'>, period: Period): Promise<void> {
  await requireOpenPeriods(ledger, [period]);
}

async function readKnown(ledger: Ledger, { period, revision }: Change): Promise<ReportingPeriod> {
  const known = await readPeriod(ledger, period);
  if (known === undefined) throw new Problem('stream-unknown', { stream: periodStream(period) });
  if (known.revision !== revision) throw new Problem('revision-conflict');
  return known.state;
}

async function append(
  state: ReportingPeriod,
  { by, reason, revision }: Signed & { readonly revision: number },
  { clock, ledger }: Ports,
): Promise<void> {
  const at = clock().toISOString();
  const [outcome] = await ledger.append([{ stream: periodStream(state), revision, at, by, reason, state }]);
  if (outcome?.kind !== 'appended') throw new Problem('revision-conflict');
}
