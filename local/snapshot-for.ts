/** Which snapshot a report is made from when only a year is named: the one frozen last for that span. */
import type { Period } from '../shared/activities/record.ts';
import { freeze } from '../shared/reports/freeze.ts';
import { snapshotMakers } from './makers.ts';
import type { Workspace } from './workspace.ts';

/** Freezes the span as it stands now; what is unchanged since the last time gives the same snapshot. */
export function freezeSpan(workspace: Workspace): (span: Period) => Promise<string> {
  return async (span) => (await freeze(workspace, span, snapshotMakers())).id;
}
