import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { program } from '../../local/program.ts';
import { answersTo } from '../../shared/duties/answers.ts';
import { duties, dutiesOn } from '../../shared/reference/duties.ts';
import { runWsis } from '../pipeline/run-wsis.ts';

const folder = mkdtempSync(join(tmpdir(), 'wsis-duties-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const data = ['--data', join(folder, 'data')];

describe('wsis duties', () => {
  it('lists the clauses on a day without any data, those not in force last, and makes none', async () => {
    const { code, stdout } = await runWsis(['duties', '--on', '2026-03-01', ...data]);
    expect(code).toBe(0);
    const [counts = '', list = '', others = ''] = stdout.trim().split('\n\n');
    const lines = list.split('\n');
    expect(lines).toHaveLength(dutiesOn('2026-03-01').length);
    const told = counts.split('\n').map((each) => /^ *(.*?) +(\d+)$/.exec(each)?.slice(1) ?? []);
    for (const [words = '', count] of told.slice(1, -1))
      expect(
        lines.filter((each) => each.includes(` ${words}  `)),
        words,
      ).toHaveLength(Number(count));
    expect(told[0]).toEqual(['Clauses in force', String(lines.length)]);
    expect(told.at(-1)).toEqual(['Not in force', String(duties.length - lines.length)]);
    const [head, ...left] = others.split('\n').map((each) => each.split(' ')[0]);
    expect(head).toBe('Not');
    expect(new Set(left)).toEqual(
      new Set(duties.map(({ id }) => id).filter((id) => lines.every((each) => !each.startsWith(`${id} `)))),
    );
    const line = lines.find((each) => each.startsWith('res1332/instructs-sg/6 '));
    expect(line).toMatch(
      /Answered, nothing issued yet\s+2026-03-29 council-2026 ahead .*Submit a comprehensive report/,
    );
    expect(lines.find((each) => each.startsWith('res1332/instructs-sg/15 '))).toContain(
      'Answered, nothing issued yet',
    );
    expect(existsSync(join(folder, 'data'))).toBe(false);
  }, 60_000);

  it('tells machines every clause of a resolution, and refuses a resolution that it does not know', async () => {
    const { stdout } = await runWsis([
      'duties',
      '--on',
      '2026-03-01',
      '--resolution',
      'pp-res140',
      '--json',
      ...data,
    ]);
    const told = JSON.parse(stdout) as readonly { readonly id: string }[];
    expect(told.map(({ id }) => id)).toEqual(
      duties.filter(({ editionId }) => editionId === 'pp-res140').map(({ id }) => id),
    );
    const { code, stderr } = await runWsis(['duties', '--resolution', 'res140', ...data]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('Choose from res1332')]);
  }, 60_000);

  it('is answered by commands that are there', () => {
    const known = program().commands.map((command) => command.name());
    for (const name of duties.flatMap((duty) => answersTo(duty).held.commands)) expect(known).toContain(name);
  });
});

describe('wsis remind', () => {
  it('says how many letters there are today, and keeps them in the data folder', async () => {
    const person = ['--name', 'Erin Example', '--email', 'erin@example.org', '--roles', 'editor'];
    await runWsis(['people', 'add', ...person, ...data]);
    const { code, stdout } = await runWsis(['remind', '--days', '21', '--json', ...data]);
    expect(code).toBe(0);
    const { duties: written, failed } = JSON.parse(stdout) as {
      readonly duties: number;
      readonly failed: number;
    };
    expect(failed).toBe(0);
    const kept = existsSync(join(folder, 'data', 'mail')) ? readdirSync(join(folder, 'data', 'mail')) : [];
    expect(kept.filter((name) => name.endsWith('.eml'))).toHaveLength(written);
    expect((await runWsis(['remind', '--days', 'soon', ...data])).code).toBe(1);
  }, 60_000);
});
