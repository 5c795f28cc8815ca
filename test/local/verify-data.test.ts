/** Nothing in a data folder can be changed without verification saying so. */
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerVerify, verifyData } from '../../local/commands/verify.ts';
import { produceReports } from '../../local/produce-reports.ts';
import { freezeSpan } from '../../local/snapshot-for.ts';
import { openWorkspace, type Workspace } from '../../local/workspace.ts';
import { reportKind } from '../../shared/reports/kinds/index.ts';
import { allOf } from '../pipeline/all-of.ts';
import { demoWorkspace } from '../pipeline/demo-reports.ts';
import { flipped, randomNumbers } from '../pipeline/flipped.ts';
import { folderBytes } from '../pipeline/folder-bytes.ts';
import { runHere } from '../pipeline/run-here.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

const root = temporaryFolder();
const data = join(root, 'data');

beforeAll(async () => {
  const workspace = await demoWorkspace(data);
  const plan = { languages: ['en'], formats: ['docx'], year: 2025, out: join(root, 'reports') } as const;
  await produceReports(
    { ...plan, kinds: [reportKind('hlpf')], snapshotOf: freezeSpan(workspace) },
    workspace,
  );
  // Closed, so that a copy of the folder holds everything: the log beside the database goes into it.
  workspace.close();
}, 60_000);

async function ledgerFaults({ ledger }: Workspace): Promise<readonly unknown[]> {
  return allOf(ledger.verify());
}

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
      }
      expect(await verifyData(workspace)).toEqual([]);
    },
  );

  it('misses the sum of an object', async () => {
    const folder = join(place, 'objects');
    const files = await folderBytes(folder);
    const [name] = [...files.keys()].filter((path) => /^sums\/reports\/.*hlpf-en\.docx$/.test(path));
    await rm(join(folder, name ?? ''));
    expect(await verifyData(workspace)).toEqual([
      { fault: 'sum-missing', where: name?.slice('sums/'.length) },
    ]);
  });

  it.each([
    ['a whole report set', /^(?:objects|sums)\/reports\//, 'reports/'],
    ['a whole snapshot', /^(?:objects|sums)\/snapshots\//, 'snapshots/'],
  ])('misses %s that is gone without a trace', async (_, pattern, missing) => {
    const folder = join(place, 'objects');
    const gone = [...(await folderBytes(folder))].filter(([path]) => pattern.test(path));
    for (const [name] of gone) await rm(join(folder, name));
    const faults = await verifyData(workspace);
    for (const [name, bytes] of gone) await writeFile(join(folder, name), bytes);
    expect(faults.map(({ fault, where }) => [fault, where.startsWith(missing)])).toEqual([
      ['file-missing', true],
    ]);
    expect(await verifyData(workspace)).toEqual([]);
  });

  const COLUMNS = [
    ['revisions', ['stream', 'revision', 'at', 'by', 'reason', 'body', 'previous', 'hash']],
    ['newest', ['stream', 'revision', 'seq', 'hash', 'keys']],
    ['keys', ['key', 'stream']],
    ['head', ['count', 'sum']],
    ['identities', ['number', 'key']],
    ['register', ['count', 'sum']],
  ] as const;

  const keyOf = {
    revisions: 'seq',
    newest: 'stream',
    keys: 'stream',
    head: 'only',
    identities: 'number',
    register: 'only',
  } as const;

  it.each(COLUMNS.flatMap(([table, columns]) => columns.map((column) => [table, column] as const)))(
    'finds one value changed in %s.%s',
    async (table, column) => {
      const db = new DatabaseSync(join(place, 'ledger.sqlite'));
      const changes = /revision|seq|count|number/.test(column)
        ? [`"${column}" + 1000`]
        : [`"${column}" || 'x'`, `substr("${column}", 2)`];
      for (const change of changes) {
        // The middle row, told by all of its values; put back from the copy of the table.
        db.exec(`CREATE TEMP TABLE kept AS SELECT * FROM main.${table}`);
        const rows = Number(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n);
        const key = keyOf[table];
        const row = db
          .prepare(`SELECT ${key} AS k FROM ${table} ORDER BY 1 LIMIT 1 OFFSET ${rows >> 1}`)
          .get();
        const limited = table === 'keys' ? ` AND key = (SELECT max(key) FROM keys WHERE stream = ?1)` : '';
        const text = column === 'previous' ? `CASE "previous" WHEN '' THEN 'x' ELSE ${change} END` : change;
        db.prepare(`UPDATE ${table} SET "${column}" = ${text} WHERE ${key} = ?1${limited}`).run(
          row?.k ?? null,
        );
        const faults = await ledgerFaults(workspace);
        db.exec(`DELETE FROM ${table}; INSERT INTO ${table} SELECT * FROM kept; DROP TABLE kept`);
        expect(faults.length, change).toBeGreaterThan(0);
      }
      db.close();
      expect(await ledgerFaults(workspace)).toEqual([]);
    },
  );
});

describe('wsis verify on a database whose file was edited', () => {
  const place = join(root, 'edited');
  const path = join(place, 'ledger.sqlite');
  let file: Buffer;
  beforeAll(async () => {
    await cp(data, place, { recursive: true });
    file = (await folderBytes(place)).get('ledger.sqlite') ?? Buffer.of();
  });

  /** All that is stored and proven, as one text; what cannot be read says so. */
  function contents(): string {
    const db = new DatabaseSync(path, { readOnly: true });
    try {
      const tables = ['revisions', 'newest', 'keys', 'head', 'identities', 'register'];
      return JSON.stringify(tables.map((table) => db.prepare(`SELECT * FROM ${table}`).all()));
    } catch {
      return 'unreadable';
    } finally {
      db.close();
    }
  }

  it('finds every byte that matters: what is stored reads as before, or a fault is told', async () => {
    const before = contents();
    const random = randomNumbers(1332);
    const said = ['"activityId":"WA-0000', 'reason:demonstration', 'updates/accepted', '2026-02-01T09'];
    const places = [
      ...said.flatMap((words) => [file.indexOf(words) + 3, file.lastIndexOf(words) + 5]),
      ...Array.from({ length: 40 }, () => 8192 + random(file.length - 8192)),
    ];
    let found = 0;
    for (const at of places) {
      await writeFile(path, flipped(file, at, random(8)));
      const changed = contents() !== before;
      const sound = (await faultsOf()).length === 0;
      if (changed) found++;
      expect(sound && changed, `byte ${at}`).toBe(false);
    }
    expect(found).toBeGreaterThan(15);
  });

  /** A file that cannot even be opened is a fault too. */
  async function faultsOf(): Promise<readonly unknown[]> {
    try {
      const workspace = openWorkspace(place);
      try {
        return await ledgerFaults(workspace);
      } finally {
        workspace.close();
      }
    } catch (error) {
      return [error];
    }
  }

  it('ends with 1 and says where', async () => {
    const at = file.lastIndexOf('reason:demonstration');
    await writeFile(path, flipped(file, at));
    const ended = await runHere(registerVerify, ['verify', '--data', place]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/^(?:activity|update)\/\S+#\d+: this revision .*\[chain-hash\]/m);
  });
});
