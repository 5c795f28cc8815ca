/** Paragraphs and lists as Word paragraphs, headings as real headings. */
import type { Inline, List, Paragraph, Section } from '../../reports/document.ts';
import { headingText, isPlainNumber } from '../../reports/heading.ts';
import { bookmarkName } from './bookmark-name.ts';
import type { DocxContext } from './context.ts';
import { footSize, lineHeight, paragraphSize } from './measure.ts';
import { POINT, TEXT_WIDTH } from './page.ts';
import { type ParagraphLook, paragraph } from './paragraph.ts';
import type { Piece } from './piece.ts';
import { place, renderRuns, TAB, textRun } from './runs.ts';
import type { Said } from './set-lines.ts';
import { NUMBER_TAB, styleOf } from './styles.ts';

const DEEPEST = 6;

/** A paragraph of `said` with its size on a page of `textWidth` twips; `xml` is what it holds. */
export function textPiece(
  look: ParagraphLook,
  said: Said,
  xml: string,
  context: DocxContext,
  textWidth = TEXT_WIDTH,
): Piece {
  // Without the style's indent.
  const width = (textWidth + (look.flush ?? 0)) / POINT;
  return {
    ...paragraphSize(look.style, said, width, context.model.language),
    ...(look.newPage && { newPage: true }),
    ...(look.keepNext && { keepNext: true }),
    xml: paragraph(look, context, xml),
  };
}

/** The heading of a section; `level` 1 is the highest. */
export function renderHeading(
  section: Section,
  level: number,
  context: DocxContext,
  { newPage, textWidth }: { readonly newPage: boolean; readonly textWidth?: number },
): Piece {
  const { id, number, title, titleLang } = section;
  const plain = number !== undefined && isPlainNumber(number);
  const said = plain ? title : headingText(section);
  const children = plain
    ? textRun(number, context) + TAB + textRun(title, context, {}, titleLang)
    : textRun(said, context);
  // Where no number hangs before the title, its second line begins as its first.
  const look = {
    style: `Heading${Math.min(level, DEEPEST)}`,
    newPage,
    ...(!plain && { flush: NUMBER_TAB }),
  };
  return {
    ...textPiece(look, said, place(bookmarkName(id), children, context), context, textWidth),
    heading: id,
  };
}

/**
 * The number is text, not a Word counter: it stays as it was cited, whatever an editor inserts before it. `leads`: it stays
 * with the beginning of what follows.
 */
export function renderParagraph(block: Paragraph, context: DocxContext, leads: boolean): Piece {
  const { content, id, number } = block;
  const text = renderRuns(content, context);
  const name = bookmarkName(id);
  const children =
    number === undefined
      ? place(name, text, context)
      : place(name, textRun(number, context, { style: 'ParagraphNumber' }), context) + TAB + text;
  const look = { style: styleFor(block), ...(leads && { keepNext: true }) };
  return {
    ...paragraphRoom(block, context),
    ...(leads && { keepNext: true }),
    xml: paragraph(look, context, children),
  };
}

/** The room that it takes on a page of `textWidth` twips, with its footnotes. */
export function paragraphRoom(
  block: Paragraph,
  { model: { language } }: DocxContext,
  textWidth = TEXT_WIDTH,
): ReturnType<typeof paragraphSize> & Pick<Piece, 'foot'> {
  const { content, number } = block;
  const width = textWidth / POINT;
  const size = {
    ...paragraphSize(styleFor(block), content, width, language),
    ...footSize(content, width, language),
  };
  if (number === undefined) return size;
  const [first = 0, ...others] = size.slices;
  // The number stands in the first line, however low its letters are.
  const least = lineHeight(number, styleOf('NumberedParagraph').size / 2, language);
  return { ...size, slices: [Math.max(first, least), ...others] };
}

function styleFor({ number }: Paragraph): string {
  return number === undefined ? 'BodyText' : 'NumberedParagraph';
}

/** A list in Word's own numbering; each begins anew. */
export function renderList({ id, items, ordered }: List, context: DocxContext): readonly Piece[] {
  const list = context.register.list(ordered);
  return items.map((item, index) => {
    const text = renderRuns(item, context);
    return {
      ...paragraphSize('ListParagraph', item, (TEXT_WIDTH - NUMBER_TAB) / 20, context.model.language),
      xml: paragraph(
        { style: 'ListParagraph', list },
        context,
        index === 0 ? place(bookmarkName(id), text, context) : text,
      ),
    };
  });
}

/** What is said below a table or a picture; also keeps two tables in a row from growing together. */
export function renderNotes(
  notes: readonly (readonly Inline[])[],
  context: DocxContext,
  textWidth = TEXT_WIDTH,
): readonly Piece[] {
  if (notes.length === 0) return [{ ...textPiece({ style: 'TableNote' }, '', '', context), blank: true }];
  return notes.map((note, at) =>
    textPiece(
      { style: 'TableNote', keepNext: at < notes.length - 1 },
      note,
      renderRuns(note, context),
      context,
      textWidth,
    ),
  );
}
