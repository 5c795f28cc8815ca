/** Below the list of figures: what records behind them are that have no row of a table, so that every id leads somewhere. */
import type { DocumentModel, RecordTitle } from '../../reports/document.ts';
import { label } from '../label.ts';
import { escapeHtml, idAttribute } from './escape.ts';
import { type HtmlContext, recordName, recordPlace, renderRuns } from './runs.ts';

/** Their table; empty where each record has a row. */
export function renderOtherRecords(model: DocumentModel, context: HtmlContext): string {
  const titles = Object.entries(model.recordTitles ?? {});
  if (titles.length === 0) return '';
  const caption = escapeHtml(label(model, 'otherRecords'));
  const rows = titles.map(([record, title]) => titleRow(record, title, context));
  return `
<div class="scroll others" role="group" aria-label="${caption}" tabindex="0">
<table>
<caption>${caption}</caption>
<thead><tr><th scope="col">${escapeHtml(label(model, 'record'))}</th><th scope="col" colspan="2">${escapeHtml(label(model, 'what'))}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>`;
}

/** An entry of a registry says which; an activity is what it is called. */
function titleRow(record: string, { text, titleLang, what }: RecordTitle, context: HtmlContext): string {
  const said = renderRuns([{ type: 'text', text, ...(titleLang && { lang: titleLang }) }], context);
  const cells =
    what === undefined ? `<td colspan="2">${said}</td>` : `<td>${escapeHtml(what)}</td><td>${said}</td>`;
  const id = idAttribute(recordPlace(record));
  return `<tr id="${id}"><th scope="row">${recordName(record)}</th>${cells}</tr>`;
}
