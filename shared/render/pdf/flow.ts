/** The body in reading order, cut wherever the page has to turn for a wide table. */
import type { Block, Section } from '../../reports/document.ts';
import { headingText, isPlainNumber } from '../../reports/heading.ts';
import { label } from '../label.ts';
import { leadsOn } from '../lead-line.ts';
import { isLongPaper } from '../long-paper.ts';
import { chartBlock } from './charts.ts';
import { ownPlace, ownText, type PdfContext, plainText, runsOf, titleIn } from './runs.ts';
import type { HeadingParts, SheetBlock, Stretch } from './sheet.ts';
import { tableSheet } from './tables.ts';

/** Letters of an unbroken word that a heading's line holds. */
const LONGEST_IN_HEADING = 45;

export interface Body {
  readonly stretches: readonly Stretch[];
  readonly headings: Readonly<Record<string, HeadingParts>>;
  /** Whether what stands behind the body begins on pages of its own; the engine lays such stretches out at the same time. */
  readonly long: boolean;
}

/** The whole body. */
export function bodyOf(context: PdfContext): Body {
  const stretches: { wide: boolean; newPage: boolean; blocks: SheetBlock[] }[] = [];
  const headings: Record<string, HeadingParts> = {};
  /** Headings, and what leads to a table, wait for what they stand over, to turn with it; before them the place of a picture. */
  let waiting: SheetBlock[] = [];
  let turns = false;
  const put = (wide: boolean, blocks: readonly SheetBlock[]): void => {
    let current = stretches.at(-1);
    if (current === undefined || current.wide !== wide || turns) {
      current = { wide, newPage: wide || turns, blocks: [] };
      stretches.push(current);
    }
    turns = false;
    current.blocks.push(...waiting, ...blocks);
    waiting = [];
  };
  const putBlock = (block: Block, at: number, section: Section): void => {
    switch (block.type) {
      case 'paragraph': {
        const notes = block.content.filter(({ type }) => type === 'note').length;
        const paragraph: SheetBlock = {
          type: 'paragraph',
          place: ownPlace(block.id),
          ...(block.number !== undefined && { number: plainText(block.number) }),
          ...(notes > 1 && { noted: block.id }),
          runs: runsOf(block.content, context),
        };
        // Of what moves to the next page with a table, the engine leaves notes behind.
        if (leadsOn(section, at))
          waiting.push({ ...paragraph, ...(notes === 0 && { leads: true as const }) });
        else put(false, [paragraph]);
        break;
      }
      case 'list':
        put(false, [
          {
            type: 'list',
            place: ownPlace(block.id),
            ordered: block.ordered,
            items: block.items.map((item) => runsOf(item, context)),
          },
        ]);
        break;
      case 'table': {
        const { block: table, wide } = tableSheet(block, context);
        put(wide, [table]);
        break;
      }
      case 'chart': {
        const chart = chartBlock(block, context);
        if (chart.type === 'picture') waiting.unshift({ type: 'before-picture', file: chart.file });
        put(false, [chart]);
        break;
      }
    }
  };
  const walk = (section: Section, level: number): void => {
    const place = ownPlace(section.id);
    headings[place] = headingParts(section, context);
    waiting.push({ type: 'heading', place, level, text: plainText(headingText(section)) });
    section.blocks.forEach((block, place) => {
      putBlock(block, place, section);
    });
    for (const below of section.sections) walk(below, level + 1);
  };
  for (const section of context.model.sections) walk(section, 1);
  const long = isLongPaper(context.model);
  // A page of its own for each annex would leave most of them half empty; a letter's stands behind it, with how it was made, which else may stand alone.
  turns = context.model.annexes.length > 0 && (long || label(context.model, 'contents') === '');
  for (const section of context.model.annexes) walk(section, 1);
  if (waiting.length > 0) put(false, []);
  return { stretches, headings, long };
}

function headingParts(section: Section, context: PdfContext): HeadingParts {
  const { number } = section;
  if (number !== undefined && isPlainNumber(number))
    return { number: plainText(number), ...titleIn(section, context, LONGEST_IN_HEADING), hanging: true };
  return { title: ownText(headingText(section), context, LONGEST_IN_HEADING), hanging: false };
}
