/**
 * Paragraph numbers of a revision: what stood in the issue before keeps its number, what is new between two of them is
 * `12A`, `12B`, and what was taken out leaves its number unused. Places that cite a paragraph follow.
 */
import type { Block, DocumentModel, Inline, Section } from './document.ts';
import { longestKept } from './longest-kept.ts';

/** What is needed of the issue before. */
export type PreviousIssue = Pick<DocumentModel, 'sections' | 'annexes'>;

/** `model` with the numbers of `previous` wherever a paragraph stands in the same order as there. */
export function keepNumbers(model: DocumentModel, previous: PreviousIssue): DocumentModel {
  const before = new Map(paragraphsOf(previous).map(({ id, number }) => [id, number]));
  const given = newNumbers(
    paragraphsOf(model).map(({ id }) => ({ id, kept: before.get(id) })),
    before,
  );
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
  return { ...model, sections: model.sections.map(renumber), annexes: model.annexes.map(renumber) };
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

/** Numbers by paragraph; one that has moved is new where it stands now. */
function newNumbers(
  paragraphs: readonly { readonly id: string; readonly kept: string | undefined }[],
  before: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const placeOf = new Map([...before.keys()].map((id, place) => [id, place]));
  const stays = longestKept(paragraphs.map(({ id }) => placeOf.get(id)));
  const greatest = Math.max(0, ...[...before.values()].map(countOf));
  const given = new Map<string, string>();
  let last = '0';
  for (const [index, { id, kept }] of paragraphs.entries()) {
    if (kept !== undefined && stays.has(index)) last = kept;
    else {
      const next = paragraphs.find(
        (each, at) => at > index && stays.has(at) && each.kept !== undefined,
      )?.kept;
      last = next === undefined ? String(Math.max(greatest, countOf(last)) + 1) : numberBetween(last, next);
    }
    given.set(id, last);
  }
  return given;
}

/** `12` of `12A`. */
function countOf(number: string): number {
  return Number.parseInt(number, 10) || 0;
}

/** The number after `last` that comes before `next`. */
export function numberBetween(last: string, next: string): string {
  const digits = String(countOf(last));
  const letters = last.slice(digits.length);
  if (letters === '') return isChildOf(next, last) ? `${last}-1` : `${last}A`;
  const grown = following(letters);
  return grown === undefined || `${digits}${grown}` === next ? `${last}A` : `${digits}${grown}`;
}

function isChildOf(number: string, above: string): boolean {
  return number.startsWith(above) && /^[A-Z-]/u.test(number.slice(above.length));
}

/** `A` → `B`, `AZ` → `AZA`, `-1` → `-2`. */
function following(letters: string): string | undefined {
  const counted = /^(.*-)(\d+)$/u.exec(letters);
  if (counted) return `${counted[1]}${Number(counted[2]) + 1}`;
  const end = letters.at(-1) ?? '';
  return end === 'Z' ? undefined : letters.slice(0, -1) + String.fromCodePoint((end.codePointAt(0) ?? 0) + 1);
}
