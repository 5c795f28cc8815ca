/** Commands that are given wrongly say what is wrong and what to give instead. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { registerFreeze } from '../../local/commands/freeze.ts';
import { registerImport } from '../../local/commands/import.ts';
import { registerReport } from '../../local/commands/report.ts';
import { registerReview } from '../../local/commands/review.ts';
import { askedPrevious, freezeNow, freezeSpan, lastYearOf } from '../../local/snapshot-for.ts';
import type { Workspace } from '../../local/workspace.ts';
import { readSnapshot } from '../../shared/reports/read-snapshot.ts';
import { demoWorkspace } from '../pipeline/demo-reports.ts';
import { runHere } from '../pipeline/run-here.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

const root = temporaryFolder();
const data = join(root, 'data');
const YEAR = { from: '2025-01-01', to: '2025-12-31' };
const BEFORE = { from: '2024-01-01', to: '2024-12-31' };
const DECADE = { from: '2015-01-01', to: '2025-12-31' };
let workspace: Workspace;

beforeAll(async () => {
  workspace = await demoWorkspace(data);
  await writeFile(join(root, 'no-year.csv'), 'title,status\nA title that is long enough,ongoing\n');
  return () => workspace.close();
}, 60_000);

describe('wsis freeze', () => {
  it('says that a period cannot end before it begins', async () => {
    const args = ['freeze', '--from', YEAR.to, '--to', YEAR.from, '--data', data];
    const ended = await runHere(registerFreeze, args);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toBe(
      'No period goes from 31 December 2025 to 1 January 2025: both must be days of the calendar, the second not before the first.\nGive two days, the first not after the second, for example 2025-01-01 and 2025-12-31.\n',
    );
  });
});

describe('wsis import', () => {
  const place = join(root, 'imported');
  it('says why a year is needed and how to give it', async () => {
    const ended = await runHere(registerImport, ['import', join(root, 'no-year.csv'), '--data', place]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/does not say which year .*\n.*wsis import FILE --year 2025/);
  });

  it('goes on with the other files where one is not there', async () => {
    const files = [join(root, 'no.csv'), join(root, 'no-year.csv')];
    const ended = await runHere(registerImport, ['import', ...files, '--year', '2025', '--data', place]);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain('There is no file or folder “');
    expect(ended.stdout).toContain('no-year.csv: 1 row: 1 created');
  });

  it('ends with 2 where a file holds no record, so that a script notices', async () => {
    const file = join(root, 'package.json');
    await writeFile(file, '{"name":"somebody-else","version":"1.0.0"}');
    const ended = await runHere(registerImport, [
      'import',
      file,
      '--year',
      '2025',
      '--data',
      join(root, 'none'),
    ]);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain('no record was found in it');
  });

  it('takes nothing in where the marked workbook cannot be written', async () => {
    const folder = join(root, 'untouched');
    const marked = join(root, 'no', 'marked.xlsx');
    const args = [
      'import',
      join(root, 'no-year.csv'),
      '--year',
      '2025',
      '--marked',
      marked,
      '--data',
      folder,
    ];
    await expect(runHere(registerImport, args)).rejects.toThrow('ENOENT');
    expect(existsSync(join(folder, 'imports'))).toBe(false);
  });
});

describe('wsis review', () => {
  it.each([
    ['WA-000001', 'WA-000001: it has no update in 2025, but in 2019 (accepted). Name the year'],
    ['WA-999999', 'WA-999999: no activity has this id.'],
    ['nonsense', 'nonsense: no activity has this id.'],
    ['WA-000092', 'WA-000092: its update of 2025 is accepted already. Import a correction of it'],
  ])('says why %s cannot be returned', async (id, said) => {
    const args = ['review', 'return', '--year', '2025', '--id', id, '--reason', 'x', '--data', data];
    const ended = await runHere(registerReview, args);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain(said);
  });

  it('says what becomes of a draft', async () => {
    const place = join(root, 'imported');
    const args = [
      'review',
      'accept',
      '--year',
      '2025',
      '--id',
      'WA-000001',
      '--reason',
      'x',
      '--data',
      place,
    ];
    expect((await runHere(registerReview, args)).stderr).toMatch(
      /^WA-000001: its update of 2025 is a draft that nobody has submitted, so there is nothing to accept\./,
    );
  });
});

describe('the snapshot after --previous', () => {
  it('is used for the reports of its period, and the others are told', async () => {
    const year = await freezeNow(workspace, YEAR);
    const others: string[] = [];
    const previous = await askedPrevious(workspace, year.id, {
      periods: [YEAR, DECADE],
      onOther: ({ from }) => others.push(from),
    });
    const decade = await freezeNow(workspace, DECADE);
    expect((await previous(await readSnapshot(workspace.objects, year.id)))?.id).toBe(year.id);
    expect(await previous(await readSnapshot(workspace.objects, decade.id))).toBeUndefined();
    expect(others).toEqual(['2015-01-01']);
  });

  it('is refused where it is of another period than all of them, before anything is written', async () => {
    const { id } = await freezeNow(workspace, DECADE);
    const out = join(root, 'reports');
    const args = ['report', 'cstd', '--year', '2025', '--previous', id, '--out', out, '--data', data];
    const ended = await runHere(registerReport, args);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(
      /^The command needs a --previous of the period that is reported on: 2025-01-01\.\.2025-12-31; the one named is of 2015-01-01\.\.2025-12-31\./,
    );
    expect(existsSync(out)).toBe(false);
  });
});

describe('the snapshot after --last-year', () => {
  it('is refused where it is not of the year before, and where no kind compares years', async () => {
    const { id } = await freezeNow(workspace, YEAR);
    const out = join(root, 'compared');
    const args = ['--year', '2025', '--last-year', id, '--out', out, '--data', data];
    const other = await runHere(registerReport, ['report', 'cstd', ...args]);
    expect(other.code).toBe(1);
    expect(other.stderr).toMatch(
      /^The command needs a --last-year of the year before the one reported on: 2024-01-01\.\.2024-12-31; the one named is of 2025-01-01\.\.2025-12-31\./,
    );
    const none = await runHere(registerReport, ['report', 'tasks', ...args]);
    expect(none.stderr).toMatch(/^The command needs a report that tells what changed since last year/);
    expect(existsSync(out)).toBe(false);
  });

  it('is, where none is named, the one frozen last, or what was accepted where none ever was', async () => {
    const made = await lastYearOf(workspace, BEFORE, freezeSpan(workspace));
    expect(made?.header.period).toEqual(BEFORE);
    const again = () => expect.unreachable('it was frozen');
    expect((await lastYearOf(workspace, BEFORE, again))?.id).toBe(made?.id);
    const empty = { from: '1999-01-01', to: '1999-12-31' };
    expect(await lastYearOf(workspace, empty, freezeSpan(workspace))).toBeUndefined();
  });
});
