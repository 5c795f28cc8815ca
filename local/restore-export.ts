/**
 * An export put back into a data folder without records: the same ids, states and texts, so that exporting again gives the
 * same file. What was there before the newest revisions is not in an export, and does not come back.
 */
import { fileKind } from '../shared/intake/read/file-kind.ts';
import { type OpenObjects, openTable } from '../shared/intake/read/read-table.ts';
import type { Ledger } from '../shared/store/ports.ts';
import { Problem } from '../shared/text/problem.ts';
import { operator } from './command.ts';
import { type ExportLine, readExportLine } from './export-line.ts';
import { fileSource } from './file-source.ts';
import { RESTORED, restoreBatch, same } from './restore-batch.ts';
import type { Workspace } from './workspace.ts';

/** While its newest state says `began`, the folder holds a part of the file and nothing else. */
const MARK = 'restore/export';

type Mark = { readonly state: 'began' | 'done'; readonly records: number };

/**
 * Records put back from the export at `path`; undefined where it is none, or the folder holds records of its own. Broken
 * off, it is mended by running it again. Problems `export-damaged`, `id-taken`, and those of reading.
 */
export async function restoreExport(path: string, workspace: Workspace): Promise<number | undefined> {
  if (!(await takesExport(workspace.ledger))) return undefined;
  const source = await fileSource(path);
  try {
    const kind = await fileKind(source);
    if (kind !== 'json' && kind !== 'ndjson') return undefined;
    const table = await openTable(source);
    if (!('objects' in table) || !(await isExport(table))) return undefined;
    for await (const _ of groups(table)); // Sound to the end before anything is written.
    await mark(workspace, { state: 'began', records: 0 });
    let records = 0;
    for await (const batch of batches(table)) {
      await restoreBatch(batch, workspace);
      records += batch.flat().length;
    }
    await mark(workspace, { state: 'done', records });
    return records;
  } finally {
    await source.close();
  }
}

async function takesExport(ledger: Ledger): Promise<boolean> {
  const { items } = await ledger.list('activities', { limit: 1 });
  if (items.length === 0) return true;
  const [newest] = await ledger.newest([MARK]);
  return (newest?.state as Mark | undefined)?.state === 'began';
}

async function isExport(table: OpenObjects): Promise<boolean> {
  for await (const batch of table.objects()) {
    const [first] = batch;
    if (first !== undefined) return readExportLine(first.value) !== undefined;
  }
  return false;
}

/** Lines of one activity, which stand together in an export. */
async function* groups(table: OpenObjects): AsyncGenerator<readonly ExportLine[]> {
  let group: ExportLine[] = [];
  for await (const batch of table.objects()) {
    for (const { line, value } of batch) {
      const read = readExportLine(value);
      const before = group.at(-1);
      if (read === undefined) throw new Problem('export-damaged', { line });
      if (before !== undefined && before.activity.activityId !== read.activity.activityId) {
        yield group;
        group = [];
      } else if (before !== undefined && !same(before.activity, read.activity)) {
        throw new Problem('export-damaged', { line });
      }
      group.push(read);
    }
  }
  if (group.length > 0) yield group;
}

const BATCH = 500;

/** Activities that are written together, each once. */
async function* batches(table: OpenObjects): AsyncGenerator<readonly (readonly ExportLine[])[]> {
  let batch = new Map<string, readonly ExportLine[]>();
  for await (const group of groups(table)) {
    const id = group[0]?.activity.activityId ?? '';
    if (batch.size >= BATCH || batch.has(id)) {
      yield [...batch.values()];
      batch = new Map();
    }
    batch.set(id, group);
  }
  yield [...batch.values()];
}

async function mark({ clock, ledger }: Workspace, state: Mark): Promise<void> {
  const [newest] = await ledger.newest([MARK]);
  if (newest !== undefined && same(newest.state, state)) return;
  const at = clock().toISOString();
  const revision = (newest?.revision ?? 0) + 1;
  await ledger.append([{ stream: MARK, revision, at, by: operator(), reason: RESTORED, state }]);
}
