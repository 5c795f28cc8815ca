/** The charts of a document on a sheet of their own: in words, and below as pictures. */
import type { DocumentModel } from '../../reports/document.ts';
import type { SheetModel } from '../../reports/sheets.ts';
import { chartsOf } from '../charts/draw-charts.ts';
import type { ChartPictures } from '../charts/picture.ts';
import { captionStart, labelsOf, tablesOf } from '../csv/document-parts.ts';
import { inlineText } from '../csv/inline-text.ts';

/** CSS pixels, so that a page holds some of the rows besides. */
const MOST_HEIGHT = 600;

/** One row for each chart and its picture below; undefined where there is none. */
export function chartsSheet(model: DocumentModel, pictures: ChartPictures): SheetModel | undefined {
  const name = labelsOf(model);
  const charts = chartsOf([...model.sections, ...model.annexes]);
  if (charts.length === 0) return undefined;
  const tables = new Map(tablesOf(model).map(({ id, number }) => [id, number]));
  return {
    id: 'charts',
    title: name('charts', 'Charts'),
    notes: [],
    columns: [
      { id: 'number', head: name('chart', 'Chart'), kind: 'code', width: 8 },
      { id: 'caption', head: name('title', 'Title'), kind: 'long-text', width: 34 },
      { id: 'alt', head: name('text', 'Text'), kind: 'long-text', width: 56 },
      { id: 'table', head: name('table', 'Table'), kind: 'code', width: 8 },
    ],
    frozenColumns: 0,
    rowCount: charts.length,
    rows: () =>
      charts.map(({ alt, caption, number, table }) => [number, inlineText(caption), alt, tables.get(table)]),
    pictures: charts.flatMap(({ alt, caption, id, number }) => {
      const picture = pictures.get(id);
      if (picture === undefined) return [];
      const shrink = Math.min(1, MOST_HEIGHT / picture.height);
      const [width, height] = [Math.round(picture.width * shrink), Math.round(picture.height * shrink)];
      const said = captionStart(model, 'chart', number) + inlineText(caption);
      return [{ png: picture.png, width, height, alt, caption: said }];
    }),
  };
}
