/** Which parts of a document begin pages of their own: those whose page is filled enough above them. */
import type { DocumentModel } from '../../reports/document.ts';
import { isLongPaper } from '../long-paper.ts';
import { FIGURES_HEADING } from './figures-list.ts';
import type { NewPages } from './flow.ts';
import { paginate } from './paginate.ts';
import type { Piece, Stretch } from './piece.ts';

/**
 * Points of the page that the contents take: with less there is room to begin below them, in between a new page is
 * calmer; with more a break would leave a page empty where another program's lines run over.
 */
const BREAK_BETWEEN = [470, 630] as const;

/** Points of a page that the body must fill for the annexes to begin another: what is left would look empty. */
const LEAST_FILLED = 330;
/** The same in a long paper, where a part of one page is little: less than a third would look lost still. */
const LEAST_IN_LONG = 236;

/** Front and contents, with what stands below them in the first stretch. */
export function withOpening(flow: readonly Stretch[], opening: readonly Piece[]): readonly Stretch[] {
  return flow.map((stretch, at) =>
    at === 0 ? { ...stretch, pieces: [...opening, ...stretch.pieces] } : stretch,
  );
}

/** `trial` has no new pages yet; `opening`, front and contents, stands before it. */
export function newPagesOf(
  { annexes: [annex], sections }: Pick<DocumentModel, 'annexes' | 'sections'>,
  trial: readonly Stretch[],
  opening: readonly Piece[],
): NewPages {
  const long = isLongPaper({ sections });
  const least = long ? LEAST_IN_LONG : LEAST_FILLED;
  const aboveIn = (flow: readonly Stretch[], id: string): number => paginate(flow).above.get(id) ?? 0;
  const { used } = paginate([{ wide: false, pieces: opening }]);
  const isBetween = used > BREAK_BETWEEN[0] && used < BREAK_BETWEEN[1];
  const whole = withOpening(trial, opening);
  // What a wide table turns the page behind may stand below the contents as a whole.
  const body = isBetween && paginate(whole.slice(0, 1)).last > 1;
  const withBody = body ? turning(whole, sections[0]?.id) : whole;
  const annexes = annex !== undefined && aboveIn(withBody, annex.id) > least;
  const withAnnexes = annexes ? turning(withBody, annex.id) : withBody;
  return { body, annexes, figures: long && aboveIn(withAnnexes, FIGURES_HEADING) > least };
}

/** The same where the heading called `id` begins a page. */
function turning(flow: readonly Stretch[], id: string | undefined): readonly Stretch[] {
  return flow.map((stretch) => ({
    ...stretch,
    pieces: stretch.pieces.map((piece) =>
      piece.heading !== undefined && piece.heading === id ? { ...piece, newPage: true } : piece,
    ),
  }));
}
