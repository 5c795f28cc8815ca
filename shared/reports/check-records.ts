/** Compares the sheets of records of a set with its snapshot, cell by cell; the rows of a language are told once for all its files. */
import type { CompiledEdition } from '../matrix/support.ts';
import { ACTION_LINE_IDS } from '../reference/action-lines.ts';
import { isLanguage, type Language } from '../reference/languages.ts';
import { isMessageKey, messageIn } from '../text/words.ts';
import { compareRecords } from './compare-sheets.ts';
import { lineCode } from './compose/line-groups.ts';
import type { DocumentFigures } from './document-figures.ts';
import type { FigureFilter } from './figure.ts';
import { RECORD_SHEETS, type RecordSheetId, recordRows } from './record-rows.ts';
import type { ReportFault } from './report-fault.ts';
import type { ShownSheet } from './shown.ts';
import type { Snapshot } from './snapshot.ts';

/** A sheet of a file of `document`, which counts in `base`. */
export interface ShownRecords {
  readonly name: string;
  readonly sheet: ShownSheet;
  readonly document: DocumentFigures;
  readonly base: FigureFilter;
}

/** The first false cell of each sheet of records. Reads the snapshot once for each language. */
export async function* checkRecords(
  shown: readonly ShownRecords[],
  snapshot: Snapshot,
  compiled: CompiledEdition,
): AsyncGenerator<ReportFault> {
  for (const [document, sheets] of Map.groupBy(shown, (each) => each.document)) {
    const records = sheets.filter(({ sheet }) => isRecordSheet(sheet.id));
    const [first] = records;
    const { audience, language } = document;
    if (first === undefined || !isLanguage(language)) continue;
    const rows = await recordRows(snapshot, { audience, language, base: first.base, compiled });
    for (const { name, sheet } of records)
      yield* compareRecords(name, inWords(sheet, language), rows[sheet.id as RecordSheetId]);
  }
}

/** Columns that held codes in files of earlier versions: the code says the same as its words. */
const ONCE_CODES: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  updates: new Map([[4, 'report.profile']]),
  claims: new Map([
    [6, 'web.support'],
    [7, 'report.origin'],
  ]),
};

/** Ids of lines, which such files had where codes are printed now. */
const PRINTED: ReadonlyMap<string, string> = new Map(
  [...ACTION_LINE_IDS, 'C7' as const].map((line) => [line, lineCode(line)]),
);

function inWords(sheet: ShownSheet, language: Language): ShownSheet {
  const columns = ONCE_CODES[sheet.id];
  const told = (cell: ShownSheet['rows'][number][number], at: number) => {
    const key = `${columns?.get(at)}.${cell}`;
    if (columns?.has(at) && isMessageKey(key)) return messageIn(language, key);
    return typeof cell === 'string' ? printedLines(cell) : cell;
  };
  return { ...sheet, rows: sheet.rows.map((row) => row.map(told)) };
}

/** A cell that holds ids of lines and nothing else, with their printed codes. */
function printedLines(cell: string): string {
  const codes = cell.split('; ').map((id) => PRINTED.get(id));
  return codes.every((code) => code !== undefined) ? codes.join('; ') : cell;
}

function isRecordSheet(id: string): boolean {
  return (RECORD_SHEETS as readonly string[]).includes(id);
}
