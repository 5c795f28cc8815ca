/** Where the rows of a sheet stand, and where a column of remarks has room: what marking it needs. */
import { LANGUAGES } from '../reference/languages.ts';
import { wordsIn } from '../text/words.ts';
import { REMARKS_COLUMN } from './mark/remarks-column.ts';
import type { CellValue, Row } from './read/cell.ts';
import { columnLetters } from './rows/columns.ts';
import type { Header } from './rows/header.ts';

export interface SheetLayout {
  /** Empty for CSV. */
  readonly sheet: string;
  /** Row of the machine-readable names, where the sheet has one beside the labels. */
  readonly idRow?: number;
  readonly labelRow: number;
  /** Column for remarks: the one of an earlier marking, or the first that no row uses. */
  readonly remarks: string;
  readonly markedBefore: boolean;
  /** Column of the revisions that rows were filled from, where the sheet has it. */
  readonly bases?: string;
}

/** The layout of a sheet; `rows` are its first ones, `width` the columns that its widest row uses. */
export function sheetLayout(
  sheet: string,
  header: Header,
  { rows, width }: { readonly rows: readonly Row[]; readonly width: number },
): SheetLayout {
  const heads = rows.filter(({ row }) => row <= header.row);
  const before = heads.map(({ cells }) => cells.findIndex(isRemarksHead)).find((index) => index >= 0);
  const ids = heads.find(({ row }) => row === header.row - 1);
  const named = ids?.cells.some((cell, index) => cell !== undefined && header.columns[index]?.id === cell);
  const bases = header.columns.findIndex((column) => column?.id === 'baseRevision');
  return {
    sheet,
    ...(named && ids ? { idRow: ids.row } : {}),
    labelRow: header.row,
    remarks: columnLetters(before ?? Math.max(width, header.columns.length)),
    markedBefore: before !== undefined,
    ...(bases < 0 ? {} : { bases: columnLetters(bases) }),
  };
}

/** Whether a heading is that of our column of remarks, in any language; findings on the header may stand below it. */
export function isRemarksHead(cell: CellValue): boolean {
  if (typeof cell !== 'string') return false;
  const [first = ''] = cell.split('\n');
  return first === REMARKS_COLUMN || remarksHeads().has(first.trim());
}

let heads: ReadonlySet<string> | undefined;

function remarksHeads(): ReadonlySet<string> {
  heads ??= new Set(LANGUAGES.map((language) => wordsIn(language)('marks.column')));
  return heads;
}
