/** Opens an XLSX workbook: refuses what is dangerous in it, then reads its sheets row by row. */
import { Problem } from '../../../text/problem.ts';
import type { ByteSource } from '../../../zip/byte-source.ts';
import { openZip, type Zip } from '../../../zip/open-zip.ts';
import { unpack } from '../../../zip/unpack.ts';
import type { Row } from '../cell.ts';
import type { ReadLimits } from '../limits.ts';
import { cellReader } from './cell-reader.ts';
import { idleBudget } from './idle-budget.ts';
import { readBackBudget } from './read-back-budget.ts';
import { readStrings } from './read-strings.ts';
import { refuseDanger } from './refuse-danger.ts';
import { rowBuilder } from './row-builder.ts';
import { sheetScanner } from './sheet-scanner.ts';
import type { StringArena } from './string-arena.ts';
import { readNumberStyles } from './styles.ts';
import {
  readCustomProperties,
  readRelationships,
  readWorkbookPart,
  relationshipsOf,
} from './workbook-parts.ts';
import { xmlPieces } from './xml-pieces.ts';
import { windowPusher } from './xml-window.ts';

/** An opened workbook. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  readonly properties: Readonly<Record<string, string>>;
  readonly date1904: boolean;
  rows(sheet?: string): AsyncGenerator<readonly Row[]>;
}

/** Decoded text may outgrow the unpacked bytes, as one shared string serves many cells, but not without end. */
const DECODED_PER_UNPACKED = 2;

/** Bytes scanned at a time: the long shared strings that few bytes can name must fit into memory. */
const STEP = 64 * 1024;

/**
 * Opens the workbook in `source`, whose bytes start like a ZIP file.
 * @throws Problem `zip-*`, `workbook-*`, `xml-entities`, `file-type-mismatch` (a ZIP file of another kind).
 */
export async function openWorkbook(source: ByteSource, limits: ReadLimits): Promise<Workbook> {
  const zip = await openZip(source, limits);
  await refuseDanger(zip);
  const root = zip.entries.has('_rels/.rels')
    ? await readRelationships(part(zip, '_rels/.rels'), '_rels/.rels', '')
    : [];
  const main = root.find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const book = await readWorkbookPart(part(zip, main), main);
  const relsName = relationshipsOf(main);
  const rels = await readRelationships(part(zip, relsName), relsName, main);
  if (rels.some(({ kind }) => kind === 'externalLink'))
    throw new Problem('workbook-external-links', { entry: relsName });
  const targetOf = (kind: string) => rels.find((rel) => rel.kind === kind && !rel.external)?.target;
  const custom = root.find(({ kind }) => kind === 'custom-properties' || kind === 'customProperties')?.target;

  const idle = idleBudget(limits.maxIdleBytes);
  let parts: Promise<readonly [StringArena | undefined, Uint8Array]> | undefined;
  const loadParts = async (): Promise<readonly [StringArena | undefined, Uint8Array]> => {
    const strings = targetOf('sharedStrings');
    const styles = targetOf('styles');
    const maxDecoded = limits.maxUnpackedBytes * DECODED_PER_UNPACKED;
    const readBack = readBackBudget(limits.maxReadBackBytes);
    const stringLimits = { maxCharacters: limits.maxCellCharacters, maxDecoded, idle, readBack };
    return [
      strings === undefined
        ? undefined
        : await readStrings(part(zip, strings), stringLimits, source.scratch?.()),
      styles === undefined ? new Uint8Array() : await readNumberStyles(part(zip, styles), styles),
    ];
  };

  return {
    sheets: book.sheets.map(({ name, hidden }) => ({ name, hidden })),
    properties: {
      ...Object.fromEntries(Object.entries(book.names).map(([name, text]) => [`name:${name}`, text])),
      ...(custom === undefined ? {} : await readCustomProperties(part(zip, custom), custom)),
    },
    date1904: book.date1904,
    async *rows(name) {
      const sheet =
        name === undefined
          ? (book.sheets.find(({ hidden }) => !hidden) ?? book.sheets[0])
          : book.sheets.find((one) => one.name === name);
      const target = rels.find(({ id, kind }) => id === sheet?.id && kind === 'worksheet')?.target;
      if (sheet === undefined || target === undefined)
        throw new Problem('workbook-damaged', { reason: 'sheet', sheet: (name ?? '').slice(0, 100) });
      parts ??= loadParts();
      const [strings, numberStyles] = await parts;
      const rows = rowBuilder(sheet.name, limits);
      const scanner = sheetScanner(rows, cellReader(strings, numberStyles, book.date1904));
      const push = windowPusher(scanner.scan, { closes: 'c', tooLong: scanner.tooLong });
      for await (const piece of part(zip, target)) {
        for (let at = 0; at < piece.length; at += STEP) {
          const step = piece.subarray(at, at + STEP);
          const worth = rows.worth;
          push(step);
          idle(step.length, rows.worth - worth);
          for (let batch = rows.take(false); batch; batch = rows.take(false)) yield batch;
        }
      }
      push(undefined);
      scanner.finish();
      for (let batch = rows.take(true); batch; batch = rows.take(true)) yield batch;
    },
  };
}

function part(zip: Zip, name: string): AsyncGenerator<Buffer> {
  const entry = zip.entries.get(name);
  if (entry === undefined)
    throw new Problem('workbook-damaged', { entry: name.slice(0, 100), reason: 'missing' });
  return xmlPieces(unpack(zip, entry), name.slice(0, 100));
}
