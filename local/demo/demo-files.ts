/** Where the files of the demonstration data set lie. */
import { fileURLToPath } from 'node:url';

/** Path of a file in the folder `demo`. */
export function demoFile(name: string): string {
  return fileURLToPath(new URL(`../../demo/${name}`, import.meta.url));
}

/** Name of the workbook for `year` in the folder `demo`. */
export function exampleWorkbookName(year: number): string {
  return `example-${year}.xlsx`;
}
