/** Paragraphs and lists as Word paragraphs, headings as real headings. */
import {
  HeadingLevel,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
  type Paragraph as WordParagraph,
} from 'docx';
import type { List, Paragraph, Section } from '../../reports/document.ts';
import { headingText, isPlainNumber } from '../outline.ts';
import { type DocxContext, directed } from './context.ts';
import { place, renderRuns, textRun } from './runs.ts';
import { NUMBER_TAB } from './styles.ts';

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** The heading of a section; `level` 1 is the highest. */
export function renderHeading(
  section: Section,
  level: number,
  context: DocxContext,
  options: { readonly newPage: boolean },
): WordParagraph {
  const { id, number, title } = section;
  const children: readonly ParagraphChild[] =
    number !== undefined && isPlainNumber(number)
      ? [textRun(number, context), tab(), textRun(title, context)]
      : [textRun(headingText(section), context)];
  return directed(context, {
    heading: LEVELS[Math.min(level, LEVELS.length) - 1] ?? HeadingLevel.HEADING_6,
    pageBreakBefore: options.newPage,
    children: [place(id, children)],
  });
}

/** The number is text, not a Word counter: it stays as it was cited, whatever an editor inserts before it. */
export function renderParagraph({ id, number, content }: Paragraph, context: DocxContext): WordParagraph {
  const start = number === undefined ? [] : [place(id, [textRun(number, context)]), tab()];
  const text = renderRuns(content, context);
  return directed(context, {
    style: number === undefined ? 'BodyText' : 'NumberedParagraph',
    ...(number !== undefined && { tabStops: [{ type: TabStopType.LEFT, position: NUMBER_TAB }] }),
    children: number === undefined ? [place(id, text)] : [...start, ...text],
  });
}

/** A list in Word's own numbering; `instance` tells lists apart, so that each begins anew. */
export function renderList(
  { id, items, ordered }: List,
  instance: number,
  context: DocxContext,
): readonly WordParagraph[] {
  return items.map((item, index) => {
    const text = renderRuns(item, context);
    return directed(context, {
      style: 'ListParagraph',
      numbering: { reference: ordered ? 'ordered' : 'bullets', level: 0, instance: ordered ? instance : 0 },
      children: index === 0 ? [place(id, text)] : text,
    });
  });
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}
