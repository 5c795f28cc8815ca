/** The demonstration data fill every section of every report: whoever looks at one sees what it is for. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportMakers } from '../../local/makers.ts';
import { freezeNow, freezeSpan, lastYearOf } from '../../local/snapshot-for.ts';
import type { Workspace } from '../../local/workspace.ts';
import { compose } from '../../shared/reports/compose/compose.ts';
import { spanOf } from '../../shared/reports/compose/span.ts';
import { comparedYear } from '../../shared/reports/compose/year-before.ts';
import type { DocumentModel, Section } from '../../shared/reports/document.ts';
import { REPORT_KINDS } from '../../shared/reports/kinds/index.ts';
import { readSnapshot } from '../../shared/reports/read-snapshot.ts';
import type { ReportKind } from '../../shared/reports/report-kind.ts';
import { wordsIn } from '../../shared/text/words.ts';
import { demoWorkspace } from '../pipeline/demo-reports.ts';
import { temporaryFolder } from '../pipeline/temporary-folder.ts';

const root = temporaryFolder();
let workspace: Workspace;
beforeAll(async () => {
  workspace = await demoWorkspace(join(root, 'data'));
  return () => workspace.close();
}, 60_000);

async function composed(kind: ReportKind, year: number): Promise<DocumentModel> {
  const { id } = await freezeNow(workspace, spanOf(kind, year));
  const snapshot = await readSnapshot(workspace.objects, id);
  const makers = reportMakers(snapshot);
  const before = comparedYear(kind, year);
  const lastYear = before && (await lastYearOf(workspace, before, freezeSpan(workspace)));
  return compose({
    snapshot,
    ...(lastYear && { lastYear }),
    kind: kind.id,
    language: 'en',
    words: wordsIn('en'),
    options: { year, makers },
  });
}

/** Ids of paragraphs that say that there is nothing to tell. */
const SAYS_NOTHING = /-(?:silent|none|nothing-on)$/;

/** What is empty below `section`: it as a whole, or a place of it that says so. */
function emptyIn({ blocks, id, sections }: Section): readonly string[] {
  const told = blocks.flatMap((block) => {
    if (block.type === 'table') return block.rows.length === 0 ? [`${id}: ${block.id}`] : [];
    return SAYS_NOTHING.test(block.id) ? [`${id}: ${block.id}`] : [];
  });
  const whole = blocks.length === 0 && sections.length === 0 ? [id] : [];
  return [...whole, ...told, ...sections.flatMap(emptyIn)];
}

describe('the demonstration data', () => {
  it.each([2024, 2025].flatMap((year) => REPORT_KINDS.map((kind) => [kind.id, year, kind] as const)))(
    'leave no section of the %s report on %i empty',
    async (_, year, kind) => {
      const { annexes, sections } = await composed(kind, year);
      expect([...sections, ...annexes].flatMap(emptyIn)).toEqual([]);
    },
  );

  it('propose further action under the way forward', async () => {
    const { sections } = await composed(REPORT_KINDS.find(({ id }) => id === 'council') as ReportKind, 2025);
    const proposals = sections.find(({ id }) => id === 'way-forward')?.blocks ?? [];
    expect(proposals.filter(({ id }) => id.startsWith('way-forward-WA-')).length).toBeGreaterThan(3);
  });
});

/** Paragraphs of a document by the records that they name. */
function namedIn(sections: readonly Section[]): readonly string[] {
  return sections.flatMap(({ blocks, sections: below }) => [
    ...blocks.flatMap((block) =>
      block.type !== 'paragraph'
        ? []
        : block.content.flatMap((run) => (run.type === 'record' ? [`${run.record} ${block.number}`] : [])),
    ),
    ...namedIn(below),
  ]);
}

describe('the list of records', () => {
  it.each(['cstd', 'hlpf', 'council'])(
    'of %s has every paragraph that names one, in the annexes too',
    async (kind) => {
      const { annexes, sections } = await composed(
        REPORT_KINDS.find(({ id }) => id === kind) as ReportKind,
        2025,
      );
      const table = annexes.flatMap(({ blocks }) => blocks).find(({ id }) => id === 'records-table');
      const listed = (table?.type === 'table' ? table.rows : []).flatMap((row) => {
        const [record] = row[0]?.content ?? [];
        const refs = row.at(-1)?.content.filter(({ type }) => type === 'ref') ?? [];
        return refs.map(
          (ref) => `${record?.type === 'record' ? record.record : ''} ${'text' in ref ? ref.text : ''}`,
        );
      });
      expect(listed.toSorted()).toEqual([...new Set(namedIn([...sections, ...annexes]))].sort());
    },
  );
});
