/** What stands above a table or a picture: its series and number, which Word can count again, and its title. */
import type { Inline } from '../../reports/document.ts';
import { label } from '../label.ts';
import { bookmarkName } from './bookmark-name.ts';
import type { DocxContext } from './context.ts';
import { paragraphSize } from './measure.ts';
import { POINT, TEXT_WIDTH } from './page.ts';
import { paragraph } from './paragraph.ts';
import type { Piece } from './piece.ts';
import { field, place, renderRuns, textRun } from './runs.ts';

const LOOK = { style: 'CaptionNumber' } as const;
/** Identifiers of the counters (ECMA-376 part 1, 17.16.5.56 SEQ); never shown. */
const COUNTERS = { table: 'Table', chart: 'Figure' } as const;

export interface Captioned {
  readonly type: 'table' | 'chart';
  readonly id: string;
  readonly number: string;
  readonly caption: readonly Inline[];
}

/** The caption; kept with what it stands over. */
export function renderCaption(
  { caption, id, number, type }: Captioned,
  context: DocxContext,
  textWidth = TEXT_WIDTH,
): Piece {
  const { model } = context;
  const series = label(model, type);
  const counted = /^\d+$/.test(number)
    ? textRun(`${series} `, context, LOOK) +
      field(`SEQ ${COUNTERS[type]} \\* ARABIC`, textRun(number, context, LOOK))
    : textRun(`${series} ${number}`, context, LOOK);
  const said: readonly Inline[] = [
    { type: 'text', text: `${series} ${number}`, strong: true },
    { type: 'text', text: '\u2002' },
    ...caption,
  ];
  return {
    ...paragraphSize('Caption', said, textWidth / POINT, model.language),
    xml: paragraph(
      { style: 'Caption' },
      context,
      place(bookmarkName(id), counted, context) + textRun('\u2002', context) + renderRuns(caption, context),
    ),
  };
}
