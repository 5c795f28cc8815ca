/** Every place of a report has an id of its own: links, bookmarks and paragraph numbers rest on it. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { produceReports } from '../../local/produce-reports.ts';
import { freezeSpan } from '../../local/snapshot-for.ts';
import type { DocumentModel, Section } from '../../shared/reports/document.ts';
import { demoWorkspace } from './demo-reports.ts';
import { folderBytes } from './folder-bytes.ts';
import { KINDS_BY_SHAPE } from './kinds-by-shape.ts';
import { temporaryFolder } from './temporary-folder.ts';

const root = temporaryFolder();

/** Ids of sections, their blocks and all below. */
function placesOf({ blocks, id, sections }: Section): readonly string[] {
  return [id, ...blocks.map((block) => block.id), ...sections.flatMap(placesOf)];
}

describe('the demonstration data in every kind of report', () => {
  it('give each section, paragraph, list, table and chart an id of its own', async () => {
    const workspace = await demoWorkspace(join(root, 'data'));
    const out = join(root, 'out');
    const plan = {
      kinds: KINDS_BY_SHAPE,
      languages: ['en', 'zh'],
      formats: ['json'],
      year: 2025,
      out,
    } as const;
    const sets = await produceReports({ ...plan, snapshotOf: freezeSpan(workspace) }, workspace);
    workspace.close();
    const found = new Map<string, readonly string[]>();
    for (const { folder } of sets) {
      for (const [name, bytes] of await folderBytes(folder)) {
        if (!/\/[\w-]+-\w+\.json$/.test(name)) continue;
        const { annexes, sections }: DocumentModel = JSON.parse(bytes.toString('utf8'));
        found.set(name, [...sections, ...annexes].flatMap(placesOf));
      }
    }
    expect(found.size).toBe(KINDS_BY_SHAPE.length * 2);
    const repeated = [...found].flatMap(([name, ids]) =>
      ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${name}: ${id}`),
    );
    expect(repeated).toEqual([]);
    for (const [name, ids] of found) expect(ids.length, name).toBeGreaterThan(10);
  }, 60_000);
});
