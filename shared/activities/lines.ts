/** The action lines that an activity stands under. */
import { ACTION_LINE_IDS } from '../reference/action-lines.ts';
import type { Activity, LineCode } from './record.ts';

/** Primary line first, then the others; all lines where the activity is cross-cutting. */
export function linesOf(activity: Activity): readonly LineCode[] {
  if (activity.crossCutting !== undefined) return ACTION_LINE_IDS;
  return activity.primaryLine === undefined
    ? activity.otherLines
    : [activity.primaryLine, ...activity.otherLines];
}
