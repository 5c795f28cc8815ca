/** A table of many rows, each with a title of its own. */
import { ROW } from '../../functions/intake/sample-rows.ts';

/** CSV with every column that a record of the tests has. */
export function manyRows(count: number): Buffer {
  const heads = Object.keys(ROW);
  const cells: Readonly<Record<string, unknown>> = ROW;
  const quoted = (text: unknown): string => `"${String(text ?? '').replaceAll('"', '""')}"`;
  const line = (row: number): string =>
    heads.map((head) => quoted(head === 'title' ? titleOf(row) : cells[head])).join(',');
  return Buffer.from([heads.join(','), ...Array.from({ length: count }, (_, row) => line(row))].join('\n'));
}

export function titleOf(row: number): string {
  return `Island number ${row}`;
}
