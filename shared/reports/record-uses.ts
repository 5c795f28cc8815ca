/** Where a report speaks of each record: the paragraphs, lists and tables that name it or count it alone with few others. */
import type { Block, DocumentModel, Inline, Section } from './document.ts';

/** One place of a document. */
export interface RecordUse {
  /** Id of the block or, in an annex that lists records, of the section: what an address leads to. */
  readonly place: string;
  /** Number of the paragraph or table, where it has one. */
  readonly number?: string;
  readonly type: Block['type'];
  /** The section around it, with its title in the document's language. */
  readonly section: Pick<Section, 'id' | 'title'>;
  /** `named`: a reference stands there; `counted`: a number that counts it stands there. */
  readonly how: 'named' | 'counted';
}

/** The uses of every record, by its id, in reading order; of one place, that it is named counts more than that it is counted. */
export function recordUses(model: DocumentModel): ReadonlyMap<string, readonly RecordUse[]> {
  const uses = new Map<string, Map<string, RecordUse>>();
  const walk = (section: Section): void => {
    for (const block of section.blocks) {
      for (const run of runsOf(block)) {
        for (const [record, how] of recordsIn(run, block, model)) {
          const known = uses.get(record) ?? new Map<string, RecordUse>();
          uses.set(record, known);
          if (known.get(block.id)?.how !== 'named') known.set(block.id, useOf(block, section, how));
        }
      }
    }
    for (const below of section.sections) walk(below);
  };
  for (const section of [...model.sections, ...model.annexes]) walk(section);
  return new Map([...uses].map(([record, places]) => [record, [...places.values()]]));
}

function runsOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'paragraph':
      return block.content;
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flatMap((row) => row.flatMap(({ content }) => content));
    case 'chart':
      return [];
  }
}

/**
 * A number is about a record where it says which ones it counts, to the last; the totals of a whole report are about none, and
 * the cells of a table count every record somewhere.
 */
function recordsIn(
  run: Inline,
  block: Block,
  model: DocumentModel,
): readonly (readonly [string, RecordUse['how']])[] {
  if (run.type === 'record') return [[run.record, 'named']];
  if (block.type === 'table') return [];
  const behind = run.type === 'figure' ? model.records?.[run.figure] : undefined;
  if (behind === undefined || behind.count > behind.first.length) return [];
  return behind.first.map((record) => [record, 'counted'] as const);
}

function useOf(block: Block, section: Section, how: RecordUse['how']): RecordUse {
  const number = 'number' in block ? block.number : undefined;
  return {
    place: block.id,
    ...(number === undefined ? {} : { number }),
    type: block.type,
    section: { id: section.id, title: section.title },
    how,
  };
}
