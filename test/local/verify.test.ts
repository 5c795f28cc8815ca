/** Nothing in a folder of reports or in the data folder can be changed without verification saying so. */
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyData, verifyFolder } from '../../local/commands/verify.ts';
import type { ProducedSet } from '../../local/produce-reports.ts';
import { openWorkspace, type Workspace } from '../../local/workspace.ts';
import { verifyReport } from '../../shared/reports/verify-report.ts';
import { allReports, demoWorkspace } from '../pipeline/demo-reports.ts';
import { folderBytes } from '../pipeline/folder-bytes.ts';
import { runWsis } from '../pipeline/run-wsis.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

const root = temporaryFolder();
const out = join(root, 'reports');
const data = join(root, 'data');
let sets: readonly ProducedSet[];

beforeAll(async () => {
  const workspace = await demoWorkspace(data);
  sets = await allReports(workspace, out);
  // Copies of the folder must hold what the log beside the database holds.
  workspace.close();
}, 60_000);

/** Numbers that look random and are the same in every run (Park and Miller). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function flipped(bytes: Buffer, at: number, bit = 0): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}

describe('wsis verify on a folder of reports', () => {
  it('finds it sound as it was made', async () => {
    expect(await verifyFolder(out)).toEqual([]);
  });

  it('names the file wherever one byte of it changed', async () => {
    const random = randomNumbers(20_261_331);
    let flips = 0;
    for (const { folder } of sets) {
      const files = new Map([...(await folderBytes(folder))]);
      for (const [name, bytes] of files) {
        const places = [0, bytes.length >> 1, bytes.length - 1, random(bytes.length), random(bytes.length)];
        for (const at of places) {
          const changed = new Map(files).set(name, flipped(bytes, at, random(8)));
          const read = (each: string): Buffer => changed.get(each) ?? Buffer.alloc(0);
          const { value } = await verifyReport({ list: () => [...changed.keys()], read }).next();
          expect(value?.where.split('#')[0], `${name} at ${at}`).toBe(name);
          flips++;
        }
      }
    }
    expect(flips).toBeGreaterThan(180);
  });

  it('names a file that was added, in a set or beside the sets', async () => {
    const [set] = sets;
    for (const [path, where] of [
      [join(set?.folder ?? '', 'cstd', 'en', 'note.txt'), 'cstd/en/note.txt'],
      [join(out, 'note.txt'), 'note.txt'],
    ] as const) {
      await writeFile(path, 'see me');
      const faults = await verifyFolder(out);
      await rm(path);
      expect(faults).toEqual([{ fault: 'file-extra', where: expect.stringContaining(where) }]);
    }
    expect(await verifyFolder(out)).toEqual([]);
  });

  it('names every file that is missing', async () => {
    for (const { folder } of sets) {
      for (const [name] of await folderBytes(folder)) {
        const kept = new Map(await folderBytes(folder));
        kept.delete(name);
        const files = { list: () => [...kept.keys()], read: (each: string) => kept.get(each) ?? Buffer.of() };
        const { value } = await verifyReport(files).next();
        const fault = name === 'manifest.json' ? 'manifest-missing' : 'file-missing';
        expect(value).toEqual({ fault, where: name });
      }
    }
  });

  it('ends with 1 and names the file, then with 0 when the byte is back', async () => {
    const path = join(sets[0]?.folder ?? '', 'hlpf', 'en', 'hlpf-en.docx');
    const bytes = (await folderBytes(join(path, '..'))).get('hlpf-en.docx') ?? Buffer.of();
    await writeFile(path, flipped(bytes, 5000));
    const changed = await runWsis(['verify', out]);
    await writeFile(path, bytes);
    const restored = await runWsis(['verify', out, '--json']);
    expect(changed).toMatchObject({ code: 1, stdout: '' });
    expect(changed.stderr).toContain('hlpf/en/hlpf-en.docx: file-hash');
    expect(restored.code).toBe(0);
    expect(JSON.parse(restored.stdout)).toEqual({ sound: true, faults: [] });
  });
});

describe('wsis verify on a data folder', () => {
  let workspace: Workspace;
  const place = join(root, 'copy');
  beforeAll(async () => {
    await cp(data, place, { recursive: true });
    workspace = openWorkspace(place);
  });
  afterAll(() => workspace.close());

  it('finds it sound as it was made', async () => {
    expect(await verifyData(workspace)).toEqual([]);
  });

  const OBJECTS = [
    ['a snapshot', /^objects\/snapshots\/.*\.gz$/],
    ['the facts beside a snapshot', /^objects\/snapshots\/.*\.json$/],
    ['the sum of a snapshot', /^sums\/snapshots\/.*\.gz$/],
    ['a kept report', /^objects\/reports\/.*hlpf-en\.docx$/],
    ['a kept manifest', /^objects\/reports\/.*manifest\.json$/],
    ['the snapshot kept with a report', /^objects\/reports\/.*snapshot\.ndjson\.gz$/],
  ] as const;

  it.each(OBJECTS)('finds one byte changed in %s', async (_, pattern) => {
    const folder = join(place, 'objects');
    const [name, bytes] = [...(await folderBytes(folder))].find(([path]) => pattern.test(path)) ?? [
      '',
      Buffer.of(),
    ];
    // The end of a sum is the file's length, which is told anew where it is wrong.
    const end = name.startsWith('sums/') ? 63 : bytes.length - 1;
    for (const at of [0, end >> 1, end]) {
      await writeFile(join(folder, name), flipped(bytes, at));
      const faults = await verifyData(workspace);
      await writeFile(join(folder, name), bytes);
      expect(faults.length, `${name} at ${at}`).toBeGreaterThan(0);
    }
    expect(await verifyData(workspace)).toEqual([]);
  });

  it.each(OBJECTS.filter(([, pattern]) => pattern.source.includes('objects')))(
    'finds %s made longer, cut short or gone',
    async (_, pattern) => {
      const folder = join(place, 'objects');
      const [name, bytes] = [...(await folderBytes(folder))].find(([path]) => pattern.test(path)) ?? [
        '',
        Buffer.of(),
      ];
      for (const change of [Buffer.concat([bytes, Buffer.of(10)]), bytes.subarray(0, -1), undefined]) {
        if (change === undefined) await rm(join(folder, name));
        else await writeFile(join(folder, name), change);
        const faults = await verifyData(workspace);
        await writeFile(join(folder, name), bytes);
        expect(faults.length, `${name} of ${change?.length} bytes`).toBeGreaterThan(0);
        await verifyData(workspace);
      }
      expect(await verifyData(workspace)).toEqual([]);
    },
  );

  const COLUMNS = [
    ['revisions', ['stream', 'revision', 'at', 'by', 'reason', 'body', 'previous', 'hash']],
    ['newest', ['stream', 'revision', 'seq', 'hash', 'keys']],
    ['keys', ['key', 'stream']],
    ['head', ['count', 'sum']],
  ] as const;

  it.each(COLUMNS.flatMap(([table, columns]) => columns.map((column) => [table, column] as const)))(
    'finds one value changed in %s.%s',
    async (table, column) => {
      const db = new DatabaseSync(join(place, 'ledger.sqlite'));
      const changes = /revision|seq|count/.test(column)
        ? [`"${column}" + 1000`]
        : [`"${column}" || 'x'`, `substr("${column}", 2)`];
      for (const change of changes) {
        // The middle row, told by all of its values; put back from the copy of the table.
        db.exec(`CREATE TEMP TABLE kept AS SELECT * FROM main.${table}`);
        const rows = Number(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n);
        const key = table === 'revisions' ? 'seq' : table === 'head' ? 'only' : 'stream';
        const row = db
          .prepare(`SELECT ${key} AS k FROM ${table} ORDER BY 1 LIMIT 1 OFFSET ${rows >> 1}`)
          .get();
        const limited = table === 'keys' ? ` AND key = (SELECT max(key) FROM keys WHERE stream = ?1)` : '';
        const text = column === 'previous' ? `CASE "previous" WHEN '' THEN 'x' ELSE ${change} END` : change;
        db.prepare(`UPDATE ${table} SET "${column}" = ${text} WHERE ${key} = ?1${limited}`).run(
          row?.k ?? null,
        );
        const faults = await verifyData(workspace);
        db.exec(`DELETE FROM ${table}; INSERT INTO ${table} SELECT * FROM kept; DROP TABLE kept`);
        expect(faults.length, change).toBeGreaterThan(0);
      }
      db.close();
      expect(await verifyData(workspace)).toEqual([]);
    },
  );
});

describe('wsis verify on a database whose file was edited', () => {
  it('finds one letter of a stored record changed on the disk', async () => {
    const place = join(root, 'edited');
    await cp(data, place, { recursive: true });
    const path = join(place, 'ledger.sqlite');
    const file = (await folderBytes(place)).get('ledger.sqlite') ?? Buffer.of();
    const places: number[] = [];
    for (const said of [
      '"activityId":"WA-0000',
      'demonstration data set',
      'updates/submitted',
      '2026-02-01T09',
    ]) {
      const at = file.indexOf(said);
      const last = file.lastIndexOf(said);
      expect(at, said).toBeGreaterThan(0);
      places.push(at + 3, last + 5);
    }
    for (const at of places) {
      await writeFile(path, flipped(file, at));
      await rm(`${path}-wal`, { force: true });
      const workspace = openWorkspace(place);
      const faults = await verifyData(workspace);
      workspace.close();
      expect(faults.length, `${at}`).toBeGreaterThan(0);
    }
  });

  it('ends with 1 and says where', async () => {
    const ended = await runWsis(['verify', '--data', join(root, 'edited')]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/chain-|unreadable/);
  });
});
