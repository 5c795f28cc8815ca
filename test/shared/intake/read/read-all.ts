/** Reads a file in memory to its end, or says which Problem stopped it. */
import type { Row } from '../../../../shared/intake/read/cell.ts';
import { openTable, type ReadLimits } from '../../../../shared/intake/read/read-table.ts';
import { Problem } from '../../../../shared/text/problem.ts';
import { type ByteSource, bytesSource } from '../../../../shared/zip/byte-source.ts';

export async function readRows(
  name: string,
  bytes: Uint8Array | ByteSource,
  limits: Partial<ReadLimits> = {},
  sheet?: string,
): Promise<Row[]> {
  const source = bytes instanceof Uint8Array ? bytesSource(name, bytes) : bytes;
  const table = await openTable(source, limits);
  if (!('rows' in table)) throw new Error(`${name} has records, not rows`);
  const rows: Row[] = [];
  for await (const batch of table.rows(sheet)) rows.push(...batch);
  return rows;
}

/** The code of the Problem that reading ends in; anything else thrown is passed on, no Problem is `none`. */
export async function problemOf(
  name: string,
  bytes: Uint8Array,
  limits: Partial<ReadLimits> = {},
): Promise<string> {
  try {
    const table = await openTable(bytesSource(name, bytes), limits);
    if ('rows' in table) for await (const _ of table.rows());
    else for await (const _ of table.objects());
    return 'none';
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

/** The same bytes, but streamed in pieces of `step` bytes. */
export async function* inSteps(bytes: Uint8Array, step: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += step) yield Buffer.from(bytes.subarray(at, at + step));
}
