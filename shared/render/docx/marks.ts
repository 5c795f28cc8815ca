/** What is printed at each place of a document that has a number. */
import type { Block, DocumentModel, Section } from '../../reports/document.ts';
import { label } from '../label.ts';

/** By id of the place: `12` of a paragraph, `Table 3`, `Chart 1`. */
export function marksOf(model: DocumentModel): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  const note = (block: Block): void => {
    switch (block.type) {
      case 'paragraph':
        if (block.number !== undefined) marks.set(block.id, block.number);
        break;
      case 'table':
      case 'chart':
        marks.set(block.id, `${label(model, block.type)} ${block.number}`);
        break;
      case 'list':
        break;
    }
  };
  const walk = (section: Section): void => {
    section.blocks.forEach(note);
    section.sections.forEach(walk);
  };
  for (const section of [...model.sections, ...model.annexes]) walk(section);
  return marks;
}
