/** Document model to a Word file (ECMA-376) that looks like an ITU document and can be edited like one. */
import type { DocumentModel } from '../../reports/document.ts';
import { writeZip } from '../../zip/write-zip.ts';
import { type ChartPictures, NO_PICTURES } from '../charts/picture.ts';
import { listedRows } from '../figure-rows.ts';
import { isLongPaper } from '../long-paper.ts';
import { outlineOf } from '../outline.ts';
import { contentsOf, renderContents } from './contents.ts';
import type { DocxContext } from './context.ts';
import { flowOf } from './flow.ts';
import { renderFront } from './front.ts';
import { marksOf } from './marks.ts';
import { WORD_AND_PICTURES } from './namespaces.ts';
import { packageParts } from './package-parts.ts';
import { endSection, pageSection } from './page-section.ts';
import { paginate } from './paginate.ts';
import type { Piece, Stretch } from './piece.ts';
import { openRegister } from './register.ts';

/**
 * Points of the page that the contents take: with less there is room to begin below them, in between a new page is
 * calmer; with more a break would leave a page empty where another program's lines run over.
 */
const BREAK_BETWEEN = [470, 630] as const;

/** Points of a page that the body must fill for the annexes to begin another: what is left would look empty. */
const LEAST_FILLED = 330;

/** The file's bytes; same model, same bytes, in any time zone. */
export async function renderDocx(
  model: DocumentModel,
  pictures: ChartPictures = NO_PICTURES,
): Promise<Uint8Array> {
  const context: DocxContext = {
    model,
    outline: outlineOf(model),
    listed: listedRows(model),
    pictures,
    marks: marksOf(model),
    register: openRegister(),
  };
  const parts = packageParts(bodyOf(context), context);
  const entries = parts.map(([name, content]) => ({ name, text: () => [content] }));
  const pieces: Uint8Array[] = [];
  for await (const piece of writeZip(entries)) pieces.push(piece);
  return Buffer.concat(pieces);
}

function bodyOf(context: DocxContext): string {
  const front = renderFront(context);
  const entries = contentsOf(context);
  const empty = renderContents(entries, () => undefined, context);
  const withContents = (flow: readonly Stretch[], contents: readonly Piece[]): readonly Stretch[] =>
    flow.map((stretch, at) =>
      at === 0 ? { ...stretch, pieces: [...front, ...contents, ...stretch.pieces] } : stretch,
    );
  // What is laid out only to see where it ends must not count as written.
  const trialOf = (newBody: boolean): readonly Stretch[] =>
    flowOf({ ...context, register: openRegister() }, { body: newBody, annexes: false, figures: false });
  const { used } = paginate([{ wide: false, pieces: [...front, ...empty] }]);
  const isBetween = used > BREAK_BETWEEN[0] && used < BREAK_BETWEEN[1];
  // What a wide table turns the page behind may stand below the contents as a whole.
  const body = isBetween && paginate(withContents(trialOf(false), empty).slice(0, 1)).last > 1;
  const trial = trialOf(body);
  const [annex] = context.model.annexes;
  const above = annex && paginate(withContents(trial, empty)).above.get(annex.id);
  const long = isLongPaper(context.model);
  const annexes = long || (above !== undefined && above > LEAST_FILLED);
  const flow = flowOf(context, { body, annexes, figures: long });
  const { headings } = paginate(withContents(flow, empty));
  const stretches = withContents(
    flow,
    renderContents(entries, (id) => headings.get(id), context),
  );
  const rtl = context.model.direction === 'rtl';
  const sections = stretches.map(({ pieces, wide }, at) => {
    const xml = pieces.map((piece) => piece.xml).join('');
    const section = pageSection({ wide, first: at === 0, rtl });
    return at === stretches.length - 1 ? xml + section : endSection(xml, section);
  });
  return `<w:document ${WORD_AND_PICTURES}><w:body>${sections.join('')}</w:body></w:document>`;
}
