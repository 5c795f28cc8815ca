/** The look of the Word file: one table of styles, so that an editor changes a style and not a thousand runs. */
import { COLOURS, TEXT_WIDTH } from './page.ts';

/** How far numbers of headings and paragraphs are set off from their text. */
export const NUMBER_TAB = 794;
/** The same of the first level of the contents. */
export const CONTENTS_TAB = 454;
/** Size of Arabic type as a share of the others'. */
export const COMPLEX_SIZE = 0.92;
/** Half points of Arabic type, which are whole, beside other type of `size` half points: Tahoma is larger than Calibri. */
export function complexSize(size: number): number {
  return Math.round(size * COMPLEX_SIZE);
}
/** Of every line, in 240ths of the font's own height. */
export const LINE = 259;
/**
 * Twips from line to line of Chinese, for each half point of type: 15.6 points at 11, as on Word's own Chinese page.
 * Fonts of Chinese are of unlike heights, and programs add to them: pages would end elsewhere with each.
 */
const CHINESE_PITCH = 312 / 22;
/** The same of type of `size` half points, whole twips. */
export function chinesePitch(size: number): number {
  return Math.round(size * CHINESE_PITCH);
}

/** A paragraph style; sizes in half points, distances in twips. */
export interface ParagraphStyle {
  readonly id: string;
  /** Word knows its own styles by their English names. */
  readonly name: string;
  readonly size: number;
  readonly before: number;
  readonly after: number;
  readonly bold?: true;
  readonly colour?: string;
  readonly align?: 'center' | 'right';
  readonly keepNext?: true;
  readonly keepLines?: true;
  /** From where lines begin, and how far the first one is set back. */
  readonly indent?: { readonly left: number; readonly hanging: number };
  readonly tabs?: readonly { readonly at: number; readonly side: 'left' | 'right'; readonly dots?: true }[];
  /** 0 is the highest. */
  readonly outline?: number;
  readonly rule?: 'top' | 'bottom';
  readonly next?: string;
  /** Whether what it holds may be higher than its type, such as a picture. */
  readonly grows?: true;
}

const NUMBERED = { left: NUMBER_TAB, hanging: NUMBER_TAB } as const;
const PAGES = { at: TEXT_WIDTH, side: 'right', dots: true } as const;

const heading = (level: number, size: number, before: number, colour: string): ParagraphStyle => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  size,
  before,
  after: level === 1 ? 160 : 120,
  bold: true,
  colour,
  keepNext: true,
  keepLines: true,
  indent: NUMBERED,
  tabs: [{ at: NUMBER_TAB, side: 'left' }],
  outline: level - 1,
  next: 'BodyText',
});

export const PARAGRAPH_STYLES: readonly ParagraphStyle[] = [
  heading(1, 28, 400, COLOURS.accent),
  heading(2, 24, 320, COLOURS.accent),
  heading(3, 22, 240, COLOURS.ink),
  heading(4, 22, 200, COLOURS.ink),
  heading(5, 22, 200, COLOURS.ink),
  heading(6, 22, 200, COLOURS.ink),
  {
    id: 'Title',
    name: 'Title',
    size: 36,
    before: 60,
    after: 300,
    bold: true,
    colour: COLOURS.ink,
    align: 'center',
    keepLines: true,
  },
  {
    id: 'Source',
    name: 'Source',
    size: 24,
    before: 480,
    after: 60,
    bold: true,
    colour: COLOURS.soft,
    align: 'center',
    keepNext: true,
  },
  { id: 'Masthead', name: 'Masthead', size: 22, before: 0, after: 0 },
  {
    id: 'BoxHeading',
    name: 'Box Heading',
    size: 22,
    before: 60,
    after: 40,
    bold: true,
    colour: COLOURS.accent,
    keepNext: true,
  },
  { id: 'BoxText', name: 'Box Text', size: 21, before: 0, after: 80 },
  {
    id: 'ContentsHeading',
    name: 'TOC Heading',
    size: 28,
    before: 360,
    after: 120,
    bold: true,
    colour: COLOURS.accent,
    keepNext: true,
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    size: 20,
    before: 50,
    after: 10,
    bold: true,
    indent: { left: CONTENTS_TAB, hanging: CONTENTS_TAB },
    tabs: [{ at: CONTENTS_TAB, side: 'left' }, PAGES],
  },
  {
    id: 'TOC2',
    name: 'toc 2',
    size: 20,
    before: 0,
    after: 0,
    indent: { left: 1_077, hanging: 623 },
    tabs: [{ at: 1_077, side: 'left' }, PAGES],
  },
  { id: 'BodyText', name: 'Body Text', size: 22, before: 0, after: 120 },
  {
    id: 'NumberedParagraph',
    name: 'Numbered Paragraph',
    size: 22,
    before: 0,
    after: 140,
    indent: NUMBERED,
    tabs: [{ at: NUMBER_TAB, side: 'left' }],
  },
  { id: 'ListParagraph', name: 'List Paragraph', size: 22, before: 0, after: 60 },
  {
    id: 'Caption',
    name: 'caption',
    size: 20,
    before: 240,
    after: 100,
    colour: COLOURS.soft,
    keepNext: true,
    keepLines: true,
  },
  { id: 'Picture', name: 'Picture', size: 22, before: 0, after: 60, keepNext: true, grows: true },
  { id: 'TableText', name: 'Table Text', size: 19, before: 0, after: 0 },
  { id: 'DenseTableText', name: 'Dense Table Text', size: 17, before: 0, after: 0 },
  { id: 'FigureText', name: 'Figure Text', size: 13, before: 0, after: 0 },
  { id: 'TableNote', name: 'Table Note', size: 18, before: 80, after: 80, colour: COLOURS.soft },
  { id: 'Gap', name: 'Gap', size: 8, before: 0, after: 0 },
  { id: 'Header', name: 'header', size: 17, before: 0, after: 0, colour: COLOURS.soft, rule: 'bottom' },
  { id: 'Footer', name: 'footer', size: 17, before: 0, after: 0, colour: COLOURS.soft, rule: 'top' },
  { id: 'FootnoteText', name: 'footnote text', size: 18, before: 0, after: 20 },
];

const BY_ID = new Map(PARAGRAPH_STYLES.map((style) => [style.id, style]));

/** The style called `id`. */
export function styleOf(id: string): ParagraphStyle {
  const style = BY_ID.get(id);
  if (style === undefined) throw new Error(`no style ${id}`);
  return style;
}
