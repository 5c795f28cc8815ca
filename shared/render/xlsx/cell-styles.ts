/** How cells look: restrained, dark blue heads, hairlines, shades of blue for heat. Data only; exceljs reads it. */
import type { SheetColumn } from '../../reports/sheets.ts';

const HEAD_BLUE = 'FF1F4E79';
const LINK_BLUE = 'FF1F5FA8';
export const HEAT_WHITE = 'FFFFFFFF';
export const HEAT_BLUE = 'FF7FB0DE';
/** Every cell names its font: a style without one falls back to a serif in LibreOffice. */
const FONT = 'Calibri';
const TOTAL_GREY = 'FFE9EEF4';
const HAIRLINE = 'FFD0D7DE';
const NOTE_GREY = 'FF44546A';

/** The part of a cell style that this project uses, in exceljs' words. */
export interface CellStyle {
  readonly font?: {
    readonly name: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly size?: number;
    readonly color?: Argb;
    readonly underline?: boolean;
  };
  readonly alignment?: {
    readonly horizontal?: 'left' | 'center' | 'right';
    readonly vertical: 'top' | 'middle';
    readonly wrapText?: boolean;
    readonly indent?: number;
  };
  readonly fill?: { readonly type: 'pattern'; readonly pattern: 'solid'; readonly fgColor: Argb };
  readonly border?: { readonly bottom: { readonly style: 'thin'; readonly color: Argb } };
  readonly numFmt?: string;
}

interface Argb {
  readonly argb: string;
}

/** Thousands are grouped from 10,000 on, so that years stay years. */
const GROUPED = '[>=10000]#,##0;[<=-10000]-#,##0;General';
const FORMATS: Readonly<Partial<Record<SheetColumn['kind'], string>>> = {
  number: GROUPED,
  heat: GROUPED,
  date: 'yyyy-mm-dd',
};

const HEAD_STYLE: CellStyle = {
  font: { name: FONT, bold: true, size: 11, color: { argb: 'FFFFFFFF' } },
  fill: solid(HEAD_BLUE),
  border: { bottom: { style: 'thin', color: { argb: HEAD_BLUE } } },
};

export const NOTE_STYLE: CellStyle = {
  font: { name: FONT, size: 10, italic: true, color: { argb: NOTE_GREY } },
  alignment: { vertical: 'top', wrapText: true },
};

/** What decides the look of a cell besides its column. */
export interface CellSituation {
  /** It leads somewhere. */
  readonly linked: boolean;
  /** Its row sums the others. */
  readonly total: boolean;
  readonly direction: 'ltr' | 'rtl';
}

/** Style of the head of `column`. */
export function headStyle(column: SheetColumn, direction: 'ltr' | 'rtl'): CellStyle {
  const horizontal =
    column.kind === 'number' ? 'center' : (horizontally(column, direction).horizontal ?? 'left');
  return { ...HEAD_STYLE, alignment: { vertical: 'middle', wrapText: true, horizontal } };
}

/** Style of a data cell of `column`. */
export function bodyStyle(column: SheetColumn, { linked, total, direction }: CellSituation): CellStyle {
  const format = FORMATS[column.kind];
  return {
    font: {
      name: FONT,
      size: 11,
      bold: total,
      ...(linked && { underline: true, color: { argb: LINK_BLUE } }),
    },
    alignment: {
      vertical: 'top',
      ...horizontally(column, direction),
      ...(column.kind === 'long-text' && { wrapText: true }),
    },
    border: { bottom: { style: 'thin', color: { argb: HAIRLINE } } },
    ...(total && { fill: solid(TOTAL_GREY) }),
    ...(format !== undefined && { numFmt: format }),
  };
}

/** Dates are centred because the less precise ones are text, and the two must stand alike. */
function horizontally(
  column: SheetColumn,
  direction: 'ltr' | 'rtl',
): Partial<NonNullable<CellStyle['alignment']>> {
  switch (column.kind) {
    case 'heat':
    case 'date':
      return { horizontal: 'center' };
    case 'number':
      return { horizontal: 'right', indent: 1 };
    case 'text':
    case 'long-text':
    case 'code':
    case 'link':
      // Spreadsheet programs put Latin text left even on sheets that run from the right.
      return direction === 'rtl' ? { horizontal: 'right' } : {};
    default:
      return column.kind satisfies never;
  }
}

function solid(argb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}
