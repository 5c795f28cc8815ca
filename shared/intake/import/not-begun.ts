/** Whether a row is still as the template was filled with it: nobody has begun it. */
import { canonicalRecord } from '../../activities/canonical.ts';
import { carryForward } from '../../activities/carry-forward.ts';
import { FIELDS } from '../../activities/fields.ts';
import type { Activity, AnnualUpdate } from '../../activities/record.ts';
import type { Incoming } from '../incoming.ts';
import { keepKnown } from '../rows/keep-known.ts';
import { fieldOf, sameValue } from './merge-versions.ts';
import type { KnownHalf } from './sender-base.ts';

export interface FilledFrom {
  readonly activity: KnownHalf<Activity>;
  /** The update of the year before, from which the row was carried forward. */
  readonly previous: AnnualUpdate | undefined;
}

/** True for a row that was filled from no update of its period and says no more than what was carried into it. */
export function isNotBegun(incoming: Incoming, { activity, previous }: FilledFrom): boolean {
  const { base, findings, present, record } = incoming;
  const then = activity.base ?? activity.newest?.state;
  if (base?.update !== 0 || base.activity === 0 || then === undefined || previous === undefined) return false;
  // What could not be read was written by somebody.
  if (findings.some(({ severity }) => severity !== 'warning')) return false;
  const carried = carryForward({ activity: then, update: previous }, record.update.period);
  if (carried === undefined) return false;
  const filled = canonicalRecord(carried);
  const offered = keepKnown(record, filled, present);
  return FIELDS.filter(({ id }) => present.has(id)).every(({ id, of }) =>
    sameValue(fieldOf(offered[of], id), fieldOf(filled[of], id)),
  );
}
