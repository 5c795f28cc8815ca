/** Paragraphs, lists, tables and charts as HTML. */
import type { Chart } from '../../reports/chart.ts';
import type { Block, Cell, Column, DocumentModel, List, Paragraph, Table } from '../../reports/document.ts';
import { label } from '../label.ts';
import { recordPlacedAt } from '../outline.ts';
import { columnsTaken, isTotal } from '../total-row.ts';
import { widthClasses } from './column-widths.ts';
import { escapeHtml, fragment, idAttribute } from './escape.ts';
import { type HtmlContext, recordName, recordPlace, renderRuns } from './runs.ts';
import { heatClass } from './style.ts';

/** HTML of a block. */
export function renderBlock(block: Block, model: DocumentModel, context: HtmlContext): string {
  switch (block.type) {
    case 'paragraph':
      return renderParagraph(block, context);
    case 'list':
      return renderList(block, context);
    case 'table':
      return renderTable(block, model, context);
    case 'chart':
      return renderChart(block, model, context);
  }
}

function renderParagraph({ id, number, content }: Paragraph, context: HtmlContext): string {
  const text = renderRuns(content, context);
  if (number === undefined) return `<p id="${idAttribute(id)}">${text}</p>`;
  const anchor = `<a class="pn" href="${fragment(id)}">${escapeHtml(number)}</a>`;
  return `<p class="n" id="${idAttribute(id)}">${anchor} ${text}</p>`;
}

function renderList({ id, ordered, items }: List, context: HtmlContext): string {
  const tag = ordered ? 'ol' : 'ul';
  const lines = items.map((item) => `<li>${renderRuns(item, context)}</li>`).join('\n');
  return `<${tag} id="${idAttribute(id)}">\n${lines}\n</${tag}>`;
}

/** A table in a region that scrolls and takes the focus, so that the keyboard can scroll it too (WCAG 2.2, 2.1.1). */
function renderTable(table: Table, model: DocumentModel, context: HtmlContext): string {
  const { columns } = table;
  const caption = `${label(model, 'table')} ${table.number}`;
  const cols = widthClasses(columns.map(({ width }) => width))
    .map((name) => `<col class="${name}">`)
    .join('');
  const heads = columns.map((column) => `<th scope="col"${alignClass(column)}>${headHtml(column.head)}</th>`);
  const rows = table.rows.map((row, index) => {
    const record = recordPlacedAt(context.outline, table, index);
    const id = record === undefined ? '' : ` id="${idAttribute(recordPlace(record))}"`;
    const total = isTotal(table, index) ? ' class="total"' : '';
    const cells = row.map((cell, at) => {
      const taken = columnsTaken(table, index, at);
      return taken === 0
        ? ''
        : renderCell(cell, { column: columns[at], taken, ...(at === 0 && { place: record }) }, context);
    });
    return `<tr${id}${total}>${cells.join('')}</tr>`;
  });
  const notes = table.notes.map((note) => `<p>${renderRuns(note, context)}</p>`).join('\n');
  return `<div class="${table.wide ? 'table wide' : 'table'}" id="${idAttribute(table.id)}">
<div class="${isBroad(table) ? 'scroll broad' : 'scroll'}" role="group" aria-label="${escapeHtml(caption)}" tabindex="0">
<table>
<caption><span class="series">${escapeHtml(caption)}</span> ${renderRuns(table.caption, context)}</caption>
<colgroup>${cols}</colgroup>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>${notes === '' ? '' : `\n<div class="notes">\n${notes}\n</div>`}
</div>`;
}

/** Columns of words that fit into the width of a line of text. */
const WORD_COLUMNS = 6;

function isBroad({ columns, wide = false }: Table): boolean {
  return wide && columns.filter(({ align }) => align === 'start').length > WORD_COLUMNS;
}

/** The picture inside the page, so that it asks nothing of the network; its numbers are one link away. */
function renderChart({ alt, caption, id, number, table }: Chart, model: DocumentModel, context: HtmlContext) {
  const picture = context.pictures.get(id);
  const series = `<span class="series">${escapeHtml(`${label(model, 'chart')} ${number}`)}</span>`;
  const drawn =
    picture === undefined
      ? `<p>${escapeHtml(alt)}</p>`
      : `<img src="data:image/png;base64,${Buffer.from(picture.png).toString('base64')}" width="${picture.width}" height="${picture.height}" alt="${escapeHtml(alt)}">`;
  // On a phone a chart is shown whole, for bars that are cut all look alike; touched, it has the size at which its words and
  // numbers can be read, and scrolls.
  const shown =
    picture !== undefined
      ? `<div class="scroll drawn" role="group" aria-label="${escapeHtml(`${label(model, 'chart')} ${number}`)}" tabindex="0">\n${drawn}\n</div>`
      : drawn;
  const [before = '', after = ''] = label(model, 'chartTable').split('{table}');
  const name = `${label(model, 'table')} ${context.outline.tables.get(table) ?? ''}`.trim();
  const link = renderRuns([{ type: 'ref', target: table, text: name }], context);
  return `<figure id="${idAttribute(id)}">
<figcaption>${series} ${renderRuns(caption, context)}</figcaption>
${shown}
<p class="notes">${escapeHtml(before)}${link}${escapeHtml(after)}</p>
</figure>`;
}

/** Where a cell stands. */
interface CellPlace {
  readonly column: Column | undefined;
  /** Columns that it takes. */
  readonly taken: number;
  /** The record whose row it heads; its name need not lead to itself. */
  readonly place?: string | undefined;
}

function renderCell(cell: Cell, { column, place, taken }: CellPlace, context: HtmlContext): string {
  const classes = [
    ...(cell.heat === undefined ? [] : [heatClass(cell.heat)]),
    ...(column === undefined || column.align === 'start' ? [] : [column.align]),
  ];
  const span = taken === 1 ? '' : ` colspan="${taken}"`;
  const attribute = `${span}${classes.length === 0 ? '' : ` class="${classes.join(' ')}"`}`;
  const text = place === undefined ? renderRuns(cell.content, context) : recordName(place);
  return cell.header ? `<th scope="row"${attribute}>${text}</th>` : `<td${attribute}>${text}</td>`;
}

/** A narrow head may part `C7` from `e-bus`, but not `e-` from `bus`. */
function headHtml(head: string): string {
  return escapeHtml(head).replace(/(?<=^C7 )e-[a-z]+$/u, '<span class="r">$&</span>');
}

function alignClass({ align }: Column): string {
  return align === 'start' ? '' : ` class="${align}"`;
}
