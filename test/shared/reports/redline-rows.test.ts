/** Rows in a redline: what is listed is what the Word file marks, and a document against itself has no change. */
import { describe, expect, it } from 'vitest';
import { compose } from '../../../shared/reports/compose/compose.ts';
import type { Block, DocumentModel, Inline, Section } from '../../../shared/reports/document.ts';
import { REPORT_KINDS } from '../../../shared/reports/kinds/index.ts';
import { rowsOf } from '../../../shared/reports/pair-rows.ts';
import { redline } from '../../../shared/reports/redline.ts';
import { redlineDocument } from '../../../shared/reports/redline-document.ts';
import { allSections } from '../../../shared/reports/section-text.ts';
import { wordsIn } from '../../../shared/text/words.ts';
import { ENTRIES, MAKERS, snapshotOf } from '../../golden/fixture.ts';
import { REGISTERED, withRegistries } from '../../golden/registered.ts';

const options = { year: 2025, makers: MAKERS, date: '2026-02-01' };
const words = wordsIn('en');
const text = (said: string): Inline => ({ type: 'text', text: said });

function documentOf(base: DocumentModel, lines: readonly string[], items: readonly string[]): DocumentModel {
  const table: Block = {
    ...{ type: 'table', id: 'plans', number: '2', caption: [text('Road maps')], notes: [], totalRows: 1 },
    columns: ['line', 'plan', 'state'].map((id) => ({ id, head: id, align: 'start', width: 1 })),
    rows: lines.map((line) => line.split('|').map((cell) => ({ content: [text(cell)] }))),
  };
  const list: Block = {
    type: 'list',
    id: 'points',
    ordered: false,
    items: items.map((item) => [text(item)]),
  };
  const section: Section = {
    id: 'plans',
    title: 'Plans',
    blocks: [table, list],
    sections: [],
    words: { count: 0 },
  };
  return { ...base, sections: [section], annexes: [] };
}

/** Paragraphs, items and rows, by cell. */
function linesOf(model: DocumentModel): readonly (readonly (readonly Inline[])[])[] {
  return allSections(model)
    .flatMap((section) => section.blocks)
    .flatMap((block) => (block.type === 'paragraph' ? [[block.content]] : rowsOf(block)));
}

/** Rows and items as they stand in the marked document: `-` before what went, `+` before what came. */
function marks(model: DocumentModel): readonly string[] {
  return linesOf(model).map((cells) =>
    cells
      .map((runs) =>
        runs
          .flatMap((run) => {
            if (run.type !== 'text') return [];
            return run.change === undefined
              ? [run.text]
              : [`${run.change === 'deleted' ? '-' : '+'}${run.text}`];
          })
          .join(''),
      )
      .join('|'),
  );
}

describe('rows in a redline', () => {
  it('are told as they are, on the page and in the Word file alike', async () => {
    const base = await compose({
      snapshot: snapshotOf(ENTRIES),
      kind: 'cstd',
      language: 'en',
      words,
      options,
    });
    const before = documentOf(
      base,
      ['C2|Cables|planned', 'C2|Masts|planned', 'C5|Drills|planned', 'C7|Clinics|done', 'All|4|'],
      ['One.', 'Two.'],
    );
    const after = documentOf(
      base,
      ['C2|Masts|planned', 'C2|Cables|done', 'C5|Drills|planned', 'C6|Rules|new', 'All|4|'],
      ['Two.', 'Three.'],
    );
    const { counts, sections } = redline(before, after);
    expect(counts).toEqual({ same: 4, changed: 1, added: 2, removed: 2 });
    const told = (change: string) =>
      sections[0]?.paragraphs
        .filter((each) => each.change === change)
        .map(({ runs }) => runs.map((run) => run.text).join(''));
    expect(told('added')).toEqual(['C6 | Rules | new', 'Three.']);
    expect(told('removed')).toEqual(['C7 | Clinics | done', 'One.']);
    expect(marks(redlineDocument(before, after, 'Changes'))).toEqual([
      'C2|Masts|planned',
      'C2|Cables|-planned+done',
      'C5|Drills|planned',
      '-C7|-Clinics|-done',
      '+C6|+Rules|+new',
      'All|4|',
      '-One.',
      'Two.',
      '+Three.',
    ]);
    const empty = { ...after, sections: [] };
    const all = marks(redlineDocument(before, empty, 'Changes'));
    expect(all).toHaveLength(redline(before, empty).counts.removed);
    expect(all[0]).toBe('-C2|-Cables|-planned');
  });

  it.each(['roadmap', 'final'])(
    'come and go in a real %s as often in the Word file as on the page',
    async (kind) => {
      const request = { kind, language: 'en', words, options } as const;
      const before = await compose({ ...request, snapshot: withRegistries(snapshotOf(ENTRIES)) });
      const fewer = withRegistries(snapshotOf(ENTRIES.slice(2)), REGISTERED.slice(1));
      const after = await compose({ ...request, snapshot: fewer });
      const { added, removed } = redline(before, after).counts;
      const lines = linesOf(redlineDocument(before, after, 'Changes')).map((cells) =>
        cells.flat().filter((run) => run.type !== 'note' && (run.type !== 'text' || run.text !== '')),
      );
      const all = (change: string) =>
        lines.filter(
          (runs) => runs.length > 0 && runs.every((run) => run.type === 'text' && run.change === change),
        );
      expect(removed).toBeGreaterThan(0);
      expect([all('inserted').length, all('deleted').length]).toEqual([added, removed]);
    },
  );

  it.each(REPORT_KINDS.map(({ id }) => id))('are all the same in %s against itself', async (kind) => {
    const snapshot = withRegistries(snapshotOf(ENTRIES));
    const model = await compose({ snapshot, kind, language: 'en', words, options });
    const { counts, sections } = redline(model, structuredClone(model));
    expect(sections).toEqual([]);
    expect(counts.same).toBeGreaterThan(0);
    expect(redlineDocument(model, structuredClone(model), model.masthead.revision)).toEqual(model);
  });
});
