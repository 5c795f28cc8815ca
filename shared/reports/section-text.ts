/** What a section of a document says, apart from the secretariat's text: to show it, and to see whether it has changed. */
import { isEdit } from './compose/edited.ts';
import { plainText } from './compose/run-text.ts';
import type { Block, DocumentModel, Section } from './document.ts';

type Sections = Pick<DocumentModel, 'sections' | 'annexes'>;

/** All sections in reading order, those within others too. */
export function allSections({ annexes, sections }: Sections): readonly Section[] {
  const walk = (section: Section): readonly Section[] => [section, ...section.sections.flatMap(walk)];
  return [...sections, ...annexes].flatMap(walk);
}

/** The generated blocks of a section itself, in words: one line for each paragraph, item or row. */
export function generatedText({ blocks }: Pick<Section, 'blocks'>): string {
  return blocks
    .filter((block) => !isEdit(block))
    .flatMap(linesOf)
    .join('\n');
}

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [plainText(block.content)];
    case 'list':
      return block.items.map(plainText);
    case 'table':
      return [
        plainText(block.caption),
        ...block.rows.map((row) => row.map(({ content }) => plainText(content)).join(' | ')),
      ];
    case 'chart':
      return [plainText(block.caption)];
  }
}
