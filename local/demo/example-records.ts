/** The example year book: clearly labelled, fictitious focal-point updates that stand beside the real entries. */
import { readFile } from 'node:fs/promises';
import { canonicalRecord } from '../../shared/activities/canonical.ts';
import { originalText } from '../../shared/activities/original-text.ts';
import type { ActivityRecord } from '../../shared/activities/record.ts';
import { demoFile } from './demo-files.ts';

/** Years that the example records report on. */
export const EXAMPLE_YEARS = [2024, 2025] as const;

/** Numbers of example activities start behind those of any real one. */
const BEFORE_FIRST = 900_000;

/**
 * All example records in the order of their file, or those of one year. The file has records as a unit would send them, and so
 * without numbers: the updates that have their title in common are given the same one.
 */
export async function exampleRecords(year?: number): Promise<readonly ActivityRecord[]> {
  const text = await readFile(demoFile('example-records.ndjson'), 'utf8');
  const ids = new Map<string, string>();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => numbered(JSON.parse(line) as ActivityRecord, ids))
    .filter(({ update }) => year === undefined || update.period.to.startsWith(`${year}-`));
}

function numbered({ activity, update }: ActivityRecord, ids: Map<string, string>): ActivityRecord {
  const title = originalText(activity.title)?.text ?? '';
  const activityId = ids.get(title) ?? `WA-${BEFORE_FIRST + ids.size + 1}`;
  ids.set(title, activityId);
  return canonicalRecord({ activity: { ...activity, activityId }, update: { ...update, activityId } });
}
