/** How cells look: restrained, dark blue heads, hairlines, shades of blue for heat. Data only; exceljs reads it. */
import type { SheetColumn } from '../../reports/sheets.ts';

export const HEAD_BLUE = 'FF1F4E79';
export const LINK_BLUE = 'FF1F5FA8';
export const HEAT_WHITE = 'FFFFFFFF';
export const HEAT_BLUE = 'FF7FB0DE';
const TOTAL_GREY = 'FFE9EEF4';
const HAIRLINE = 'FFD0D7DE';
const NOTE_GREY = 'FF44546A';

/** The part of a cell style that this project uses, in exceljs' words. */
export interface CellStyle {
  readonly font?: {
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

export const HEAD_STYLE: CellStyle = {
  font: { bold: true, size: 11, color: { argb: 'FFFFFFFF' } },
  fill: solid(HEAD_BLUE),
  alignment: { vertical: 'middle', wrapText: true },
  border: { bottom: { style: 'thin', color: { argb: HEAD_BLUE } } },
};

export const NOTE_STYLE: CellStyle = {
  font: { size: 10, italic: true, color: { argb: NOTE_GREY } },
  alignment: { vertical: 'top', wrapText: true },
};

/** Style of the cells of `column`; `linked` where they lead somewhere, `total` in rows that sum the others. */
export function bodyStyle(
  column: SheetColumn,
  { linked, total }: { linked: boolean; total: boolean },
): CellStyle {
  const format = FORMATS[column.kind];
  const centred = column.kind === 'heat';
  return {
    font: {
      size: 11,
      bold: total,
      ...(linked && { underline: true, color: { argb: LINK_BLUE } }),
    },
    alignment: {
      vertical: 'top',
      ...(centred && { horizontal: 'center' }),
      ...(column.kind === 'long-text' && { wrapText: true }),
    },
    border: { bottom: { style: 'thin', color: { argb: HAIRLINE } } },
    ...(total && { fill: solid(TOTAL_GREY) }),
    ...(format !== undefined && { numFmt: format }),
  };
}

function solid(argb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}
