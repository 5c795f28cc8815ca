/** The workbook of somebody who fills in the French template. */
import type { ActivityRecord, Period } from '../../shared/activities/record.ts';
import { template } from '../functions/intake/filled-workbook.ts';

/** Records in the template, as new rows; in French. */
export function filledTemplate(
  id: string,
  records: readonly ActivityRecord[],
  period: Period,
): Promise<Uint8Array> {
  const filled = records.map(({ activity, update }) => ({
    record: { activity: { ...activity, activityId: '' }, update: { ...update, activityId: '' } },
    revisions: { activity: 0, update: 0 },
  }));
  return template({ id, language: 'fr', period, filled });
}
