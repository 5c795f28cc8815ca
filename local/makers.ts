/** The versions that this installation names in everything it makes. */
import { reportMakers as makersOf, snapshotMakers } from '../functions/reports/makers.ts';
import type { Makers } from '../shared/reports/document.ts';
import type { Snapshot } from '../shared/reports/snapshot.ts';
import { codeVersion } from './code-version.ts';

export { snapshotMakers };

/** What a report made from `snapshot` names. */
export function reportMakers(snapshot: Snapshot): Makers {
  return makersOf(snapshot, codeVersion());
}
