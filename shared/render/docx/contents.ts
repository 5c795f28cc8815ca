/** The table of contents: a real one that Word can make again, filled in with the pages that we counted. */
import type { Language } from '../../reference/languages.ts';
import type { Section } from '../../reports/document.ts';
import { headingText, isPlainNumber } from '../../reports/heading.ts';
import { label } from '../label.ts';
import { bookmarkName } from './bookmark-name.ts';
import { COLOPHON_HEADING } from './colophon.ts';
import type { DocxContext } from './context.ts';
import { FIGURES_HEADING } from './figures-list.ts';
import { paragraphSize } from './measure.ts';
import { POINT, TEXT_WIDTH } from './page.ts';
import { paragraph } from './paragraph.ts';
import type { Piece } from './piece.ts';
import { TAB, textRun } from './runs.ts';
import { CONTENTS_TAB } from './styles.ts';

/** A heading that the contents name. */
interface ContentsEntry {
  readonly id: string;
  readonly level: 1 | 2;
  /** Digits and dots, where it has them. */
  readonly number?: string;
  readonly title: string;
  /** Of the title, where it is not the document's. */
  readonly titleLang?: Language | undefined;
}

/** What the number of the page takes of the last line, with a dot before it; points. */
const PAGE_ROOM = 12;

/** Last lines that go over to the next page together. */
const LAST_TOGETHER = 3;

/** Nothing marks the whole as out of date: Word would ask the reader about it before it shows the first page. */
const INSTRUCTION = '<w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText>';
const BEGIN = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>${INSTRUCTION}</w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
const END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** Headings that the contents name: two levels, then those that every report ends with; none where the document has no contents. */
export function contentsOf({ model, outline }: DocxContext): readonly ContentsEntry[] {
  if (label(model, 'contents') === '') return [];
  const entry = (section: Section, level: 1 | 2): ContentsEntry => {
    const { id, number, title, titleLang } = section;
    return number !== undefined && isPlainNumber(number)
      ? { id, level, number, title, titleLang }
      : { id, level, title: headingText(section) };
  };
  const hasFigures = outline.figures.some((id) => model.figures[id] !== undefined);
  return [
    ...[...model.sections, ...model.annexes].flatMap((section) => [
      entry(section, 1),
      ...section.sections.map((below) => entry(below, 2)),
    ]),
    ...(hasFigures ? [{ id: FIGURES_HEADING, level: 1, title: label(model, 'figures') } as const] : []),
    { id: COLOPHON_HEADING, level: 1, title: model.colophon.title },
  ];
}

/** The contents; `pageOf` tells on which page a heading stands, nothing while that is still being counted. */
export function renderContents(
  entries: readonly ContentsEntry[],
  pageOf: (id: string) => number | undefined,
  context: DocxContext,
): readonly Piece[] {
  const { model } = context;
  if (entries.length === 0) return [];
  const name = label(model, 'contents');
  const sizeOf = (style: string, text: string) =>
    paragraphSize(style, text, TEXT_WIDTH / POINT - PAGE_ROOM, model.language);
  const heading = paragraph({ style: 'ContentsHeading' }, context, textRun(name, context));
  const lines = entries.map((entry, at) => {
    const children = (at === 0 ? BEGIN : '') + line(entry, pageOf(entry.id), context);
    const style = `TOC${entry.level}`;
    const flush = entry.number === undefined && entry.level === 1 ? CONTENTS_TAB : undefined;
    const keepNext = at >= entries.length - LAST_TOGETHER && at < entries.length - 1;
    return {
      size: { ...sizeOf(style, entry.title), ...(keepNext && { keepNext }) },
      xml: paragraph(
        { style, keepNext, ...(flush !== undefined && { flush }) },
        context,
        at === entries.length - 1 ? children + END : children,
      ),
    };
  });
  const open =
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>';
  const pieces: readonly Piece[] = [
    { ...sizeOf('ContentsHeading', name), xml: heading },
    ...lines.map(({ size, xml }) => ({ ...size, xml })),
  ];
  const [first, ...rest] = pieces;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return pieces;
  return [
    { ...first, xml: open + first.xml },
    ...rest.slice(0, -1),
    { ...last, xml: `${last.xml}</w:sdtContent></w:sdt>` },
  ];
}

function line(
  { id, number, title, titleLang }: ContentsEntry,
  page: number | undefined,
  context: DocxContext,
): string {
  const name = bookmarkName(id);
  const text =
    (number === undefined ? '' : textRun(number, context) + TAB) + textRun(title, context, {}, titleLang);
  const shown = textRun(page === undefined ? '' : String(page), context);
  const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  // Not marked as out of date: Word would ask the reader before it opens the file, or set every page to 1.
  const reference = `${char('begin')}<w:r><w:instrText xml:space="preserve"> PAGEREF ${name} \\h </w:instrText></w:r>${char('separate')}${shown}${char('end')}`;
  return `<w:hyperlink w:anchor="${name}" w:history="1">${text}${TAB}${reference}</w:hyperlink>`;
}
