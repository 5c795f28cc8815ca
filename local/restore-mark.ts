/** The mark that a restore leaves in the ledger: while it says `began`, the folder holds a part of one file and nothing else. */
import type { Ledger } from '../shared/store/ports.ts';
import { Problem } from '../shared/text/problem.ts';
import { operator } from './command.ts';
import { RESTORED, same } from './restore-batch.ts';
import type { Workspace } from './workspace.ts';

const STREAM = 'restore/export';

export interface RestoreMark {
  readonly state: 'began' | 'done';
  /** SHA-256 of the file, in hexadecimal digits. */
  readonly file: string;
  /** How many were put back; 0 until it is done. */
  readonly records: number;
}

/** The newest mark, if a restore was ever begun. */
export async function restoreMark(ledger: Ledger): Promise<RestoreMark | undefined> {
  const [newest] = await ledger.newest([STREAM]);
  return newest?.state as RestoreMark | undefined;
}

/** Writes the mark; what it says already is not said twice. */
export async function markRestore({ clock, ledger }: Workspace, state: RestoreMark): Promise<void> {
  const [newest] = await ledger.newest([STREAM]);
  if (newest !== undefined && same(newest.state, state)) return;
  const at = clock().toISOString();
  const revision = (newest?.revision ?? 0) + 1;
  await ledger.append([{ stream: STREAM, revision, at, by: operator(), reason: RESTORED, state }]);
}

/** Problem `restore-unfinished` while a restore was begun and not ended, but for the one of `file`. */
export async function requireNoRestore(ledger: Ledger, file?: string): Promise<void> {
  const mark = await restoreMark(ledger);
  if (mark?.state === 'began' && (file === undefined || mark.file !== file))
    throw new Problem('restore-unfinished');
}

/** Whether the folder holds no record. */
export async function isEmptyFolder(ledger: Ledger): Promise<boolean> {
  const { items } = await ledger.list('activities', { limit: 1 });
  return items.length === 0;
}
