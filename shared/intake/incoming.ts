/** One record as a file offers it, before anyone has compared it with what is known. */
import type { Finding, Place } from '../activities/finding.ts';
import type { ActivityRecord } from '../activities/record.ts';
import type { BaseRevision } from './import/base-revision.ts';

export interface Incoming {
  readonly at: Place;
  /** What names the record outside: `WA-000412`, or a key such as `stocktaking:rr-001` or `row:<template>:k-0007`. */
  readonly key: string;
  /** `activity.activityId` is empty until the import has identified it. */
  readonly record: ActivityRecord;
  /** Fields that the file speaks about; what it leaves out stays as it is. */
  readonly present: ReadonlySet<string>;
  /** Column group of each of the activity's claims, in their order: `claims.1` … or `claims.other`. */
  readonly claimCells?: readonly string[];
  /** Revision the row was filled from, when it came out of a pre-filled template. */
  readonly base?: BaseRevision | undefined;
  /** The row is of a template, or its base was damaged: without a base it overwrites nothing that is known. */
  readonly needsBase?: boolean;
  /** Other records that it names by their outside keys; the import turns them into `relatedActivities`. */
  readonly links?: readonly { readonly key: string; readonly kind: string }[];
  /** What reading the row found. */
  readonly findings: readonly Finding[];
}
