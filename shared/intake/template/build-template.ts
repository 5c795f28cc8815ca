/** The workbook that goes out to be filled in, empty or with last year's activities; the only maker of it. */
import type { ActivityRecord, Period } from '../../activities/record.ts';
import type { Language } from '../../reference/languages.ts';
import type { Words } from '../../text/words.ts';
import { type BaseRevision, printBaseRevision } from '../import/base-revision.ts';
import { columnsFor, recordToRow } from '../rows/record-to-row.ts';
import { codeSheet, namedFields } from './code-sheet.ts';
import { addReadMe } from './read-me-page.ts';
import { readMeLines } from './read-me-sheet.ts';
import { markRows } from './template-mark.ts';
import { TEMPLATE_VERSION } from './template-version.ts';
import { addCodes, addMarkSheet, addRows, bytesOf, EMPTY_ROWS, newBook, rowKey } from './workbook-sheets.ts';

export interface TemplateRequest {
  readonly language: Language;
  readonly period: Period;
  /** Names this workbook for ever; row keys are unique within it. */
  readonly templateId: string;
  /** Records that the rows are filled with, and the revisions that they were at. */
  readonly prefill?: AsyncIterable<PrefilledRow>;
  /** Whom to ask, for the first sheet. */
  readonly contact?: string;
}

export interface PrefilledRow {
  readonly record: ActivityRecord;
  readonly revisions: BaseRevision;
}

/** The XLSX file. The same request and words give the same bytes. */
export async function buildTemplate(request: TemplateRequest, words: Words): Promise<Uint8Array> {
  const { language, period, templateId } = request;
  const { from, to } = period;
  const rows: PrefilledRow[] = [];
  for await (const row of request.prefill ?? []) rows.push(row);
  const codes = codeSheet(words, namedFields(words));
  const columns = columnsFor(rows.map(({ record }) => record));
  const filled = rows.map(({ record, revisions }, index) => {
    const furniture = { language, rowKey: rowKey(index), baseRevision: printBaseRevision(revisions) };
    return recordToRow(record, columns, furniture);
  });
  const book = newBook(words('template.title', { from: new Date(from), to: new Date(to) }));
  addReadMe(book, language, readMeLines({ ...request, emptyRows: EMPTY_ROWS }, words), words);
  const sheet = {
    language,
    columns,
    frozen: columns.findIndex(({ id }) => id === 'title') + 1,
    filled,
    emptyRow: (index: number) => ({ rowKey: rowKey(index), 'period.from': from, 'period.to': to }),
  };
  addRows(book, sheet, codes, words);
  addCodes(book, language, codes, words);
  const name = words('template.sheet.records');
  addMarkSheet(book, markRows({ version: TEMPLATE_VERSION, templateId, period, language, sheet: name }));
  return bytesOf(book);
}
