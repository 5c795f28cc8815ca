/** The same files merely unpacked, or merely read by others: what our figures are compared with. */
import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import exceljs from 'exceljs';
import Papa from 'papaparse';
import SheetJs from 'xlsx';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { dataPath } from '../data-files.ts';
import { type Case, timed } from './case.ts';

/** Unpacks the sheet and the shared strings with node:zlib and does nothing with the bytes. */
export const inflating: Case = async ({ rows }) => {
  const [seconds, counted] = await timed(async () => {
    const open = promisify<string, yauzl.Options, ZipFile>(yauzl.open);
    const zip = await open(dataPath('full.xlsx', rows), { lazyEntries: true, autoClose: false });
    const entries = await new Promise<readonly Entry[]>((resolve, reject) => {
      const all: Entry[] = [];
      zip.on('entry', (entry: Entry) => {
        all.push(entry);
        zip.readEntry();
      });
      zip.on('end', () => resolve(all));
      zip.on('error', reject);
      zip.readEntry();
    });
    let bytes = 0;
    for (const entry of entries.filter(({ fileName }) => /sheet1|sharedStrings/.test(fileName))) {
      const stream = await promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip))(entry);
      for await (const chunk of stream) bytes += chunk.length;
    }
    zip.close();
    return bytes;
  });
  return { seconds, note: `${Math.round(counted / 1e6)} MB unpacked` };
};

/** The streaming reader of exceljs. */
export const exceljsReading: Case = async ({ rows }) => {
  const [seconds, counted] = await timed(async () => {
    const path = dataPath('full.xlsx', rows);
    const reader = new exceljs.stream.xlsx.WorkbookReader(path, {
      sharedStrings: 'cache',
      worksheets: 'emit',
    });
    let count = -1;
    for await (const sheet of reader) for await (const _row of sheet) count += 1;
    return count;
  });
  return { seconds, counted };
};

/** SheetJS, with the options that make it fastest. */
export const sheetJsReading: Case = async ({ rows }) => {
  const [seconds, counted] = await timed(async () => {
    const bytes = await buffer(createReadStream(dataPath('full.xlsx', rows)));
    const book = SheetJs.read(bytes, { dense: true, cellHTML: false, cellText: false, cellFormula: false });
    const [name = ''] = book.SheetNames;
    return (book.Sheets[name] as unknown as readonly unknown[]).length - 1;
  });
  return { seconds, counted };
};

/** Papa Parse alone, from the same stream. */
export const papaReading: Case = async ({ rows }) => {
  const [seconds, counted] = await timed(
    () =>
      new Promise<number>((resolve, reject) => {
        let count = -1;
        Papa.parse(
          createReadStream(dataPath('full.csv', rows), { encoding: 'utf8', highWaterMark: 1 << 18 }),
          {
            chunk: ({ data }) => {
              count += data.length;
            },
            complete: () => resolve(count),
            error: reject,
          },
        );
      }),
  );
  return { seconds, counted };
};
