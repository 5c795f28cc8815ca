/** The example year book: clearly labelled, fictitious focal-point updates that stand beside the real entries. */
import { readFile } from 'node:fs/promises';
import { canonicalRecord } from '../../shared/activities/canonical.ts';
import type { ActivityRecord } from '../../shared/activities/record.ts';
import { demoFile } from './demo-files.ts';

/** Years that the example records report on. */
export const EXAMPLE_YEARS = [2024, 2025] as const;

/** All example records in the order of their file, or those of one year. */
export async function exampleRecords(year?: number): Promise<readonly ActivityRecord[]> {
  const text = await readFile(demoFile('example-records.ndjson'), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => canonicalRecord(JSON.parse(line) as ActivityRecord))
    .filter(({ update }) => year === undefined || update.period.to.startsWith(`${year}-`));
}
