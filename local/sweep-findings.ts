/** Takes away the findings that an import left in the data folder because it was killed: they tell of whole records. */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FINDINGS_FOLDER } from '../functions/intake/findings-log.ts';

const LOG = /^(\d+)-\d+\.findings\.ndjson$/;
/** A process that shares the folder from another machine or container cannot be asked: what it writes now stays. */
const IDLE_MS = 10 * 60 * 1000;

/** Removes logs of processes that are no more and that nobody has written to in the last ten minutes before `now`. */
export async function sweepFindings(directory: string, now: Date): Promise<void> {
  const folder = join(directory, FINDINGS_FOLDER);
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = LOG.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const path = join(folder, name);
    // Another command may sweep at the same moment.
    const written = await stat(path).catch(() => undefined);
    if (written === undefined || now.getTime() - written.mtimeMs < IDLE_MS) continue;
    await rm(path, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process may not be signalled, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
