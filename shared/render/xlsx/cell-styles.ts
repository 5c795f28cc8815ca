/** How cells look: restrained, dark blue heads, hairlines, shades of blue for heat. Data only. */
import type { Language } from '../../reference/languages.ts';
import type { SheetColumn } from '../../reports/sheets.ts';

const HEAD_BLUE = 'FF1F4E79';
const LINK_BLUE = 'FF1F5FA8';
export const HEAT_WHITE = 'FFFFFFFF';
export const HEAT_BLUE = 'FF7FB0DE';
/** Every cell names its font: a style without one falls back to a serif in LibreOffice. */
const FONT = 'Calibri';
/** Calibri has neither of these scripts. What stands here comes with Windows and macOS; others know its like. */
const FONTS: Readonly<Partial<Record<Language, string>>> = { ar: 'Arial', zh: 'Microsoft YaHei' };

/** The font of a workbook. */
export function fontOf(language: Language): string {
  return FONTS[language] ?? FONT;
}
const TOTAL_GREY = 'FFE9EEF4';
/** Line under each row of data. */
export const HAIRLINE = 'FFD0D7DE';
const NOTE_GREY = 'FF44546A';

/** The part of a cell style that this project uses. Colours are ARGB, eight hexadecimal digits. */
export interface CellStyle {
  readonly font: {
    readonly size: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly colour?: string;
  };
  readonly alignment: {
    readonly horizontal?: 'left' | 'center' | 'right';
    readonly vertical: 'top' | 'center' | 'bottom';
    readonly wrapText?: boolean;
    readonly indent?: number;
    /** Where the lines of its text begin; as the program thinks, unless told. */
    readonly reading?: 'ltr' | 'rtl';
  };
  /** Colour of the ground. */
  readonly fill?: string;
  /** Colour of the line below. */
  readonly bottom?: string;
  /** Number format. */
  readonly format?: string;
  /** Its text stays text where somebody edits it, whatever it begins with. */
  readonly quoted?: true;
}

/** Thousands are grouped from 10,000 on, so that years stay years. */
const GROUPED = '[>=10000]#,##0;[<=-10000]-#,##0;General';
const FORMATS: Readonly<Partial<Record<SheetColumn['kind'], string>>> = {
  number: GROUPED,
  heat: GROUPED,
  date: 'yyyy-mm-dd',
};

/** Keeps words off the edge of their column, so that two columns never run into one another. */
const INDENT = 1;

/** Cells of which nothing is said. */
export const PLAIN: CellStyle = { font: { size: 11 }, alignment: { vertical: 'bottom' } };

export function noteStyle(direction: 'ltr' | 'rtl'): CellStyle {
  return {
    font: { size: 10, italic: true, colour: NOTE_GREY },
    alignment: {
      vertical: 'top',
      wrapText: true,
      ...(direction === 'rtl' && { horizontal: 'right', reading: 'rtl' }),
    },
  };
}

/** Style of the line above a picture. */
export function captionStyle(direction: 'ltr' | 'rtl'): CellStyle {
  return {
    font: { size: 11, bold: true },
    alignment: { vertical: 'top', ...(direction === 'rtl' && { horizontal: 'right', reading: 'rtl' }) },
  };
}

/** What decides the look of a cell besides its column. */
export interface CellSituation {
  /** It leads somewhere. */
  readonly linked: boolean;
  /** Its row sums the others. */
  readonly total: boolean;
  readonly direction: 'ltr' | 'rtl';
  /** Its text is read the other way. */
  readonly against?: boolean;
  /** Its text begins as a formula does. */
  readonly quoted?: boolean;
}

/** Style of the head of `column`. */
export function headStyle(column: SheetColumn, direction: 'ltr' | 'rtl'): CellStyle {
  const horizontal = column.kind === 'number' ? 'center' : horizontally(column, direction).horizontal;
  return {
    font: { bold: true, size: 11, colour: 'FFFFFFFF' },
    fill: HEAD_BLUE,
    bottom: HEAD_BLUE,
    alignment: {
      vertical: 'center',
      wrapText: true,
      horizontal,
      ...(horizontal !== 'center' && { indent: INDENT }),
      ...(direction === 'rtl' && { reading: 'rtl' }),
    },
  };
}

/** Style of a data cell of `column`. The line under it is the whole sheet's (sheet-frame.ts), but under heat: LibreOffice
 * gives a cell one conditional format. */
export function bodyStyle(
  column: SheetColumn,
  { against = false, direction, linked, quoted = false, total }: CellSituation,
): CellStyle {
  const format = FORMATS[column.kind];
  return {
    font: { size: 11, bold: total, ...(linked && { underline: true, colour: LINK_BLUE }) },
    alignment: {
      vertical: 'top',
      ...horizontally(column, direction),
      ...readingOf(column, direction, against),
      ...(isWrapped(column) && { wrapText: true }),
    },
    ...(total && { fill: TOTAL_GREY }),
    ...(column.kind === 'heat' && { bottom: HAIRLINE }),
    ...(format !== undefined && { format }),
    ...(quoted && { quoted }),
  };
}

/** Only what differs from what programs do by themselves is said. */
function readingOf(
  { kind }: SheetColumn,
  direction: 'ltr' | 'rtl',
  against: boolean,
): Partial<CellStyle['alignment']> {
  if (kind === 'number' || kind === 'heat' || kind === 'date') return {};
  if (direction === 'rtl') return { reading: against ? 'ltr' : 'rtl' };
  return against ? { reading: 'rtl', horizontal: 'right' } : {};
}

/** Columns of words show all of them; codes, numbers and dates stand in one line. */
export function isWrapped({ hidden, kind }: SheetColumn): boolean {
  return (kind === 'text' || kind === 'long-text') && hidden !== true;
}

/** Dates are centred because the less precise ones are text, and the two must stand alike. */
function horizontally(
  column: SheetColumn,
  direction: 'ltr' | 'rtl',
): Required<Pick<CellStyle['alignment'], 'horizontal'>> & Pick<CellStyle['alignment'], 'indent'> {
  switch (column.kind) {
    case 'heat':
    case 'date':
      return { horizontal: 'center' };
    case 'number':
      return { horizontal: 'right', indent: INDENT };
    case 'text':
    case 'long-text':
    case 'code':
    case 'link':
      // Spreadsheet programs put Latin text left even on sheets that run from the right, and numbers right among words.
      return { horizontal: direction === 'rtl' ? 'right' : 'left', indent: INDENT };
    default:
      return column.kind satisfies never;
  }
}
