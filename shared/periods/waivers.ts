/** Waivers: who is excused from reporting, or from a rule, for a period and why. Each report of the period that counts activities prints them. */
import type { Activity, LocalizedText, Period } from '../activities/record.ts';
import { dutyLine } from '../activities/reporting-duty.ts';
import { coversUnit } from '../people/covers-unit.ts';
import type { SnapshotWaiver } from '../reports/snapshot.ts';
import { pagesUnder } from '../store/pages.ts';
import type { Clock, Ledger, Revision } from '../store/ports.ts';
import { Problem } from '../text/problem.ts';
import { systemReason } from '../text/system-reason.ts';
import { requireKnownWaiver } from './waiver-choices.ts';

export interface Waiver {
  readonly id: string;
  readonly period: Period;
  /** Name of a unit, or code of an action line. */
  readonly unit: string;
  /** The one activity that it is about; all of the unit where absent. */
  readonly record?: string;
  /** The one rule that is waived; reporting as a whole where absent. */
  readonly rule?: string;
  readonly reason: LocalizedText;
  /** Given by mistake: it is printed nowhere. */
  readonly isWithdrawn?: true;
}

/** Ledger stream of a waiver. */
export function waiverStream(id: string): string {
  return `waiver/${id}`;
}

/** Look-up keys of a waiver, `waivers` and `waivers/FROM..TO`; none for streams of other kinds. */
export function waiverKeys(stream: string, state: unknown): string[] {
  if (!stream.startsWith('waiver/')) return [];
  const { from, to } = (state as Waiver).period;
  return ['waivers', `waivers/${from}..${to}`];
}

interface Ports {
  readonly ledger: Ledger;
  readonly clock: Clock;
}

/** Keeps a new waiver. @throws Problem `field-invalid` as {@link requireKnownWaiver}, `revision-conflict` where its id is known. */
export async function giveWaiver(
  { by, waiver }: { readonly by: string; readonly waiver: Waiver },
  ports: Ports,
): Promise<void> {
  await requireKnownWaiver(ports.ledger, waiver);
  await append(waiver, { by, revision: 1, reason: systemReason('waiver-given') }, ports);
}

/** Takes a waiver back. @throws Problem `stream-unknown`, `revision-conflict`. */
export async function withdrawWaiver(
  {
    by,
    id,
    reason,
    revision,
  }: { readonly by: string; readonly id: string; readonly reason: string; readonly revision: number },
  ports: Ports,
): Promise<void> {
  const [newest] = await ports.ledger.newest([waiverStream(id)]);
  if (newest === undefined) throw new Problem('stream-unknown', { stream: waiverStream(id).slice(0, 100) });
  if (newest.revision !== revision) throw new Problem('revision-conflict');
  const state: Waiver = { ...(newest.state as Waiver), isWithdrawn: true };
  await append(state, { by, revision: revision + 1, reason }, ports);
}

/** All waivers, withdrawn ones too. */
export async function listWaivers(ledger: Ledger): Promise<readonly Revision<Waiver>[]> {
  const found: Revision<Waiver>[] = [];
  for await (const page of pagesUnder<Waiver>(ledger, 'waivers', 100)) found.push(...page);
  return found;
}

/** What a snapshot of the period keeps of them: as of updates, those whose own period ends in it. */
export async function waiversInForce(
  ledger: Ledger,
  { from, to }: Period,
): Promise<readonly SnapshotWaiver[]> {
  return (await listWaivers(ledger))
    .map(({ state }) => state)
    .filter(({ isWithdrawn, period }) => !isWithdrawn && period.to >= from && period.to <= to)
    .map(({ period, reason, record, rule, unit }) => ({
      unit,
      ...((period.from !== from || period.to !== to) && { period }),
      ...(record !== undefined && { record }),
      ...(rule !== undefined && { rule }),
      reason,
    }));
}

/**
 * Whether one of the waivers excuses an activity from reporting: its own, that of its unit or of what its unit is part of, or
 * that of the line whose focal points report it. A waiver of a rule excuses nobody from reporting.
 */
export function excusedBy(
  waivers: readonly Pick<SnapshotWaiver, 'record' | 'rule' | 'unit'>[],
): (activity: Pick<Activity, 'activityId' | 'otherLines' | 'primaryLine' | 'unit'>) => boolean {
  const whole = waivers.filter(({ rule }) => rule === undefined);
  return (activity) => {
    const line = dutyLine(activity);
    return whole.some(({ record, unit }) =>
      record === undefined
        ? unit === line || coversUnit(unit, activity.unit ?? '')
        : record === activity.activityId,
    );
  };
}

async function append(
  state: Waiver,
  { by, reason, revision }: { readonly by: string; readonly reason: string; readonly revision: number },
  { clock, ledger }: Ports,
): Promise<void> {
  const stream = waiverStream(state.id);
  const [outcome] = await ledger.append([{ stream, revision, at: clock().toISOString(), by, reason, state }]);
  if (outcome?.kind !== 'appended') throw new Problem('revision-conflict');
}
