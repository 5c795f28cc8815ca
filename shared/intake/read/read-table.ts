/** The door of intake: opens a file of any kind that we take, and hands on its rows or records. */
import { Problem } from '../../text/problem.ts';
import type { ByteSource } from '../../zip/byte-source.ts';
import type { Row } from './cell.ts';
import { decodeText } from './csv/decode-text.ts';
import { guessEncoding } from './csv/guess-encoding.ts';
import { readCsv } from './csv/read-csv.ts';
import { fileKind } from './file-kind.ts';
import { type JsonRecord, readJson } from './json/read-json.ts';
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';
import { openWorkbook } from './xlsx/open-workbook.ts';

export { DEFAULT_LIMITS, type ReadLimits } from './limits.ts';

/** A file of rows. */
export interface OpenSheets {
  readonly kind: 'xlsx' | 'csv';
  /** One sheet without a name for CSV. */
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  /**
   * What may tell the template: custom document properties by name and defined names as `name:NAME`; for CSV
   * `encoding`.
   */
  readonly properties: Readonly<Record<string, string>>;
  /** The workbook counts days from 1904, which matters where a day's number stands as text. */
  readonly date1904?: boolean;
  /** Batches of up to 100 rows in order, of the sheet named, or of the first one that is not hidden. */
  rows(sheet?: string): AsyncIterable<readonly Row[]>;
}

/** A file of records. */
export interface OpenObjects {
  readonly kind: 'json' | 'ndjson';
  readonly sheets: readonly [];
  readonly properties: Readonly<Record<string, string>>;
  objects(): AsyncIterable<readonly JsonRecord[]>;
}

export type OpenTable = OpenSheets | OpenObjects;

/**
 * Opens `source`; what can be refused without reading it through is refused here, the rest while it is read.
 * @throws Problem `file-*`, `workbook-*`, `zip-*`, `xml-entities`, `text-encoding`, `csv-damaged`, `json-damaged`.
 */
export async function openTable(source: ByteSource, limits: Partial<ReadLimits> = {}): Promise<OpenTable> {
  const all: ReadLimits = { ...DEFAULT_LIMITS, ...limits };
  if (source.size > all.maxBytes)
    throw new Problem('file-too-large', {
      name: source.name.slice(0, 100),
      limit: all.maxBytes,
      what: 'bytes',
    });
  const kind = await fileKind(source);
  switch (kind) {
    case 'xlsx':
      return { kind, ...(await openWorkbook(source, all)) };
    case 'csv': {
      const encoding = await guessEncoding(source.stream());
      return {
        kind,
        sheets: [{ name: '', hidden: false }],
        properties: { encoding },
        rows: () => readCsv(decodeText(source.stream(), encoding), all),
      };
    }
    case 'json':
    case 'ndjson':
      return {
        kind,
        sheets: [],
        properties: {},
        objects: () => readJson(source.stream(), kind === 'json', all),
      };
    default:
      return kind satisfies never;
  }
}
