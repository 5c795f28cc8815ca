/** The places of a document that can be commented on, in the order in which they are read. */
import { plainText } from '../reports/compose/run-text.ts';
import type { Block, DocumentModel, Section, Table } from '../reports/document.ts';
import type { Anchor, AnchorKind } from './comment.ts';

/** Characters of a quote. */
const QUOTE = 240;
/** Beyond it, what has no space is writing without spaces. */
const LONGEST_WORD = 40;

/** The whole document, then each numbered paragraph, table, row of a table and chart. */
export function anchorsOf(model: DocumentModel): readonly Anchor[] {
  const { language, title } = model;
  const anchors: Anchor[] = [];
  const add = (kind: AnchorKind, id: string, number: string, text: string): void => {
    anchors.push({ kind, id, number, place: anchors.length, quote: shortened(text), language });
  };
  add('document', '', '', title);
  const addBlock = (block: Block): void => {
    switch (block.type) {
      case 'paragraph':
        if (block.number !== undefined) add('paragraph', block.id, block.number, plainText(block.content));
        return;
      case 'table':
        add('table', block.id, block.number, plainText(block.caption));
        for (const { key, name, text } of rowsOf(block)) {
          add('row', `${block.id}/${key}`, `${block.number}: ${name}`, text);
        }
        return;
      case 'chart':
        add('figure', block.id, block.number, plainText(block.caption));
        return;
      case 'list':
        return;
    }
  };
  const addSection = ({ blocks, sections }: Section): void => {
    blocks.forEach(addBlock);
    sections.forEach(addSection);
  };
  [...model.sections, ...model.annexes].forEach(addSection);
  return anchors;
}

/** A row by its number from 1, which is the same in all languages of an issue, and by what its first cell says. */
function rowsOf({ rows }: Table) {
  return rows.map((row, index) => {
    const cells = row.map(({ content }) => plainText(content));
    return { key: String(index + 1), name: (cells[0] ?? '').trim(), text: cells.join(' · ') };
  });
}

/** The place `kind` `id` of a document. */
export function findAnchor(anchors: readonly Anchor[], kind: string, id: string): Anchor | undefined {
  return anchors.find((anchor) => anchor.kind === kind && anchor.id === id);
}

/** Never within a word, where words are parted by spaces. */
function shortened(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  if (plain.length <= QUOTE) return plain;
  const start = plain.slice(0, QUOTE + 1);
  const space = start.lastIndexOf(' ');
  return `${start.slice(0, space < QUOTE - LONGEST_WORD ? QUOTE : space).trimEnd()}…`;
}
