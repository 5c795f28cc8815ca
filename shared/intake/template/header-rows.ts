/** The two rows at the head of the records sheet, and what every cell below them offers. */
import type ExcelJS from 'exceljs';
import type { CodeListName } from '../../reference/code-lists.ts';
import { linesOf } from '../../text/lines-of.ts';
import type { Words } from '../../text/words.ts';
import { columnHelp, columnLabel } from '../rows/column-words.ts';
import { type Column, columnLetters } from '../rows/columns.ts';
import { type ColumnLook, columnLook, TEMPLATE_FONT } from './column-look.ts';
import { headerNote } from './header-note.ts';

export interface HeaderPlace {
  readonly firstRow: number;
  readonly lastRow: number;
  /** Defined name of the cells that a drop-down of this list takes its entries from. */
  readonly choices: (list: CodeListName) => string | undefined;
}

interface Validation {
  readonly type: 'list' | 'custom' | 'decimal' | 'any';
  readonly formulae?: readonly (string | number)[];
  readonly operator?: 'greaterThanOrEqual';
  readonly allowBlank?: boolean;
  readonly showInputMessage?: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly showErrorMessage?: boolean;
  readonly errorStyle?: 'warning';
  readonly error?: string;
}

/** Validations by range: exceljs has them, its types do not. */
interface WithValidations {
  readonly dataValidations: { add(range: string, validation: Validation): void };
}

/** Points of one line. */
const LINE = 16;
/** Characters that bold letters and the edges of the cell take. */
const BOLD = 2;
const REQUIRED_FILL = 'FF1B4F8F';
const OPTIONAL_FILL = 'FF5B7FA6';
const SYSTEM_FILL = 'FF7F7F7F';
/** Limits of Excel for the message beside a cell (ECMA-376 part 1, 18.3.1.32). */
const PROMPT_TITLE = 32;
const PROMPT = 255;

/** Write both header rows and set up the columns: names for programs in row 1, labels for people in row 2. */
export function addHeader(
  page: ExcelJS.Worksheet,
  columns: readonly Column[],
  words: Words,
  place: HeaderPlace,
): void {
  page.columns = columns.map((column) => {
    const look = columnLook(column);
    return {
      width: headWidth(column, words),
      hidden: column.shown === 'hidden',
      outlineLevel: look.required || isOwn(column) ? 0 : 1,
      style: {
        numFmt: look.cell === 'text' ? '@' : 'General',
        alignment: { wrapText: true, vertical: 'top' },
      },
    };
  });
  page.addRow(columns.map(({ id }) => id)).hidden = true;
  const labels = page.addRow(columns.map((column) => headText(column, words)));
  const lines = columns.map((column) => linesOf(headText(column, words), headWidth(column, words) - BOLD));
  labels.height = LINE * Math.max(2, ...lines) + 6;
  columns.forEach((column, index) => {
    const cell = labels.getCell(index + 1);
    paint(cell, column);
    const note = headerNote(column, words);
    if (note.length > 0) cell.note = { texts: [{ text: note.join('\n') }] };
    const letters = columnLetters(index);
    const range = `${letters}${place.firstRow}:${letters}${place.lastRow}`;
    const validation = validationOf(column, `${letters}${place.firstRow}`, words, place);
    if (validation) (page as unknown as WithValidations).dataValidations.add(range, validation);
  });
}

/** Characters: what the cells need, and never narrower than the longest word of the head. */
export function headWidth(column: Column, words: Words): number {
  const longest = headText(column, words)
    .split(/[\s\u2e80-\u9fff]+/)
    .reduce((most, word) => Math.max(most, word.length), 0);
  return Math.max(columnLook(column).width, longest + BOLD);
}

function headText(column: Column, words: Words): string {
  const label = columnLabel(column, words);
  return columnLook(column).required ? `${label} *` : label;
}

function paint(cell: ExcelJS.Cell, column: Column): void {
  const fill = isOwn(column) ? SYSTEM_FILL : columnLook(column).required ? REQUIRED_FILL : OPTIONAL_FILL;
  cell.font = { name: TEMPLATE_FONT, bold: true, color: { argb: 'FFFFFFFF' } };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } };
  cell.alignment = { wrapText: true, vertical: 'middle' };
  cell.border = { right: { style: 'thin', color: { argb: 'FFFFFFFF' } } };
}

/** The system's own columns: nothing for people to fill in. */
function isOwn({ holds }: Column): boolean {
  switch (holds.type) {
    case 'rowKey':
    case 'activityId':
    case 'baseRevision':
    case 'periodFrom':
    case 'periodTo':
    case 'year':
      return true;
    default:
      return false;
  }
}

/** A warning, never a refusal: what is wrong is said by the checks, and a draft may be sent with it. */
function validationOf(
  column: Column,
  firstCell: string,
  words: Words,
  { choices }: HeaderPlace,
): Validation | undefined {
  if (column.shown === 'hidden') return undefined;
  const look = columnLook(column);
  const prompt = promptOf(column, words);
  const list = look.list && choices(look.list.name);
  if (look.list && list !== undefined) {
    const refusal = look.list.several ? {} : warning(words('template.validation.list'));
    return { type: 'list', formulae: [list], allowBlank: true, ...refusal, ...prompt };
  }
  return { ...checked(look, firstCell, words), ...prompt };
}

function checked(look: ColumnLook, firstCell: string, words: Words): Validation {
  switch (look.check) {
    case 'date':
      return {
        type: 'custom',
        formulae: [`OR(LEN(${firstCell})=4,LEN(${firstCell})=7,LEN(${firstCell})=10)`],
        allowBlank: true,
        ...warning(words('template.validation.date')),
      };
    case 'number':
      return {
        type: 'decimal',
        operator: 'greaterThanOrEqual',
        formulae: [0],
        allowBlank: true,
        ...warning(words('template.validation.number')),
      };
    default:
      return { type: 'any' };
  }
}

function warning(error: string): Pick<Validation, 'showErrorMessage' | 'errorStyle' | 'error'> {
  return { showErrorMessage: true, errorStyle: 'warning', error };
}

function promptOf(column: Column, words: Words): Partial<Validation> {
  const prompt = columnHelp(column, words);
  if (prompt === '') return {};
  return {
    showInputMessage: true,
    promptTitle: cut(columnLabel(column, words), PROMPT_TITLE),
    prompt: cut(prompt, PROMPT),
  };
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).toWellFormed()}…`;
}
