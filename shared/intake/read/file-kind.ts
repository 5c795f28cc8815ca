/** Tells from its first bytes and its name what kind of file has arrived. */
import { Problem } from '../../text/problem.ts';
import type { ByteSource } from '../../zip/byte-source.ts';

export type FileKind = 'xlsx' | 'csv' | 'json' | 'ndjson';

const HEAD = 64 * 1024;
const KIND_OF_NAME: Readonly<Record<string, FileKind | 'json-or-ndjson'>> = {
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  xltx: 'xlsx',
  xls: 'xlsx',
  xlsb: 'xlsx',
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  json: 'json-or-ndjson',
  jsonl: 'json-or-ndjson',
  ndjson: 'json-or-ndjson',
};

/** What other files start with (byte values as Latin-1). */
const OTHERS: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['GIF8', 'gif'],
  ['%PDF', 'pdf'],
  ['\x1f\x8b', 'gzip'],
  ['{\\rtf', 'rtf'],
  ['Rar!', 'rar'],
  ['7z\xbc\xaf', '7z'],
  ['PAR1', 'parquet'],
];

/**
 * The kind of `source`.
 * @throws Problem `file-empty`, `file-type-unknown`, `file-ending-unknown` (readable text under a name of no known kind), `file-type-mismatch` (its name promises another kind),
 * `workbook-encrypted`, `workbook-legacy` (XLS and its like, MS-CFB 2.2).
 */
export async function fileKind(source: ByteSource): Promise<FileKind> {
  if (source.size === 0) throw new Problem('file-empty', { name: source.name.slice(0, 100) });
  const bytes = await source.read(0, HEAD);
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const found = await contentKind(source, head);
  const name = source.name.slice(0, 100);
  const extension = /\.([A-Za-z0-9]{1,8})$/.exec(source.name)?.[1]?.toLowerCase();
  const promised = extension === undefined ? undefined : KIND_OF_NAME[extension];
  if (extension !== undefined && promised === undefined) throw endingUnknown(name, found);
  const fits = promised === 'json-or-ndjson' ? found === 'json' || found === 'ndjson' : promised === found;
  if (promised !== undefined && !fits) {
    // A CSV file may start with a bracket.
    if (promised === 'csv' && (found === 'json' || found === 'ndjson')) return 'csv';
    throw new Problem('file-type-mismatch', { name, expected: extension ?? '', found });
  }
  if (found === 'xlsx' || found === 'csv' || found === 'json' || found === 'ndjson') return found;
  throw new Problem('file-type-unknown', { name, found });
}

/** Text that could be read is refused for its name, not for its kind; of a ZIP file nobody knows yet what is in it. */
function endingUnknown(name: string, found: string): Problem {
  if (found === 'csv' || found === 'json' || found === 'ndjson')
    return new Problem('file-ending-unknown', { name, found });
  return new Problem('file-type-unknown', { name, found: found === 'xlsx' ? 'zip' : found });
}

async function contentKind(source: ByteSource, head: Buffer): Promise<FileKind | string> {
  const text = head.toString('latin1');
  if (text.startsWith('\xd0\xcf\x11\xe0')) throw await compoundFile(source, head);
  if (text.startsWith('PK\x03\x04') || text.startsWith('PK\x05\x06')) return 'xlsx';
  const other = OTHERS.find(([start]) => text.startsWith(start));
  if (other) return other[1];
  if (isUtf16(head)) return 'csv';
  if (isBinary(head) && !text.slice(0, 4096).includes(',')) return 'binary';
  const bare = text.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^<(\?xml|!doctype|html|table|\w+[ >])/i.test(bare)) return 'markup';
  if (bare === '') return 'empty';
  if (bare.startsWith('[')) return 'json';
  if (!bare.startsWith('{')) return 'csv';
  return 'ndjson';
}

/** Control characters that no text has, but for tab, line ends, form feed, end of file and escape. */
function isBinary(head: Buffer): boolean {
  return head
    .subarray(0, 4096)
    .some((c) => c < 0x20 && !(c >= 0x09 && c <= 0x0d) && c !== 0x1a && c !== 0x1b);
}

function isUtf16(head: Buffer): boolean {
  const start = head.length >= 2 ? head.readUInt16BE(0) : 0;
  if (start === 0xfffe || start === 0xfeff) return true;
  const text = head.subarray(0, 512).toString('latin1');
  return /^([\t\r\n -~]\0){4}/.test(text) || /^(\0[\t\r\n -~]){4}/.test(text);
}

/** An OLE compound file is an encrypted OOXML file when its directory names an EncryptedPackage (MS-OFFCRYPTO 1.3). */
async function compoundFile(source: ByteSource, head: Buffer): Promise<Problem> {
  const name = source.name.slice(0, 100);
  const size = head.length >= 52 && head.readUInt16LE(30) === 12 ? 4096 : 512;
  const directory = head.length >= 52 ? (head.readUInt32LE(48) + 1) * size : 0;
  const mark = Buffer.from('EncryptedPackage', 'utf16le');
  const listed = Buffer.from(await source.read(directory, 8 * size));
  const encrypted = listed.includes(mark) || head.includes(mark);
  return new Problem(encrypted ? 'workbook-encrypted' : 'workbook-legacy', { name });
}
