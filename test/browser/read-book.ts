/** Workbooks that a browser has downloaded, as rows of texts. */
import ExcelJS from 'exceljs';

/** A workbook, read with a library that is not ours. */
export async function readBook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return book;
}

/** Texts of the cells of a sheet, by row from 0. */
export function rowsOf(book: ExcelJS.Workbook, sheet: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  book.getWorksheet(sheet)?.eachRow((row) => {
    const cells: string[] = [];
    row.eachCell((cell) => void cells.push(cell.text));
    rows.push(cells);
  });
  return rows;
}
