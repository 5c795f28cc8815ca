/** A column of a sheet in one line of a table of columns. */
import type { SheetColumn } from './sheets.ts';

export function sheetColumn(id: string, head: string, kind: SheetColumn['kind'], width: number): SheetColumn {
  return { id, head, kind, width };
}
