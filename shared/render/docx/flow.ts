/** The body in reading order, cut wherever the page has to turn for a wide table. */
import type { Block, Section } from '../../reports/document.ts';
import { leadsOn } from '../lead-line.ts';
import { renderHeading, renderList, renderParagraph } from './blocks.ts';
import { renderChart } from './chart.ts';
import { renderColophon } from './colophon.ts';
import type { DocxContext } from './context.ts';
import { renderFiguresList } from './figures-list.ts';
import type { Piece, Stretch } from './piece.ts';
import { renderTable } from './table.ts';

interface OpenStretch extends Stretch {
  readonly pieces: Piece[];
}

/** What begins a page of its own. */
export interface NewPages {
  /** Not below the contents. */
  readonly body: boolean;
  /** Not below the body. */
  readonly annexes: boolean;
}

/** Everything after the contents: the body, the list of figures and the last page. */
export function flowOf(context: DocxContext, newPages: NewPages): readonly Stretch[] {
  const stretches: OpenStretch[] = [{ wide: false, pieces: [] }];
  /** Headings, and what leads to a table, wait for what they stand over, so that they turn with it. */
  let waiting: ((turned: boolean) => Piece)[] = [];
  const put = (wide: boolean, pieces: readonly Piece[]): void => {
    let current = stretches.at(-1);
    const turns = current === undefined || current.wide !== wide;
    if (current === undefined || turns) {
      current = { wide, pieces: [] };
      stretches.push(current);
    }
    const above = waiting.map((each, at) => each(turns && at === 0));
    waiting = [];
    current.pieces.push(...above, ...pieces);
  };
  const putBlock = (block: Block, at: number, section: Section): void => {
    switch (block.type) {
      case 'paragraph': {
        // Made now, though it waits: marks and footnotes are numbered in the order of the text.
        const leads = leadsOn(section, at);
        const piece = renderParagraph(block, context, leads);
        if (leads) waiting.push(() => piece);
        else put(false, [piece]);
        break;
      }
      case 'list':
        put(false, renderList(block, context));
        break;
      case 'chart':
        put(false, renderChart(block, context));
        break;
      case 'table': {
        const { pieces, wide } = renderTable(block, context);
        put(wide, pieces);
        break;
      }
    }
  };
  const walk = (section: Section, level: number, opensPage: boolean): void => {
    waiting.push((turned) => renderHeading(section, level, context, { newPage: opensPage && !turned }));
    section.blocks.forEach((block, place) => {
      putBlock(block, place, section);
    });
    for (const below of section.sections) walk(below, level + 1, false);
  };
  context.model.sections.forEach((section, at) => {
    walk(section, 1, newPages.body && at === 0);
  });
  // A page of its own for each annex would leave most of them half empty.
  context.model.annexes.forEach((section, at) => {
    walk(section, 1, newPages.annexes && at === 0);
  });
  if (waiting.length > 0) put(false, []);
  const figures = renderFiguresList(context);
  if (figures.length > 0) put(false, figures);
  put(false, renderColophon(context, stretches.at(-1)?.wide !== true));
  return stretches;
}
