/** The last annex of a page: every figure with its question, so that a reader can ask it again. */
import type { DocumentModel, FigureWords } from '../../reports/document.ts';
import type { Figure, FigureFilter } from '../../reports/figure.ts';
import { readableId } from '../../reports/figure-id.ts';
import { localeOf } from '../../text/locale-of.ts';
import { label } from '../label.ts';
import { escapeHtml, fragment, idAttribute } from './escape.ts';
import { FIGURE_COLUMNS } from './figure-labels.ts';
import { renderOtherRecords } from './other-records.ts';
import { figurePlace, type HtmlContext, recordName, recordPlace, renderRuns } from './runs.ts';

/** Id of the annex; the colon keeps it apart from the document's own ids. */
export const FIGURES_PLACE = 'figures:all';

/** The annex as HTML; empty where the document uses no figure. Figures come in reading order. */
export function renderFigures(model: DocumentModel, context: HtmlContext): string {
  const used = context.outline.figures;
  const figures = used.map((id) => model.figures[id]).filter((figure) => figure !== undefined);
  if (figures.length === 0) return '';
  const title = escapeHtml(label(model, 'figures'));
  const heads = FIGURE_COLUMNS.map((name) => `<th scope="col">${escapeHtml(label(model, name))}</th>`);
  const numbers = new Intl.NumberFormat(localeOf(model.language));
  const rows = figures.map((figure) => figureRow(model, figure, numbers.format(figure.value), context));
  return `<section class="figures" aria-labelledby="${FIGURES_PLACE}">
<h2 id="${FIGURES_PLACE}">${title}</h2>
<p>${escapeHtml(label(model, 'figuresNote'))}</p>
<div class="scroll asked" role="group" aria-label="${title}" tabindex="0">
<table aria-labelledby="${FIGURES_PLACE}">
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>${renderOtherRecords(model, context)}
</section>`;
}

function figureRow(model: DocumentModel, figure: Figure, value: string, context: HtmlContext): string {
  const { filter, id, measure } = figure;
  const behind = recordsCell(model, id, context);
  const said = model.questions?.[id];
  if (said !== undefined) return saidRow(model, { id, value, behind, ...said }, context);
  const asked = filterWords(filter);
  const words = asked === '' ? `<td>${escapeHtml(label(model, 'everything'))}</td>` : englishCell(asked);
  return (
    `<tr id="${idAttribute(figurePlace(id))}">${idCell(model, id)}` +
    `<td class="end">${value}</td>${englishCell(measure)}${words}${behind}</tr>`
  );
}

/** The question in the document's language; the id stays as the command line takes it. */
function saidRow(
  model: DocumentModel,
  { behind, counted, id, over, value }: FigureWords & { id: string; value: string; behind: string },
  context: HtmlContext,
): string {
  const text = over === '' ? label(model, 'everything') : over;
  const words = renderRuns([{ type: 'text', text }], context);
  return (
    `<tr id="${idAttribute(figurePlace(id))}">${idCell(model, id)}` +
    `<td class="end">${value}</td><td>${escapeHtml(counted)}</td><td>${words}</td>${behind}</tr>`
  );
}

/** The id, and where the installation has an address, the way to its records as they are there. */
function idCell({ audience, makers, verification }: DocumentModel, id: string): string {
  const { url } = verification ?? {};
  const name = brokenId(readableId(id));
  if (url === undefined) return `<td lang="en" dir="ltr">${name}</td>`;
  const place = `snapshots/${makers.snapshot}/figures/${encodeURIComponent(id)}?readers=${audience}`;
  const address = escapeHtml(new URL(place, url).href);
  return `<td lang="en" dir="ltr"><a href="${address}" rel="noreferrer">${name}</a></td>`;
}

/** `survey~UN_System_SDG` may end a line behind its signs, as behind a hyphen: not within a word. */
function brokenId(id: string): string {
  return escapeHtml(id).replace(/[_~+.]/g, '$&<wbr>');
}

/** The first records behind a figure, each a way to its row, and how many there are when there are more. */
function recordsCell({ records, recordTitles }: DocumentModel, id: string, context: HtmlContext): string {
  const { count, first } = records?.[id] ?? { count: 0, first: [] };
  const links = first
    .map((record) =>
      recordTitles?.[record] === undefined
        ? renderRuns([{ type: 'record', record }], context)
        : `<a href="${fragment(recordPlace(record))}">${recordName(record)}</a>`,
    )
    .join(' ');
  return `<td class="b">${links}${count > first.length ? ` … (${count})` : ''}</td>`;
}

/** What the command line takes is English in every language. */
function englishCell(text: string): string {
  return `<td lang="en" dir="ltr">${escapeHtml(text)}</td>`;
}

/** `line C5; goal 9; period 2025-01-01 to 2025-12-31`: the filter's own English names, as the command line takes them. */
export function filterWords(filter: FigureFilter): string {
  return Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const spaced = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      return value === true
        ? spaced
        : `${value === false ? 'not ' : ''}${spaced}${value === false ? '' : ` ${valueWords(value)}`}`;
    })
    .join('; ');
}

function valueWords(value: NonNullable<FigureFilter[keyof FigureFilter]>): string {
  if (typeof value !== 'object') return String(value);
  return 'from' in value ? `${value.from} to ${value.to}` : value.join(' or ');
}
