/** The round of a registry's files on one machine: workbook out, file in, entries out and in again. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportEntries } from '../../local/commands/registry-export.ts';
import { allEntries, importEntryFile, writeEntryTemplate } from '../../local/registry-files.ts';
import type { Terminal } from '../../local/terminal.ts';
import { openWorkspace } from '../../local/workspace.ts';
import { openTable } from '../../shared/intake/read/read-table.ts';
import { bytesSource } from '../../shared/zip/byte-source.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';
import { registry, saveTask } from '../shared/registries/entry-fixtures.ts';

const TASKS = registry('task');

function heard() {
  const said: string[] = [];
  const results: unknown[] = [];
  const terminal = {
    json: false,
    say: (text: string) => void said.push(text),
    warn: (text: string) => void said.push(text),
    write: async (text: string) => void said.push(text),
    result: (value: unknown) => void results.push(value),
  } as unknown as Terminal;
  return { said, results, terminal };
}

describe('files of a registry', () => {
  const folder = temporaryFolder();

  it('leave as NDJSON and CSV that come back unchanged into the same folder and whole into a new one', async () => {
    const workspace = openWorkspace(join(folder, 'one'));
    const other = openWorkspace(join(folder, 'two'));
    await saveTask('C5-GUIDE', { ...workspace, mayWrite: () => true });
    for (const [name, asCsv] of [
      ['e.csv', true],
      ['e.ndjson', false],
    ] as const) {
      const out = heard();
      await exportEntries(TASKS, asCsv, workspace, out.terminal);
      if (!asCsv) expect(JSON.parse(out.said[0] ?? '')).toMatchObject({ id: 'C5-GUIDE', revision: 1 });
      const file = join(folder, name);
      await writeFile(file, out.said.join(''));
      const told = heard();
      expect(await importEntryFile(TASKS, file, { lang: 'en' }, workspace, told.terminal)).toBe(true);
      expect(told.said).toEqual([`${name}: 1 row: 0 created, 0 updated, 1 unchanged, 0 refused`]);
      await importEntryFile(TASKS, file, { lang: 'en' }, other, heard().terminal);
    }
    const [before, after] = [
      await allEntries(workspace.ledger, TASKS),
      await allEntries(other.ledger, TASKS),
    ];
    expect(after.map(({ body }) => body)).toEqual(before.map(({ body }) => body));
    workspace.close();
    other.close();
  });

  it('say what is wrong, and mark it in a workbook', async () => {
    const workspace = openWorkspace(join(folder, 'three'));
    const [file, marked] = [join(folder, 'bad.csv'), join(folder, 'marked.xlsx')];
    await writeFile(file, 'title,line,owner,due,status\nGuide,C5,BDT,soon,planned\n');
    const { said, terminal } = heard();
    expect(await importEntryFile(TASKS, file, { lang: 'fr', marked }, workspace, terminal)).toBe(false);
    expect(said[0]).toBe('bad.csv: 1 row: 0 created, 0 updated, 0 unchanged, 1 refused');
    expect(said[1]).toMatch(/error {2}D2 {2}Délai/);
    const table = await openTable(bytesSource('marked.xlsx', await readFile(marked)));
    expect(table.kind).toBe('xlsx');
    const asData = heard();
    await importEntryFile(TASKS, file, { lang: 'en' }, workspace, { ...asData.terminal, json: true });
    expect(asData.results).toMatchObject([{ rows: 1, refused: 1, findings: [{ rule: 'bad-date', row: 2 }] }]);
    workspace.close();
  });

  it('are a workbook with the entries that stand, or without', async () => {
    const workspace = openWorkspace(join(folder, 'four'));
    await saveTask('C5-GUIDE', { ...workspace, mayWrite: () => true });
    const rows = async (empty: boolean) => {
      const out = join(folder, `t-${empty}.xlsx`);
      await writeEntryTemplate(TASKS, { out, lang: 'es', empty, id: 'T' }, workspace);
      const { said, terminal } = heard();
      await importEntryFile(TASKS, out, { lang: 'en' }, workspace, terminal);
      return said[0];
    };
    expect(await rows(false)).toBe('t-false.xlsx: 1 row: 0 created, 0 updated, 1 unchanged, 0 refused');
    expect(await rows(true)).toBe('t-true.xlsx: 0 rows: 0 created, 0 updated, 0 unchanged, 0 refused');
    workspace.close();
  });
});
