/** The text of a document as rows, so that it can be filtered, compared and commented on. */
import type { Block, DocumentModel, Inline, Section } from '../../reports/document.ts';
import type { SheetModel, SheetValue } from '../../reports/sheets.ts';
import { captionStart, labelsOf, sectionsOf } from './document-parts.ts';
import { figuresIn, inlineText } from './inline-text.ts';

type Row = readonly SheetValue[];
type TextRow = (number: string, section: string, id: string, content: readonly Inline[]) => Row;

/**
 * One row per paragraph, list item, table caption and chart (its alternative text), in reading order; figure ids parted by spaces.
 * @param words The words of some content as a cell has them.
 */
export function textSheet(model: DocumentModel, words = inlineText): SheetModel {
  const name = labelsOf(model);
  const textRow: TextRow = (number, section, id, content) => [
    number,
    section,
    id,
    words(content),
    figuresIn(content).join(' '),
  ];
  const { contact = [], expectedResults = [] } = model.front;
  const front: Row[] = [
    ...mastheadRows(model, textRow),
    ...model.front.summary.map((content, i) =>
      textRow('', name('summary', 'Summary'), `summary.${i + 1}`, content),
    ),
    textRow('', name('expectedResults', 'Expected results'), 'expected-results', expectedResults),
    textRow('', name('actionRequired', 'Action required'), 'action', model.front.actionRequired),
    ...model.front.references.map((content, i) =>
      textRow('', name('references', 'References'), `reference.${i + 1}`, content),
    ),
    textRow('', name('contact', 'Contact'), 'contact', contact),
  ].filter((row) => row[3] !== '');
  const body = sectionsOf(model).flatMap((section) =>
    section.blocks.flatMap((block) => blockRows(block, heading(section), { model, textRow })),
  );
  return {
    id: 'text',
    title: name('text', 'Text'),
    notes: [],
    columns: [
      { id: 'number', head: name('paragraph', 'Paragraph'), kind: 'code', width: 10 },
      { id: 'section', head: name('section', 'Section'), kind: 'long-text', width: 30 },
      { id: 'id', head: name('id', 'Id'), kind: 'code', width: 24, hidden: true },
      { id: 'text', head: name('text', 'Text'), kind: 'long-text', width: 90 },
      { id: 'figures', head: name('figures', 'Figures'), kind: 'long-text', width: 36, hidden: true },
    ],
    key: 'id',
    frozenColumns: 1,
    rows: () => [...front, ...body],
  };
}

/** What the first page says of the document itself; CSV has no other place for it. */
function mastheadRows({ masthead }: DocumentModel, textRow: TextRow): readonly Row[] {
  const { date, distribution, symbol } = masthead;
  return Object.entries({ symbol, distribution, date }).map(([what, said = '']) =>
    textRow('', '', `masthead.${what}`, [{ type: 'text', text: said }]),
  );
}

function heading({ number, title }: Section): string {
  return number === undefined ? title : `${number} ${title}`;
}

function blockRows(
  block: Block,
  section: string,
  { model, textRow }: { readonly model: DocumentModel; readonly textRow: TextRow },
): Row[] {
  switch (block.type) {
    case 'paragraph':
      return [textRow(block.number ?? '', section, block.id, block.content)];
    case 'list':
      return block.items.map((item, i) => {
        const mark = block.ordered ? `${i + 1}` : '•';
        return textRow(mark, section, `${block.id}.${i + 1}`, item);
      });
    case 'chart': {
      const numbered = { type: 'text', text: captionStart(model, 'chart', block.number) } as const;
      const said = { type: 'text', text: `. ${block.alt}` } as const;
      return [textRow('', section, block.id, [numbered, ...block.caption, said])];
    }
    case 'table': {
      const numbered = { type: 'text', text: captionStart(model, 'table', block.number) } as const;
      return [textRow('', section, block.id, [numbered, ...block.caption])];
    }
    default:
      return block satisfies never;
  }
}
