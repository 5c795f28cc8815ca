/** The file that was sent, as a workbook with its findings marked: the sender's own, or its rows as a new one. */
import type { Finding } from '../../activities/finding.ts';
import type { Words } from '../../text/words.ts';
import type { ByteSource } from '../../zip/byte-source.ts';
import type { Row } from '../read/cell.ts';
import { openTable } from '../read/read-table.ts';
import type { SheetLayout } from '../sheet-layout.ts';
import { markWorkbook } from './mark-workbook.ts';
import { rowsWorkbook } from './rows-workbook.ts';

export interface CopyOptions {
  /** A fresh pass over the findings, in order of rows. */
  readonly findings: () => AsyncIterable<Finding>;
  /** Where the rows stand; absent for JSON. */
  readonly layout: SheetLayout | undefined;
  readonly words: Words;
  /** By row: the base that it has after the import. A copy with it can be corrected and sent again. */
  readonly bases?: ReadonlyMap<number, string>;
}

/** The marked workbook's bytes (XLSX). The source has been read whole before, so it is known to be sound. */
export async function* markedCopy(source: ByteSource, options: CopyOptions): AsyncGenerator<Uint8Array> {
  const { bases, findings, layout, words } = options;
  const table = await openTable(source);
  if (table.kind !== 'xlsx' || layout === undefined) {
    yield* rowsWorkbook(table, { findings, layout, words, ...(bases && { bases }) });
    return;
  }
  yield* markWorkbook(source, {
    findings,
    words,
    sheet: layout.sheet,
    column: layout.remarks,
    markedBefore: layout.markedBefore,
    labelRow: layout.labelRow,
    values: () => eachOf(table.rows(layout.sheet)),
    ...(bases && layout.bases !== undefined ? { bases: { column: layout.bases, rows: bases } } : {}),
    ...(layout.idRow === undefined ? {} : { idRow: layout.idRow }),
  });
}

async function* eachOf(batches: AsyncIterable<readonly Row[]>): AsyncGenerator<Row> {
  for await (const batch of batches) yield* batch;
}
