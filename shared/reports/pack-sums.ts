/** The list of hashes in an evidence pack, as `sha256sum` reads it (GNU coreutils): whatever lies beside it is proven by it. */
import { createHash } from 'node:crypto';
import type { ReportFault } from './report-fault.ts';
import type { ReportFiles } from './verify-report.ts';

/** Its name; it lists every other file. */
export const SUMS_NAME = 'SHA256SUMS';

/** By name, hex. */
export type PackSums = ReadonlyMap<string, string>;

/** Lines in order of name. */
export function sumsText(sums: PackSums): string {
  const lines = [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return lines.map(([name, hash]) => `${hash}  ${name}\n`).join('');
}

/** Faults of an unpacked pack against its list; what is neither in the list nor the list itself is too much. */
export async function* verifySumsOf({ list, read }: ReportFiles): AsyncGenerator<ReportFault> {
  const sums = parseSums(new TextDecoder().decode(await read(SUMS_NAME)));
  const names = new Set(await list());
  for (const [name, expected] of sums) {
    if (!names.has(name)) {
      yield { fault: 'file-missing', where: name };
      continue;
    }
    const found = createHash('sha256')
      .update(await read(name))
      .digest('hex');
    if (found !== expected) yield { fault: 'file-hash', where: name, expected, found };
  }
  for (const name of names) {
    if (name !== SUMS_NAME && !sums.has(name)) yield { fault: 'file-extra', where: name };
  }
}

function parseSums(text: string): PackSums {
  const pairs = text.split('\n').flatMap((line) => {
    const [, hash, name] = /^([0-9a-f]{64}) [ *](.+)$/u.exec(line) ?? [];
    return hash === undefined || name === undefined ? [] : [[name, hash] as const];
  });
  return new Map(pairs);
}
