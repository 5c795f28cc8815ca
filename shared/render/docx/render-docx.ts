/** Document model to a Word file (ECMA-376) that looks like an ITU document and can be edited like one. */
import type { DocumentModel } from '../../reports/document.ts';
import { writeZip } from '../../zip/write-zip.ts';
import { type ChartPictures, NO_PICTURES } from '../charts/picture.ts';
import { listedRows } from '../figure-rows.ts';
import { outlineOf } from '../outline.ts';
import { contentsOf, renderContents } from './contents.ts';
import type { DocxContext } from './context.ts';
import { flowOf } from './flow.ts';
import { renderFront } from './front.ts';
import { marksOf } from './marks.ts';
import { WORD_AND_PICTURES } from './namespaces.ts';
import { newPagesOf, withOpening } from './new-pages.ts';
import { packageParts } from './package-parts.ts';
import { endSection, pageSection } from './page-section.ts';
import { paginate } from './paginate.ts';
import { openRegister } from './register.ts';

const NO_NEW_PAGES = { body: false, annexes: false, figures: false } as const;

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
  // What is laid out only to see where it ends must not count as written.
  const trial = flowOf({ ...context, register: openRegister() }, NO_NEW_PAGES);
  const flow = flowOf(context, newPagesOf(context.model, trial, [...front, ...empty]));
  const { headings } = paginate(withOpening(flow, [...front, ...empty]));
  const contents = renderContents(entries, (id) => headings.get(id), context);
  const stretches = withOpening(flow, [...front, ...contents]);
  const rtl = context.model.direction === 'rtl';
  const sections = stretches.map(({ pieces, wide }, at) => {
    const xml = pieces.map((piece) => piece.xml).join('');
    const section = pageSection({ wide, first: at === 0, rtl });
    return at === stretches.length - 1 ? xml + section : endSection(xml, section);
  });
  return `<w:document ${WORD_AND_PICTURES}><w:body>${sections.join('')}</w:body></w:document>`;
}
