/** Every figure of a report leads back to as many records as it says. */
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { registerTrace } from '../../local/commands/trace.ts';
import { fileOpener } from '../../local/folder.ts';
import { produceReports } from '../../local/produce-reports.ts';
import { freezeSpan } from '../../local/snapshot-for.ts';
import type { DocumentModel } from '../../shared/reports/document.ts';
import { reportKind } from '../../shared/reports/kinds/index.ts';
import { openSnapshot } from '../../shared/reports/read-snapshot.ts';
import { trace } from '../../shared/reports/trace.ts';
import { allOf } from '../pipeline/all-of.ts';
import { demoWorkspace } from '../pipeline/demo-reports.ts';
import { runHere } from '../pipeline/run-here.ts';
import { runWsis } from '../pipeline/run-wsis.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

const root = temporaryFolder();
const out = join(root, 'reports');
let folder: string;
let model: DocumentModel;

beforeAll(async () => {
  const workspace = await demoWorkspace(join(root, 'data'));
  const plan = { languages: ['en'], formats: ['json'], year: 2025, out } as const;
  const [set] = await produceReports(
    { ...plan, kinds: [reportKind('cstd'), reportKind('workbook')], snapshotOf: freezeSpan(workspace) },
    workspace,
  );
  workspace.close();
  folder = set?.folder ?? '';
  model = JSON.parse(await readFile(join(folder, 'cstd/en/cstd-en.json'), 'utf8'));
}, 60_000);

describe('tracing the figures of a CSTD report', () => {
  it('finds behind every one what it counts, among the records that its readers may see', async () => {
    const opened = await openSnapshot(model.makers.snapshot, fileOpener(join(folder, 'snapshot.ndjson.gz')));
    // Read once: what is asked here is the figures, not the reading.
    const entries = await allOf(opened.entries());
    const snapshot = {
      ...opened,
      entries: async function* () {
        yield* entries;
      },
    };
    const open = new Set(
      entries
        .filter(({ activity }) => activity.confidentiality === 'public')
        .map(({ activity }) => activity.activityId),
    );
    expect(model.audience).toBe('public');
    expect(open.size).toBeLessThan(entries.length);
    const figures = Object.values(model.figures);
    expect(figures.length).toBeGreaterThan(100);
    for (const figure of figures) {
      const traced = await trace(figure, snapshot, model.audience);
      const ids = traced.entries.map(({ activityId }) => activityId);
      expect(traced.value, figure.id).toBe(figure.value);
      expect(ids.filter((id) => !open.has(id))).toEqual([]);
      if (figure.measure === 'activities') expect(new Set(ids).size, figure.id).toBe(figure.value);
      if (figure.measure === 'updates') expect(ids.length, figure.id).toBe(figure.value);
    }
  });

  it('shows the records on the command line, where they can be read again', async () => {
    const id = Object.keys(model.figures).find((each) => /^activities\..*line-C5/.test(each)) ?? '';
    const ended = await runHere(registerTrace, ['trace', out, id, '--json']);
    expect(ended.code).toBe(0);
    const [traced, forMembers] = JSON.parse(ended.stdout);
    expect(traced.counted).toBe(model.figures[id]?.value);
    const activities = new Set(traced.entries.map((entry: { activityId: string }) => entry.activityId));
    expect(activities.size).toBe(traced.counted);
    expect(traced.entries[0].revisions.activity[1]).toMatch(/^[0-9a-f]{64}$/);
    // One id, two answers: the members' workbook counts what the public submission does not.
    expect([traced.audience, forMembers.audience]).toEqual(['public', 'members']);
    expect([traced.counted, forMembers.counted]).toEqual([5, 6]);
    const told = await runHere(registerTrace, ['trace', out, id]);
    expect(told.stdout).toContain('readers: public');
    expect(told.stdout).toContain('readers: ITU members');
    expect(told.stdout).toContain('  Activities – Line: C5\n');
    for (const { activityId, by } of traced.entries)
      expect(told.stdout).toMatch(new RegExp(`${activityId}.*${by.slice(0, 8)}`));
  });

  it('takes an id as it is copied from paper, and one that no report states', async () => {
    const copied = await runHere(registerTrace, [
      'trace',
      out,
      ' “#figure:activities.\u200b\nline-C5” ',
      '--json',
    ]);
    expect(JSON.parse(copied.stdout)[0]).toMatchObject({ counted: 5, figure: { id: 'activities.line-C5' } });
    const own = await runHere(registerTrace, ['trace', out, 'updates.line-C5.goal-16', '--json']);
    expect(own.code).toBe(0);
    for (const { counted, entries, figure } of JSON.parse(own.stdout)) {
      expect(figure.value).toBeUndefined();
      expect(counted).toBe(entries.length);
    }
  });

  it('answers for who was asked and who did not answer from the header, and says so', async () => {
    const ended = await runHere(registerTrace, ['trace', out, 'coverage-missing']);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain('Activities without an update – ');
    expect(ended.stdout).toContain('can’t be listed. No record to list');
    const [traced] = JSON.parse(
      (await runHere(registerTrace, ['trace', out, 'coverage-missing', '--json'])).stdout,
    );
    expect(traced).toMatchObject({
      from: 'header',
      entries: [],
      counted: model.figures['coverage-missing']?.value,
    });
  });

  it('takes what was downloaded wherever it lies, and says which file is missing', async () => {
    const own = join(root, 'downloads');
    await mkdir(own);
    await copyFile(join(folder, 'manifest.json'), join(own, 'manifest.json'));
    const asked = ['trace', own, 'activities.line-C5'];
    const without = await runHere(registerTrace, asked);
    expect(without.stderr).toContain('The folder lacks “cstd-en.json”');
    expect(without.stderr).toContain('Download the report as JSON');
    await copyFile(join(folder, 'cstd/en/cstd-en.json'), join(own, 'cstd-en.json'));
    expect((await runHere(registerTrace, asked)).stderr).toContain('The folder lacks “snapshot.ndjson.gz”');
    await copyFile(join(folder, 'snapshot.ndjson.gz'), join(own, 'snapshot.ndjson.gz'));
    expect((await runHere(registerTrace, asked)).stdout).toContain('activities.line-C5');
  });

  it('ends with 1 and a plain sentence for a figure that no report states', async () => {
    const ended = await runWsis(['trace', out, 'activities.line-C99']);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toContain('figure');
    expect(ended.stderr).not.toMatch(/\n\s+at /);
  });
});
