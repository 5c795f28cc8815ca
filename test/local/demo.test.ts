import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exampleWorkbook } from '../../local/demo/build-example-workbooks.ts';
import { demoFile, exampleWorkbookName } from '../../local/demo/demo-files.ts';
import { EXAMPLE_YEARS, exampleRecords } from '../../local/demo/example-records.ts';
import { loadDemo } from '../../local/demo/load-demo.ts';
import { importFile } from '../../local/import-files.ts';
import { startsAsExport } from '../../local/restore-export.ts';
import type { Terminal } from '../../local/terminal.ts';
import { openWorkspace, type Workspace } from '../../local/workspace.ts';
import { checkRecord } from '../../shared/activities/check.ts';
import { originalText } from '../../shared/activities/original-text.ts';
import type { AnnualUpdate } from '../../shared/activities/record.ts';
import { compileEdition, supportOf } from '../../shared/matrix/support.ts';
import { ACTION_LINE_IDS } from '../../shared/reference/action-lines.ts';
import { LANGUAGES } from '../../shared/reference/languages.ts';
import { matrixEdition } from '../../shared/reference/matrix-edition.ts';
import type { Revision } from '../../shared/store/ports.ts';

const compiled = compileEdition(matrixEdition('2015'));
const LABEL = /^\[(Example|Exemple|Ejemplo|Пример|示例|مثال)\] /;

describe('the example records', () => {
  it('are labelled as examples in their titles and name a fictitious unit', async () => {
    for (const { activity } of await exampleRecords()) {
      expect(originalText(activity.title)?.text).toMatch(LABEL);
      expect(activity.organization).toBe('Example unit (fictitious)');
    }
  });

  it('could be submitted: no rule finds an error, and few find anything', async () => {
    const previous = new Map<string, AnnualUpdate>();
    const findings = (await exampleRecords()).flatMap((record) => {
      const { activityId } = record.activity;
      const found = checkRecord(record, {
        supportOf: (lines, code) => supportOf(compiled, lines, code),
        previous: previous.get(activityId),
      });
      previous.set(activityId, record.update);
      return found;
    });
    expect(findings.filter(({ severity }) => severity !== 'warning')).toEqual([]);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(
      new Set(['rationale-missing', 'text-too-short', 'acronym-unexplained']),
    );
  });

  it('are written in each of the six languages', async () => {
    const languages = (await exampleRecords()).map(({ update }) => update.originalLanguage);
    expect(new Set(languages)).toEqual(new Set(LANGUAGES));
  });

  it('reach every action line, every goal, every Sector and every region', async () => {
    const activities = (await exampleRecords()).map(({ activity }) => activity);
    const lines = new Set(activities.flatMap(({ otherLines, primaryLine }) => [primaryLine, ...otherLines]));
    const goals = new Set(activities.flatMap(({ claims }) => claims.map(({ code }) => code.split('.')[0])));
    expect(ACTION_LINE_IDS.filter((id) => !lines.has(id))).toEqual([]);
    expect(goals.size).toBe(17);
    expect(new Set(activities.flatMap(({ sectors }) => sectors)).size).toBe(4);
    expect(new Set(activities.flatMap(({ regions }) => regions)).size).toBe(6);
  });
});

describe('the example workbooks', () => {
  it.each(EXAMPLE_YEARS)('of %i are what their records give, byte for byte', async (year) => {
    const stored = await readFile(demoFile(exampleWorkbookName(year)));
    expect(stored.equals(await exampleWorkbook(year))).toBe(true);
  });
});

describe('loading the demonstration data set', () => {
  let directory: string;
  let workspace: Workspace;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'wsis-demo-'));
    workspace = openWorkspace(directory);
  });

  afterEach(async () => {
    workspace.close();
    await rm(directory, { recursive: true });
  });

  it('makes one activity with two updates of the same row in both years, all accepted', async () => {
    const loaded = await loadDemo(workspace, silent());
    expect(loaded).toEqual({ records: 156, created: 156, updated: 0, accepted: 156, entries: 218 });
    const updates = await updatesOf(workspace, 'annual');
    const years = Map.groupBy(updates, ({ state }) => state.activityId);
    expect(years.size).toBe(33);
    for (const each of years.values()) {
      expect(each.map(({ state }) => state.period.from)).toEqual(['2024-01-01', '2025-01-01']);
    }
    expect(updates.every(({ state }) => state.state === 'accepted')).toBe(true);
  });

  it('gives back the example records as they were written', async () => {
    await loadDemo(workspace, silent());
    const [written] = await exampleRecords(2025);
    const loaded = (await updatesOf(workspace, 'annual')).map(({ state }) => state);
    const { activityId: _, state: __, ...content } = written?.update ?? ({} as AnnualUpdate);
    expect(loaded).toContainEqual(expect.objectContaining(content));
  });

  it('takes the file of example records too, as a unit’s own system would send it', async () => {
    const order = { file: demoFile('example-records.ndjson'), profile: 'annual' } as const;
    const { log, taken } = await importFile(order, workspace, silent());
    await log.remove();
    expect(taken).toMatchObject({ created: 66, updated: 0, refused: 0, drafts: 0 });
    const { items } = await workspace.ledger.list('activities', { limit: 1000 });
    expect(items).toHaveLength(33);
    expect(await startsAsExport(order.file)).toBe(false);
  });

  it('changes nothing the second time', async () => {
    await loadDemo(workspace, silent());
    const before = await heads(workspace);
    const again = await loadDemo(workspace, silent());
    expect(again).toEqual({ records: 156, created: 0, updated: 0, accepted: 0, entries: 218 });
    expect(await heads(workspace)).toEqual(before);
  });
});

async function updatesOf({ ledger }: Workspace, profile: string): Promise<readonly Revision<AnnualUpdate>[]> {
  const { items } = await ledger.list('updates', { limit: 1000 });
  return (items as readonly Revision<AnnualUpdate>[]).filter(({ state }) => state.profile === profile);
}

async function heads({ ledger }: Workspace): Promise<readonly string[]> {
  const pages = await Promise.all(
    (['activities', 'updates'] as const).map((key) => ledger.list(key, { limit: 1000 })),
  );
  return pages.flatMap(({ items }) => items.map(({ hash, stream }) => `${stream} ${hash}`));
}

function silent(): Terminal {
  return {
    json: false,
    say: () => undefined,
    warn: () => undefined,
    result: () => undefined,
    write: async () => undefined,
    progress: () => ({ set: () => undefined, stop: () => undefined }),
  };
}
