/** Charts as pictures with their alternative text, and below them the way to their numbers. */
import type { Chart } from '../../reports/chart.ts';
import { label } from '../label.ts';
import { TEXT_WIDTH } from './column-widths.ts';
import { ownPlace, type PdfContext, plainText, runsOf } from './runs.ts';
import type { SheetBlock } from './sheet.ts';

/** Points of a CSS pixel. */
const POINTS = 0.75;

/** Name of a chart's picture for the template, whatever signs its id has. */
export function pictureFile(id: string): string {
  return `chart-${Buffer.from(id, 'utf8').toString('hex')}.png`;
}

/** The picture, or the chart in words where it was not drawn. */
export function chartBlock({ alt, caption, id, number, table }: Chart, context: PdfContext): SheetBlock {
  const { model, outline, pictures } = context;
  const picture = pictures.get(id);
  if (picture === undefined)
    return { type: 'paragraph', place: ownPlace(id), runs: runsOf([{ type: 'text', text: alt }], context) };
  const [before = '', after = ''] = label(model, 'chartTable').split('{table}');
  const width = Math.min(TEXT_WIDTH, picture.width * POINTS);
  const name = `${label(model, 'table')} ${outline.tables.get(table) ?? ''}`.trim();
  return {
    type: 'picture',
    place: ownPlace(id),
    series: plainText(`${label(model, 'chart')} ${number}`),
    caption: runsOf(caption, context),
    file: pictureFile(id),
    alt: plainText(alt) || plainText(number),
    width,
    notes: [
      runsOf(
        [
          { type: 'text', text: before },
          { type: 'ref', target: table, text: name },
          { type: 'text', text: after },
        ],
        context,
      ),
    ],
  };
}
