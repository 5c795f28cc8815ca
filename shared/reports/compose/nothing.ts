/** The records on which there was nothing to report, named where a text says so. */
import type { Inline } from '../document.ts';
import { KEPT } from './best-lists.ts';
import type { ComposeContext } from './context.ts';

/** One sentence that names the records of a place of the best lists; none where there are none. */
export function nothingToReport(
  { cited, digest, writer }: Pick<ComposeContext, 'cited' | 'digest' | 'writer'>,
  place: string,
): readonly (readonly Inline[])[] {
  const entries = digest.best.of('nothing', place);
  if (entries.length === 0) return [];
  const records = entries.map(({ activity }): readonly Inline[] => {
    cited.set(activity.activityId, activity);
    return [{ type: 'record', record: activity.activityId }];
  });
  // A full list may have lost some.
  const key = entries.length < KEPT ? 'report.nothing' : 'report.nothing.among';
  return [writer.say(key, { records: writer.list(records) })];
}
