/** A column of a sheet in one line of a table of columns. */
import type { SheetColumn } from './sheets.ts';

/** `head` is its name in the language of the sheet; `width` is in characters. */
export function sheetColumn(id: string, head: string, kind: SheetColumn['kind'], width: number): SheetColumn {
  return { id, head, kind, width };
}
