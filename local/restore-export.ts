/**
 * An export put back into a data folder without records: the same ids, states and texts, so that exporting again gives the
 * same file. What was there before the newest revisions is not in an export, and does not come back.
 */
import { createHash } from 'node:crypto';
import { fileSource } from '../functions/intake/file-source.ts';
import { fileKind } from '../shared/intake/read/file-kind.ts';
import { type OpenObjects, openTable } from '../shared/intake/read/read-table.ts';
import type { Ledger } from '../shared/store/ports.ts';
import { Problem } from '../shared/text/problem.ts';
import type { ByteSource } from '../shared/zip/byte-source.ts';
import { looksLikeExport, type PlacedLine, readExportLine } from './export-line.ts';
import { proveExport } from './prove-export.ts';
import { restoreBatch } from './restore-batch.ts';
import { isEmptyFolder, markRestore, requireNoRestore, restoreMark } from './restore-mark.ts';
import type { Workspace } from './workspace.ts';

/**
 * How many records were put back from the export at `path`. Broken off, it is mended by running it again with the same
 * file. Problems `export-unknown`, `export-damaged`, `id-taken`, `restore-not-empty`, `restore-unfinished` and those of
 * reading: nothing has been written then.
 */
export async function restoreExport(path: string, workspace: Workspace): Promise<number> {
  const source = await fileSource(path);
  try {
    const table = await openObjects(source);
    if (table === undefined || !looksLikeExport(await firstOf(table))) throw new Problem('export-unknown');
    const file = await hashOf(source);
    await requireRoom(workspace.ledger, file);
    await proveExport(groups(table), workspace.identities);
    await markRestore(workspace, { state: 'began', file, records: 0 });
    let records = 0;
    for await (const batch of batches(table)) {
      await restoreBatch(
        batch.map((group) => group.map(({ read }) => read)),
        workspace,
      );
      records += batch.flat().length;
    }
    await markRestore(workspace, { state: 'done', file, records });
    return records;
  } finally {
    await source.close();
  }
}

async function requireRoom(ledger: Ledger, file: string): Promise<void> {
  await requireNoRestore(ledger, file);
  const begun = (await restoreMark(ledger))?.state === 'began';
  if (!begun && !(await isEmptyFolder(ledger))) throw new Problem('restore-not-empty');
}

/** Whether the file at `path` starts as an export does. Problems of reading. */
export async function startsAsExport(path: string): Promise<boolean> {
  const source = await fileSource(path);
  try {
    const table = await openObjects(source);
    return table !== undefined && readExportLine(await firstOf(table)) !== undefined;
  } finally {
    await source.close();
  }
}

async function openObjects(source: ByteSource): Promise<OpenObjects | undefined> {
  const kind = await fileKind(source);
  if (kind !== 'json' && kind !== 'ndjson') return undefined;
  const table = await openTable(source);
  return 'objects' in table ? table : undefined;
}

async function firstOf(table: OpenObjects): Promise<unknown> {
  for await (const [first] of table.objects()) {
    if (first !== undefined) return first.value;
  }
  return undefined;
}

async function hashOf(source: ByteSource): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of source.stream()) hash.update(bytes);
  return hash.digest('hex');
}

/** Lines of one activity, which stand together in an export. */
async function* groups(table: OpenObjects): AsyncGenerator<readonly PlacedLine[]> {
  let group: PlacedLine[] = [];
  for await (const batch of table.objects()) {
    for (const { line, value } of batch) {
      const read = readExportLine(value);
      if (read === undefined) throw new Problem('export-damaged', { line });
      const before = group.at(-1)?.read;
      if (before !== undefined && before.activity.activityId !== read.activity.activityId) {
        yield group;
        group = [];
      }
      group.push({ line, read });
    }
  }
  if (group.length > 0) yield group;
}

const BATCH = 500;

/** Activities that are written together. */
async function* batches(table: OpenObjects): AsyncGenerator<readonly (readonly PlacedLine[])[]> {
  let batch: (readonly PlacedLine[])[] = [];
  for await (const group of groups(table)) {
    if (batch.length >= BATCH) {
      yield batch;
      batch = [];
    }
    batch.push(group);
  }
  yield batch;
}
