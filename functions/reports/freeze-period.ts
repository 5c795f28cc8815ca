/** Freezes a period as it stands, with its waivers, and remembers that it did. */
import type { Period } from '../../shared/activities/record.ts';
import { waiversInForce } from '../../shared/periods/waivers.ts';
import { type FrozenSnapshot, freeze } from '../../shared/reports/freeze.ts';
import { snapshotKey } from '../../shared/reports/snapshot-keys.ts';
import { recordSnapshot } from '../../shared/reports/snapshot-record.ts';
import type { Clock, Ledger, Objects } from '../../shared/store/ports.ts';
import { Problem } from '../../shared/text/problem.ts';
import { snapshotMakers } from './makers.ts';
import { rememberKept } from './remember-kept.ts';

export interface FreezePorts {
  readonly ledger: Ledger;
  readonly objects: Objects;
  readonly clock: Clock;
}

/**
 * What is unchanged since the last time gives the same snapshot. Problems `snapshot-empty`; `object-unknown` where what was
 * frozen is not there; those of {@link rememberKept}.
 */
export async function freezePeriod(
  { clock, ledger, objects }: FreezePorts,
  period: Period,
  by: string,
): Promise<FrozenSnapshot> {
  const waivers = await waiversInForce(ledger, period);
  const frozen = await freeze({ ledger, objects }, period, { ...snapshotMakers(), waivers });
  await recordSnapshot(ledger, { id: frozen.id, period }, { at: clock().toISOString(), by });
  const key = snapshotKey(frozen.id);
  const kept = await objects.head(key);
  if (kept === undefined) throw new Problem('object-unknown', { key });
  await rememberKept({ clock, ledger }, { key, sha256: kept.sha256 }, by);
  return frozen;
}
