/** A document model as text that a person can read and a diff can show. */
import type { Block, DocumentModel, Inline, Section, Table } from '../../shared/reports/document.ts';

function runs(content: readonly Inline[]): string {
  return content
    .map((run) => {
      switch (run.type) {
        case 'text':
          return run.lang === undefined ? run.text : `‹${run.lang}›${run.text}‹/›`;
        case 'figure':
          return `[${run.text}]`;
        case 'link':
          return `${run.text} <${run.href}>`;
        case 'record':
          return run.record;
        case 'ref':
          return `→${run.text}`;
      }
    })
    .join('');
}

function tableLines(table: Table): readonly string[] {
  return [
    `  Table ${table.number}. ${runs(table.caption)} {${table.id}}`,
    `  | ${table.columns.map(({ head }) => head).join(' | ')} |`,
    ...table.rows.map((row) => `  | ${row.map(({ content }) => runs(content)).join(' | ')} |`),
    ...table.notes.map((note) => `  Note: ${runs(note)}`),
  ];
}

function blockLines(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [`  ${block.number}. ${runs(block.content)} {${block.id}}`];
    case 'list':
      return block.items.map((item) => `  - ${runs(item)}`);
    case 'table':
      return tableLines(block);
    case 'chart':
      return [
        `  Chart ${block.number}. ${runs(block.caption)} {${block.id}, numbers in ${block.table}}`,
        `  Said: ${block.alt}`,
      ];
  }
}

function sectionLines(section: Section, depth: number): readonly string[] {
  const { count, limit } = section.words;
  const words = limit === undefined ? `${count} words` : `${count}/${limit} words`;
  return [
    '',
    `${'#'.repeat(depth)} ${section.number ?? '–'} ${section.title} (${words})`,
    ...section.blocks.flatMap(blockLines),
    ...section.sections.flatMap((below) => sectionLines(below, depth + 1)),
  ];
}

/** Masthead, front box, sections and annexes, figures, colophon. */
export function outline(model: DocumentModel): string {
  const { front } = model;
  const box = (name: string, content: readonly Inline[] | undefined) =>
    content === undefined ? [] : [`${name}: ${runs(content)}`];
  return [
    model.title,
    `${model.kind} ${model.language} ${model.direction} ${model.audience} ${model.period.from}..${model.period.to}`,
    ...Object.entries(model.masthead).map(([name, value]) => `${name}: ${value}`),
    '',
    ...front.summary.map((item) => `Summary: ${runs(item)}`),
    `Action required: ${runs(front.actionRequired)}`,
    ...front.references.map((item) => `References: ${runs(item)}`),
    ...box('Expected results', front.expectedResults),
    ...box('Contact', front.contact),
    ...model.sections.flatMap((section) => sectionLines(section, 1)),
    ...model.annexes.flatMap((section) => sectionLines(section, 1)),
    '',
    model.colophon.title,
    ...model.colophon.lines.map(({ label, value }) => `${label}: ${value}`),
    '',
    `Figures: ${Object.keys(model.figures).length}`,
    '',
  ].join('\n');
}
