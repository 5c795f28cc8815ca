/** The part of a Word file that holds its styles (ECMA-376 part 1, 17.7). */
import type { Language } from '../../reference/languages.ts';
import { CHARACTER_STYLES, TABLE_STYLES } from './fixed-styles.ts';
import { defaultLanguageXml } from './language-tags.ts';
import { FONTS_XML, WORD } from './namespaces.ts';
import { chinesePitch, complexSize, LINE, PARAGRAPH_STYLES, type ParagraphStyle } from './styles.ts';
import { flag, valued } from './xml.ts';

/** Styles for a document in `language`. */
export function styleSheet(language: Language): string {
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${FONTS_XML}<w:sz w:val="22"/><w:szCs w:val="${complexSize(22)}"/>${defaultLanguageXml(language)}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="${LINE}" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
  const normal =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';
  return `<w:styles ${WORD}>${defaults}${normal}${CHARACTER_STYLES}${TABLE_STYLES}${PARAGRAPH_STYLES.map((style) => styleXml(style, language)).join('')}</w:styles>`;
}

/** Properties in the order of 17.3.1.26 and 17.3.2.28; spacing is whole in each, LibreOffice inherits none of it in part. */
function styleXml(style: ParagraphStyle, language: Language): string {
  const {
    after,
    align,
    before,
    bold,
    colour,
    id,
    indent,
    keepLines,
    keepNext,
    name,
    next,
    outline,
    rule,
    size,
    tabs,
  } = style;
  const border = rule && `<w:pBdr><w:${rule} w:val="single" w:sz="4" w:space="4" w:color="B9C3CC"/></w:pBdr>`;
  const stops = tabs?.map(
    ({ at, dots, side }) => `<w:tab w:val="${side}"${dots ? ' w:leader="dot"' : ''} w:pos="${at}"/>`,
  );
  const paragraph = [
    flag('keepNext', keepNext),
    flag('keepLines', keepLines),
    border ?? '',
    stops ? `<w:tabs>${stops.join('')}</w:tabs>` : '',
    `<w:spacing w:before="${before}" w:after="${after}" ${lineXml(style, language)}/>`,
    indent ? `<w:ind w:left="${indent.left}" w:hanging="${indent.hanging}"/>` : '',
    valued('jc', align),
    valued('outlineLvl', outline),
  ];
  const run = [
    bold ? '<w:b/><w:bCs/>' : '',
    valued('color', colour),
    valued('sz', size),
    valued('szCs', complexSize(size)),
  ];
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${valued('next', next)}<w:qFormat/><w:pPr>${paragraph.join('')}</w:pPr><w:rPr>${run.join('')}</w:rPr></w:style>`;
}

/** Exact among Chinese, whatever the font. */
function lineXml({ grows, size }: ParagraphStyle, language: Language): string {
  return language === 'zh' && !grows
    ? `w:line="${chinesePitch(size)}" w:lineRule="exact"`
    : `w:line="${LINE}" w:lineRule="auto"`;
}
