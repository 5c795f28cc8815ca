/** Whether the sender of a file may write a record: asked of the activity as it stands, and as it would become. */
import type { Activity } from '../../activities/record.ts';

/** `last` wrote the activity's newest revision; absent for one that is new. */
export type Permits = (activity: Activity, last: string | undefined) => boolean;
