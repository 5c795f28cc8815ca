/** A streamed ZIP whose bytes depend on nothing but its entries: fixed order, fixed dates, UTF-8 names. */
import { type DeflatedBlock, deflateBlocks } from './deflate-blocks.ts';
import { DEFLATE_END } from './pack-block.ts';

/** One file of the archive. What it holds is asked for when its turn comes, so it may use what earlier entries found out. */
export type ZipEntry = TextEntry | PackedEntry;

interface TextEntry {
  readonly name: string;
  readonly text: () => AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
}

/** A file that was deflated elsewhere. */
interface PackedEntry {
  readonly name: string;
  readonly blocks: () => AsyncIterable<DeflatedBlock>;
}

/** APPNOTE 4.4.4: bit 3 sizes follow the data, bit 11 names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATE = 8;
const VERSION = 20;
/** 1 January 1980, 00:00, the first date a ZIP can say (APPNOTE 4.4.6). */
const DOS_DATE = 0x0021;
const LIMIT = 0xffffffff;

interface Written {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/**
 * Writes the entries in the order given, in pieces of up to about 1 MB (PKWARE APPNOTE 6.3.10, without ZIP64).
 * @throws {RangeError} when an entry or the archive would pass 4 GiB: no spreadsheet program opens that.
 */
export async function* writeZip(entries: Iterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const written: Written[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8');
    const start = offset;
    const head = localHeader(name);
    offset += head.length;
    yield head;
    let crc = 0;
    let packed = 0;
    let size = 0;
    for await (const block of 'blocks' in entry ? entry.blocks() : deflateBlocks(entry.text())) {
      crc = block.crc;
      size += block.size;
      packed += block.packed.length;
      yield block.packed;
    }
    packed += DEFLATE_END.length;
    yield DEFLATE_END;
    offset += packed;
    if (size > LIMIT || offset > LIMIT) throw new RangeError(`ZIP entry ${entry.name} passes 4 GiB`);
    const tail = descriptor(crc, packed, size);
    offset += tail.length;
    yield tail;
    written.push({ name, offset: start, crc, packed, size });
  }
  yield directory(written, offset);
}

function localHeader(name: Buffer): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(FLAGS, 6);
  head.writeUInt16LE(DEFLATE, 8);
  head.writeUInt16LE(DOS_DATE, 12);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
}

function descriptor(crc: number, packed: number, size: number): Buffer {
  const tail = Buffer.alloc(16);
  tail.writeUInt32LE(0x08074b50, 0);
  tail.writeUInt32LE(crc, 4);
  tail.writeUInt32LE(packed, 8);
  tail.writeUInt32LE(size, 12);
  return tail;
}

function directory(written: readonly Written[], start: number): Buffer {
  const records = written.map(({ name, offset, crc, packed, size }) => {
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(VERSION, 4);
    record.writeUInt16LE(VERSION, 6);
    record.writeUInt16LE(FLAGS, 8);
    record.writeUInt16LE(DEFLATE, 10);
    record.writeUInt16LE(DOS_DATE, 14);
    record.writeUInt32LE(crc, 16);
    record.writeUInt32LE(packed, 20);
    record.writeUInt32LE(size, 24);
    record.writeUInt16LE(name.length, 28);
    record.writeUInt32LE(offset, 42);
    return Buffer.concat([record, name]);
  });
  const list = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(written.length, 8);
  end.writeUInt16LE(written.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([list, end]);
}
