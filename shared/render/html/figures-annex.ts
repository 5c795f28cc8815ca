/** The last annex of a page: every figure with its question, so that a reader can ask it again. */
import type { DocumentModel } from '../../reports/document.ts';
import type { Figure, FigureFilter } from '../../reports/figure.ts';
import { label } from '../label.ts';
import { escapeHtml, idAttribute } from './escape.ts';
import { figurePlace } from './runs.ts';

/** Id of the annex; the colon keeps it apart from the document's own ids. */
export const FIGURES_PLACE = 'figures:all';

/** The annex as HTML; empty where the document uses no figure. `used` is in reading order. */
export function renderFigures(model: DocumentModel, used: readonly string[]): string {
  const figures = used.map((id) => model.figures[id]).filter((figure) => figure !== undefined);
  if (figures.length === 0) return '';
  const title = escapeHtml(label(model, 'figures'));
  const heads = (['figure', 'value', 'measure', 'filter'] as const).map(
    (name) => `<th scope="col">${escapeHtml(label(model, name))}</th>`,
  );
  const rows = figures.map((figure) => figureRow(model, figure));
  return `<section class="figures" aria-labelledby="${FIGURES_PLACE}">
<h2 id="${FIGURES_PLACE}">${title}</h2>
<p>${escapeHtml(label(model, 'figuresNote'))}</p>
<div class="scroll" role="region" aria-label="${title}" tabindex="0">
<table>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>
</section>`;
}

function figureRow(model: DocumentModel, { id, measure, filter, value }: Figure): string {
  const said = model.questions?.[id];
  if (said !== undefined) return saidRow(model, { id, value, ...said });
  const asked = filterWords(filter);
  const words = asked === '' ? `<td>${escapeHtml(label(model, 'everything'))}</td>` : englishCell(asked);
  return (
    `<tr id="${idAttribute(figurePlace(id))}">${englishCell(id)}` +
    `<td class="end">${value}</td>${englishCell(measure)}${words}</tr>`
  );
}

/** The question in the document's language; the id stays as the command line takes it. */
function saidRow(
  model: DocumentModel,
  { id, value, counted, over }: { id: string; value: number; counted: string; over: string },
): string {
  const words = escapeHtml(over === '' ? label(model, 'everything') : over);
  return (
    `<tr id="${idAttribute(figurePlace(id))}">${englishCell(id)}` +
    `<td class="end">${value}</td><td>${escapeHtml(counted)}</td><td>${words}</td></tr>`
  );
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
