/** Every case with its file, its memory, and the rows at which it is run. */
import { REPORT_KINDS } from '../../shared/reports/kinds/index.ts';
import type { DataFile } from '../data-files.ts';
import type { Case } from './case.ts';

export interface CaseEntry {
  readonly id: string;
  readonly label: string;
  /** Made before; absent where a case before this one leaves what is needed. */
  readonly files: readonly DataFile[];
  /** Megabytes, given to the process as --max-old-space-size. */
  readonly heap: number;
  /** No fewer rows than this, and no more than {@link most}. */
  readonly least: number;
  readonly most: number;
  /** Asked for only when the case runs, so that no case carries the code of another. */
  readonly load: () => Promise<Case>;
}

const reading = () => import('./reading.ts');
const others = () => import('./others.ts');
const keeping = () => import('./keeping.ts');
const documents = () => import('./documents.ts');

const entry = (
  id: string,
  label: string,
  load: () => Promise<Case>,
  { files = ['full.xlsx'], heap = 192, least = 1000, most = 100_000 }: Partial<CaseEntry> = {},
): CaseEntry => ({ id, label, files, heap, least, most, load });

/** Documents are made of records that `import` and `review` left. */
const DOCUMENT = { files: [], heap: 256, least: 1, most: 10_000 } as const;

/** In the order in which they run: later cases use the workspace that `import` leaves. */
export const CASES: readonly CaseEntry[] = [
  entry('inflate', 'unpack only (node:zlib)', async () => (await others()).inflating),
  entry('exceljs', 'exceljs, streaming, read only', async () => (await others()).exceljsReading, {
    heap: 4096,
  }),
  entry('sheetjs', 'SheetJS, read only', async () => (await others()).sheetJsReading, { heap: 8192 }),
  entry('read', 'read XLSX', async () => (await reading()).reading('full.xlsx')),
  entry('check', 'read, check, map XLSX', async () => (await reading()).checking('full.xlsx')),
  entry('read-short', 'read short rows', async () => (await reading()).reading('short.xlsx'), {
    files: ['short.xlsx'],
    most: 1_000_000,
  }),
  entry('check-short', 'read, check, map short rows', async () => (await reading()).checking('short.xlsx'), {
    files: ['short.xlsx'],
    most: 1_000_000,
  }),
  entry('papaparse', 'Papa Parse, read only', async () => (await others()).papaReading, {
    files: ['full.csv'],
  }),
  entry('read-csv', 'read CSV', async () => (await reading()).reading('full.csv'), { files: ['full.csv'] }),
  entry('encode', 'encode, map, tally record objects', async () => (await reading()).encoding, {
    most: 1_000_000,
    heap: 256,
  }),
  entry('map', 'map and tally encoded records', async () => (await reading()).mapping, {
    most: 1_000_000,
    heap: 256,
  }),
  entry('import', 'import, durable', async () => (await keeping()).importing, { least: 1 }),
  entry('again', 'import the same file again', async () => (await keeping()).importingAgain, { files: [] }),
  entry('review', 'accept all', async () => (await keeping()).reviewing, { files: [], least: 1 }),
  entry('freeze', 'freeze', async () => (await keeping()).freezing, { files: [] }),
  ...['cstd', 'hlpf', 'workbook'].map((kind) =>
    entry(
      `report-${kind}`,
      `report ${kind}: docx, xlsx, html`,
      async () => (await keeping()).reporting(kind),
      {
        files: [],
        heap: 256,
      },
    ),
  ),
  ...REPORT_KINDS.map(({ id }) =>
    entry(
      `document-${id}`,
      `document ${id}: every format`,
      async () => (await documents()).documentOf(id),
      DOCUMENT,
    ),
  ),
  entry('pdf-100', 'PDF, 100 pages', async () => (await documents()).longPdf, DOCUMENT),
  entry(
    'six-languages',
    'one report: six languages, every format',
    async () => (await documents()).sixLanguages,
    DOCUMENT,
  ),
  entry('web', 'every page of the application', async () => (await import('./web.ts')).webPages, {
    heap: 1024,
    most: 10_000,
  }),
  entry('job', 'whole job, every field', async () => (await keeping()).wholeJob('full.xlsx', 'annual'), {
    heap: 256,
  }),
  entry(
    'job-short',
    'whole job, the rows of the pandas script',
    async () => (await keeping()).wholeJob('short.xlsx', 'stocktaking'),
    { files: ['short.xlsx'], heap: 256 },
  ),
];
