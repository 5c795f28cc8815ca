/** The same on one machine: a full copy of the house on AWS, loaded into a data folder, and its reports made there by the commands. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect } from 'vitest';
import { loadCopy } from '../../../local/copy/load-copy.ts';
import { saveCopy } from '../../../local/copy/save-copy.ts';
import { openWorkspace } from '../../../local/workspace.ts';
import { wholeTable } from '../../../shared/store/aws/whole-table.ts';
import { runWsis } from '../../pipeline/run-wsis.ts';
import type { House, Stage } from './stage.ts';

/** Files of the report set by name, frozen and made anew; the commands prove the data folder on the way. */
export async function madeOnOneMachine(
  { ledger: _, objects, tables }: House,
  { dynamo }: Stage,
): Promise<ReadonlyMap<string, Buffer>> {
  const root = mkdtempSync(join(tmpdir(), 'wsis-rehearsal-'));
  try {
    const whole = wholeTable({ client: dynamo.client, table: tables.ledger });
    await saveCopy(join(root, 'copy'), { whole, objects });
    const data = join(root, 'data');
    const workspace = openWorkspace(data);
    await loadCopy(join(root, 'copy'), workspace, false).finally(() => workspace.close());
    // As it is published: no draft.
    const order = [
      'report',
      'cstd',
      '--year',
      '2025',
      '--revision',
      '',
      '--lang',
      'en,ar',
      '--out',
      join(root, 'out'),
    ];
    const formats = ['--format', 'docx,pdf,html,json,xlsx,csv'];
    const made = await runWsis([...order, ...formats, '--data', data]);
    expect(made.code, made.stderr).toBe(0);
    const proof = await runWsis(['verify', '--data', data]);
    expect(proof.code, proof.stderr).toBe(0);
    const set = join(root, 'out', '2025-01-01..2025-12-31');
    const files = readdirSync(set, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
    return new Map(
      files.map(({ name, parentPath }) => {
        const path = join(parentPath, name);
        return [relative(set, path), readFileSync(path)];
      }),
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
