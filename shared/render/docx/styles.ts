/** The look of the Word file: one table of styles, so that an editor changes a style and not a thousand runs. */
import { AlignmentType, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';
import type { DocumentModel } from '../../reports/document.ts';
import { languageRun } from './language-tags.ts';
import { COLOURS } from './page.ts';

/** By script (ECMA-376 part 1, 17.3.2.26); each is replaced by what the machine has for that script. */
const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Microsoft YaHei' } as const;
/** How far numbers of headings and paragraphs are set off from their text. */
export const NUMBER_TAB = 794;
/** In every style that spaces: a style's spacing replaces all of the one it is based on in LibreOffice. */
const LINES = { line: 259, lineRule: LineRuleType.AUTO } as const;

/** Styles for a document in the model's language; sizes in half points, distances in twips. */
export function stylesOf({ language }: DocumentModel): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: COLOURS.accent },
    paragraph: {
      spacing: { before, after: 120, ...LINES },
      keepNext: true,
      keepLines: true,
      indent: { start: NUMBER_TAB, hanging: NUMBER_TAB },
    },
  });
  const based = (id: string, size: number, before: number, after: number) => ({
    id,
    name: id.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`),
    basedOn: 'Normal',
    quickFormat: true,
    run: { size },
    paragraph: { spacing: { before, after, ...LINES } },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: 22, language: languageRun(language).language ?? {} },
        paragraph: { spacing: { after: 120, ...LINES } },
      },
      title: {
        run: { font: FONT, size: 32, bold: true },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { before: 120, after: 300, ...LINES },
          keepLines: true,
        },
      },
      heading1: heading(28, 360),
      heading2: heading(24, 280),
      heading3: heading(22, 240),
      heading4: heading(22, 200),
      heading5: heading(22, 200),
      heading6: heading(22, 200),
      listParagraph: { paragraph: { spacing: { after: 60, ...LINES } } },
      caption: {
        run: { size: 20, bold: true, color: COLOURS.soft },
        paragraph: { spacing: { before: 240, after: 80, ...LINES }, keepNext: true },
      },
      hyperlink: { run: { color: COLOURS.accent, underline: { type: 'single' } } },
    },
    characterStyles: [{ id: 'Figure', name: 'Figure', basedOn: 'DefaultParagraphFont' }],
    paragraphStyles: [
      based('BodyText', 22, 0, 120),
      {
        ...based('NumberedParagraph', 22, 0, 140),
        paragraph: {
          spacing: { after: 140, ...LINES },
        },
      },
      based('Masthead', 22, 0, 0),
      {
        ...based('Source', 24, 360, 60),
        run: { size: 24, bold: true, color: COLOURS.soft },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 360, after: 60, ...LINES } },
      },
      {
        ...based('BoxHeading', 22, 40, 40),
        run: { size: 22, bold: true, color: COLOURS.accent },
        paragraph: { spacing: { before: 40, after: 40, ...LINES }, keepNext: true },
      },
      based('BoxText', 21, 0, 60),
      {
        ...based('ContentsHeading', 28, 360, 120),
        run: { size: 28, bold: true, color: COLOURS.accent },
        paragraph: { spacing: { before: 360, after: 120, ...LINES }, keepNext: true },
      },
      tableText('TableText', 19),
      tableText('DenseTableText', 17),
      { ...based('TableNote', 18, 60, 60), run: { size: 18, color: COLOURS.soft } },
      { ...based('PageFurniture', 17, 0, 0), run: { size: 17, color: COLOURS.soft } },
    ],
  };
}

function tableText(id: string, size: number) {
  return {
    id,
    name: id.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`),
    basedOn: 'Normal',
    run: { size },
    paragraph: { spacing: { before: 0, after: 0, ...LINES } },
  };
}

/** Bullets, and numbers that begin anew in each list. */
export const NUMBERING = {
  config: [
    { reference: 'bullets', levels: [level(LevelFormat.BULLET, '•')] },
    { reference: 'ordered', levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ],
};

function level(format: (typeof LevelFormat)['BULLET' | 'DECIMAL'], text: string) {
  return {
    level: 0,
    format,
    text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: NUMBER_TAB, hanging: 397 } } },
  };
}
