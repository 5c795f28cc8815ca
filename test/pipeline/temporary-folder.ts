/** A folder that is gone when the tests of a file are done. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** Path of a new, empty folder. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wsis-pipeline-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
