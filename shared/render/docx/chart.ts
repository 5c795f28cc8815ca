/** Charts as pictures in the line of text: caption above as with tables, the way to their numbers below. */
import { type FileChild, ImageRun } from 'docx';
import type { Chart } from '../../reports/chart.ts';
import { veilAstral } from '../../zip/veil-astral.ts';
import { label } from '../label.ts';
import { visibleText } from '../visible-text.ts';
import { type DocxContext, directed } from './context.ts';
import { TEXT_WIDTH } from './page.ts';
import { place, renderRuns, textRun } from './runs.ts';

const TWIPS_PER_PIXEL = 15;

/** Caption, picture with its alternative text, and a reference to the table. */
export function renderChart(chart: Chart, context: DocxContext): readonly FileChild[] {
  const { model, outline, pictures } = context;
  const { alt, caption, id, number, table } = chart;
  const name = `${label(model, 'chart')} ${number}`;
  const picture = pictures.get(id);
  const [before = '', after = ''] = label(model, 'chartTable').split('{table}');
  const tableName = `${label(model, 'table')} ${outline.tables.get(table) ?? ''}`.trim();
  const shrink = picture && Math.min(1, TEXT_WIDTH / TWIPS_PER_PIXEL / picture.width);
  return [
    directed(context, {
      style: 'Caption',
      keepNext: true,
      children: [
        place(id, [textRun(name, context)]),
        textRun(': ', context),
        ...renderRuns(caption, context),
      ],
    }),
    directed(context, {
      style: 'BodyText',
      keepNext: true,
      children: [
        picture === undefined || shrink === undefined
          ? textRun(alt, context)
          : new ImageRun({
              type: 'png',
              data: picture.png,
              transformation: { width: picture.width * shrink, height: picture.height * shrink },
              altText: { name, title: name, description: veilAstral(visibleText(alt)) },
            }),
      ],
    }),
    directed(context, {
      style: 'TableNote',
      children: [
        textRun(before, context),
        ...renderRuns([{ type: 'ref', target: table, text: tableName }], context),
        textRun(after, context),
      ],
    }),
  ];
}
