/** The body in reading order, cut wherever the page has to turn for a wide table. */
import type { Block, Section } from '../../reports/document.ts';
import { leadsOn } from '../lead-line.ts';
import { paragraphRoom, renderHeading, renderList, renderParagraph } from './blocks.ts';
import { renderChart } from './chart.ts';
import { renderColophon } from './colophon.ts';
import type { DocxContext } from './context.ts';
import { renderFiguresList } from './figures-list.ts';
import { TEXT_WIDTH, WIDE_TEXT_WIDTH } from './page.ts';
import type { Piece, Stretch } from './piece.ts';
import { renderTable } from './table.ts';

interface OpenStretch extends Stretch {
  readonly pieces: Piece[];
}

/** Where what waits comes to stand. */
interface Page {
  /** Whether the page has turned for it. */
  readonly turned: boolean;
  /** Twips. */
  readonly textWidth: number;
}

/** What begins a page of its own. */
export interface NewPages {
  /** Not below the contents. */
  readonly body: boolean;
  /** Not below the body. */
  readonly annexes: boolean;
  /** Not below the annexes. */
  readonly figures: boolean;
}

/** Everything after the contents: the body, the list of figures and the last page. */
export function flowOf(context: DocxContext, newPages: NewPages): readonly Stretch[] {
  const stretches: OpenStretch[] = [{ wide: false, pieces: [] }];
  /** Headings, and what leads to a table, wait for what they stand over, so that they turn with it. */
  let waiting: ((page: Page) => Piece)[] = [];
  const put = (wide: boolean, pieces: readonly Piece[]): void => {
    let current = stretches.at(-1);
    const turns = current === undefined || current.wide !== wide;
    if (current === undefined || turns) {
      current = { wide, pieces: [] };
      stretches.push(current);
    }
    const textWidth = wide ? WIDE_TEXT_WIDTH : TEXT_WIDTH;
    const above = waiting.map((each, at) => each({ turned: turns && at === 0, textWidth }));
    waiting = [];
    current.pieces.push(...above, ...pieces);
  };
  const putBlock = (block: Block, at: number, section: Section): void => {
    switch (block.type) {
      case 'paragraph': {
        // Made now, though it waits: marks and footnotes are numbered in the order of the text.
        const leads = leadsOn(section, at);
        const piece = renderParagraph(block, context, leads);
        if (leads)
          waiting.push(({ textWidth }) => ({ ...piece, ...paragraphRoom(block, context, textWidth) }));
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
    waiting.push(({ textWidth, turned }) =>
      renderHeading(section, level, context, { newPage: opensPage && !turned, textWidth }),
    );
    section.blocks.forEach((block, place) => {
      putBlock(block, place, section);
    });
    for (const below of section.sections) walk(below, level + 1, false);
  };
  context.model.sections.forEach((section, at) => {
    walk(section, 1, newPages.body && at === 0);
  });
  // Together: a page of its own for each annex would leave most of them half empty.
  context.model.annexes.forEach((section, at) => {
    walk(section, 1, newPages.annexes && at === 0);
  });
  if (waiting.length > 0) put(false, []);
  const figures = renderFiguresList(context, newPages.figures && stretches.at(-1)?.wide !== true);
  if (figures.length > 0) put(false, figures);
  put(false, renderColophon(context));
  return stretches.map((stretch) => ({ ...stretch, pieces: withoutNeedlessBlanks(stretch.pieces) }));
}

/** A blank line above what keeps its own distance would only push it down where a page begins between them. */
function withoutNeedlessBlanks(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ blank }, at) => !(blank && (pieces[at + 1]?.before ?? 0) > 0));
}
