/** The workbooks that example focal points send in: the year book's records in the template, as new rows. */
import { canonicalRecord } from '../../shared/activities/canonical.ts';
import type { ActivityRecord } from '../../shared/activities/record.ts';
import { buildTemplate, type PrefilledRow } from '../../shared/intake/template/build-template.ts';
import { wordsIn } from '../../shared/text/words.ts';
import { exampleRecords } from './example-records.ts';

/**
 * One id for both years: a row's template and key name its activity, so the same row of the next year's workbook is
 * the same activity with another update.
 */
const TEMPLATE_ID = 'demo';
const NEVER_STORED = { activity: 0, update: 0 } as const;

/** The XLSX file for `year`; always the same bytes. */
export async function exampleWorkbook(year: number): Promise<Uint8Array> {
  return buildTemplate(
    {
      language: 'en',
      period: { from: `${year}-01-01`, to: `${year}-12-31` },
      templateId: TEMPLATE_ID,
      prefill: newRows(await exampleRecords(year)),
    },
    wordsIn('en'),
  );
}

/** Rows as for the first time: without number, at no revision. */
async function* newRows(records: readonly ActivityRecord[]): AsyncGenerator<PrefilledRow> {
  for (const { activity, update } of records) {
    yield {
      record: canonicalRecord({
        activity: { ...activity, activityId: '' },
        update: { ...update, activityId: '' },
      }),
      revisions: NEVER_STORED,
    };
  }
}
