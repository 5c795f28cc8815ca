/** The files that the cases read, kept in bench/.data between runs. */
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { FULL, type Layout, PANDAS, SHORT } from './layouts.ts';
import { writeCsv, writeWorkbook } from './write-files.ts';

export type DataFile = 'full.xlsx' | 'full.csv' | 'short.xlsx' | 'pandas.xlsx';

/** Raised when rows or layouts change, so that no old file is measured. */
const VERSION = 3;
/** Above this, texts stand in the cells: no program keeps so many shared strings. */
const MOST_SHARED = 200_000;

/** The cases run from a bundle elsewhere, so they are told. */
const DATA = process.env.BENCH_DATA ?? join(import.meta.dirname, '.data');

/** Folder for what a run makes beside the files. */
export function workFolder(name: string): string {
  return join(DATA, name);
}

/** Path of a file of `rows` rows; it is there once {@link makeDataFile} has run. */
export function dataPath(file: DataFile, rows: number): string {
  return join(DATA, `v${VERSION}-${rows}-${file}`);
}

/** Writes the file unless it is there. */
export async function makeDataFile(file: DataFile, rows: number): Promise<void> {
  const path = dataPath(file, rows);
  if (existsSync(path)) return;
  mkdirSync(DATA, { recursive: true });
  const partial = `${path}.partial`;
  const layouts: Readonly<Record<DataFile, Layout>> = {
    'full.xlsx': FULL,
    'full.csv': FULL,
    'short.xlsx': SHORT,
    'pandas.xlsx': PANDAS,
  };
  if (file === 'full.csv') await writeCsv(partial, rows, layouts[file]);
  else await writeWorkbook(partial, rows, layouts[file], rows > MOST_SHARED);
  renameSync(partial, path);
}
