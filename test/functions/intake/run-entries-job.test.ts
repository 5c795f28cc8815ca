import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { openFindingsLog } from '../../../functions/intake/findings-log.ts';
import { LARGEST_ENTRIES } from '../../../functions/intake/largest-upload.ts';
import { type EntriesJob, isOfEntries, runEntriesJob } from '../../../functions/intake/run-entries-job.ts';
import type { IntakeJobPorts } from '../../../functions/intake/run-intake-job.ts';
import { addPerson } from '../../../shared/people/change-people.ts';
import type { Role } from '../../../shared/people/role.ts';
import { ports } from '../../shared/registries/entry-fixtures.ts';
import { memoryObjects } from '../../shared/reports/memory-stores.ts';

const UPLOAD = 'uploads/ticket/tasks.csv';
const JOB: EntriesJob = {
  ...{ kind: 'intake', upload: UPLOAD, file: 'tasks.csv', profile: 'annual' },
  ...{ registry: 'task', by: 'erin' },
};

const noRoom: IntakeJobPorts['openLog'] = async () => {
  throw new Error('no room for findings');
};

async function desk(role: Role, bytes: Uint8Array, log = noRoom) {
  const { clock, ledger } = ports();
  const person = { id: 'erin', name: 'Erin', email: 'erin@example.org', language: 'en' as const };
  const signed = { by: 'test', reason: 'test' };
  await addPerson(
    { ...signed, person: { ...person, roles: [role], sectors: [] } },
    { ledger, clock, newId: () => 'erin' },
  );
  const objects = memoryObjects();
  await objects.putIfAbsent(UPLOAD, bytes);
  let opened = 0;
  const openLog: IntakeJobPorts['openLog'] = () => {
    opened += 1;
    return log();
  };
  const given = { ledger, clock, objects, openLog, newId: () => 'id', identities: {} as never };
  return { objects, run: () => runEntriesJob(JOB, given), opened: () => opened };
}

it('is work of its own: files of records are taken in by other rules', () => {
  expect(isOfEntries(JOB)).toBe(true);
  const { registry: _, ...records } = JOB;
  expect(isOfEntries(records)).toBe(false);
});

it('reads nothing of who may add no entry, nor more than one worker takes in', async () => {
  const member = await desk('member', Buffer.from('title\nTrain\n'));
  await expect(member.run()).rejects.toMatchObject({ code: 'forbidden' });
  const much = await desk('editor', new Uint8Array(LARGEST_ENTRIES + 1));
  await expect(much.run()).rejects.toMatchObject({ code: 'file-too-large' });
  expect([member.opened(), much.opened()]).toEqual([0, 0]);
});

it('counts what it took, and keeps the findings and the marked copy; run again, it changes nothing', async () => {
  const rows = [
    'id,title,title.en,line,owner,due,status',
    'T-1,Train teachers,,C4,BDT,2026-06-30,planned',
    'T-2,Train doctors,,C77,BDT,2026-06-30,planned',
  ].join('\r\n');
  const folder = join(tmpdir(), `wsis-entries-${process.pid}`);
  let logs = 0;
  const { objects, run } = await desk('editor', Buffer.from(rows), () =>
    openFindingsLog(folder, `${process.pid}-${++logs}`),
  );
  try {
    const result = await run();
    expect(result).toMatchObject({ rows: 2, created: 1, updated: 0, unchanged: 0, refused: 1, drafts: 0 });
    expect(result.rules).toEqual([{ rule: 'unknown-code', severity: 'error', count: 1 }]);
    expect(result.examples.map(({ at, rule }) => [rule, at.row, at.field])).toEqual([
      ['unknown-code', 3, 'line'],
    ]);
    expect([result.findings, result.marked]).toEqual([
      'uploads/ticket/result-id/findings.ndjson',
      'uploads/ticket/result-id/marked.xlsx',
    ]);
    const findings = Buffer.from(objects.held.get(result.findings) as Uint8Array).toString();
    expect(JSON.parse(findings)).toMatchObject({ rule: 'unknown-code', value: 'C77' });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(objects.held.get(result.marked) as never);
    const [, first, second] = [1, 2, 3].map((row) => JSON.stringify(book.worksheets[0]?.getRow(row).values));
    expect(first).not.toContain('C77');
    expect(second).toMatch(/C77.*not in the list|C77.*Action line/);
    expect(await run()).toMatchObject({ created: 0, unchanged: 1, refused: 1 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
