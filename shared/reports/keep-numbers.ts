/**
 * Paragraph numbers of a revision: what stood in the issue before keeps its number, what is new between two of them is
 * `12A`, `12B`, and the number of what was taken out is never given again. Places that cite a paragraph follow.
 */
import type { Block, DocumentModel, Inline, Section } from './document.ts';
import { longestKept } from './longest-kept.ts';
import { compareNumbers, countOf, numberBetween } from './paragraph-number.ts';

/** What is needed of the issue before. */
export type PreviousIssue = Pick<DocumentModel, 'sections' | 'annexes' | 'retired'>;

/**
 * `model` with the numbers of `previous` wherever a paragraph stands in the same order as there, and with the numbers that
 * no later issue may give again.
 */
export function keepNumbers(model: DocumentModel, previous: PreviousIssue): DocumentModel {
  const before = new Map(paragraphsOf(previous).map(({ id, number }) => [id, number]));
  const used = new Set([...before.values(), ...(previous.retired ?? [])]);
  const given = newNumbers(
    paragraphsOf(model).map(({ id }) => ({ id, kept: before.get(id) })),
    before,
    used,
  );
  const stand = new Set(given.values());
  const retired = [...used].filter((number) => !stand.has(number)).sort(compareNumbers);
  const old = new Map(paragraphsOf(model).map(({ id, number }) => [id, number]));
  const cited = (run: Inline): Inline =>
    run.type === 'ref' && given.has(run.target) && run.text === old.get(run.target)
      ? { ...run, text: given.get(run.target) ?? run.text }
      : run;
  const renumber = (section: Section): Section => ({
    ...section,
    blocks: section.blocks.map((block) => renumbered(block, given, cited)),
    sections: section.sections.map(renumber),
  });
  return {
    ...model,
    sections: model.sections.map(renumber),
    annexes: model.annexes.map(renumber),
    ...(retired.length > 0 && { retired }),
  };
}

function renumbered(block: Block, given: ReadonlyMap<string, string>, cited: (run: Inline) => Inline): Block {
  switch (block.type) {
    case 'paragraph': {
      const number = given.get(block.id) ?? block.number;
      return { ...block, content: block.content.map(cited), ...(number !== undefined && { number }) };
    }
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(cited)) };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => row.map((cell) => ({ ...cell, content: cell.content.map(cited) }))),
      };
    case 'chart':
      return block;
  }
}

interface Numbered {
  readonly id: string;
  readonly number: string;
}

function paragraphsOf({ annexes, sections }: PreviousIssue): readonly Numbered[] {
  const found: Numbered[] = [];
  const walk = (section: Section): void => {
    for (const block of section.blocks) {
      if (block.type === 'paragraph' && block.number !== undefined)
        found.push({ id: block.id, number: block.number });
    }
    section.sections.forEach(walk);
  };
  [...sections, ...annexes].forEach(walk);
  return found;
}

/** Numbers by paragraph; one that has moved is new where it stands now, and nothing new is among `used`. */
function newNumbers(
  paragraphs: readonly { readonly id: string; readonly kept: string | undefined }[],
  before: ReadonlyMap<string, string>,
  used: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const placeOf = new Map([...before.keys()].map((id, place) => [id, place]));
  const stays = longestKept(paragraphs.map(({ id }) => placeOf.get(id)));
  const taken = new Set(used);
  const given = new Map<string, string>();
  let greatest = Math.max(0, ...[...used].map(countOf));
  let last = '0';
  for (const [index, { id, kept }] of paragraphs.entries()) {
    if (kept !== undefined && stays.has(index)) last = kept;
    else {
      const next = paragraphs.find((_, at) => at > index && stays.has(at))?.kept;
      last = next === undefined ? String(++greatest) : numberBetween(last, next, taken);
      taken.add(last);
    }
    given.set(id, last);
  }
  return given;
}
