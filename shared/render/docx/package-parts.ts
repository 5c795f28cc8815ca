/** The parts of a Word file around its body: content types, relationships, settings. */
import type { DocumentModel } from '../../reports/document.ts';
import { PACKAGE, relationship, relationships } from '../xlsx/relationships.ts';
import type { DocxContext } from './context.ts';
import { footnotesPart } from './footnotes.ts';
import { blankHeader, furniture } from './furniture.ts';
import { defaultLanguageXml } from './language-tags.ts';
import { FONT_TABLE, WORD } from './namespaces.ts';
import { numberingPart } from './numbering.ts';
import { TEXT_WIDTH, WIDE_TEXT_WIDTH } from './page.ts';
import { FURNITURE } from './page-section.ts';
import { APP_PROPERTIES, coreProperties, customProperties } from './properties.ts';
import { styleSheet } from './style-sheet.ts';
import { escapeXml } from './xml.ts';

export type Part = readonly [name: string, content: string | Uint8Array];

const TYPES = 'application/vnd.openxmlformats-officedocument';
const WORD_TYPES = `${TYPES}.wordprocessingml`;

/** Parts beside the body, each with its relationship to it: id, kind, name, and what its content type ends in. */
function besides(
  context: DocxContext,
): readonly (readonly [id: string, kind: string, name: string, xml: string])[] {
  const { model, register } = context;
  const { footer, header } = FURNITURE;
  return [
    ['rIdStyles', 'styles', 'styles.xml', styleSheet(model.language)],
    ['rIdNumbering', 'numbering', 'numbering.xml', numberingPart(register.kept.lists)],
    ['rIdSettings', 'settings', 'settings.xml', settings(model)],
    ['rIdFonts', 'fontTable', 'fontTable.xml', FONT_TABLE],
    ['rIdFootnotes', 'footnotes', 'footnotes.xml', footnotesPart(register.kept.notes, model)],
    [header.upright, 'header', 'header1.xml', furniture('hdr', TEXT_WIDTH, context)],
    [header.wide, 'header', 'header2.xml', furniture('hdr', WIDE_TEXT_WIDTH, context)],
    [header.blank, 'header', 'header3.xml', blankHeader()],
    [footer.upright, 'footer', 'footer1.xml', furniture('ftr', TEXT_WIDTH, context)],
    [footer.wide, 'footer', 'footer2.xml', furniture('ftr', WIDE_TEXT_WIDTH, context)],
  ];
}

/** All parts by name, in the order in which they stand in the archive; the content types come first. */
export function packageParts(body: string, context: DocxContext): readonly Part[] {
  const { model, register } = context;
  const parts = besides(context);
  const links = [...register.kept.links].map(
    ([address, id]) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escapeXml(address)}" TargetMode="External"/>`,
  );
  const pictures = register.kept.pictures.map(({ png, relation }, at) => ({
    relation,
    png,
    name: `media/image${at + 1}.png`,
  }));
  const overrides = [
    ['word/document.xml', `${WORD_TYPES}.document.main`],
    ...parts.map(([, kind, name]) => [`word/${name}`, `${WORD_TYPES}.${kind}`]),
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties'],
    ['docProps/app.xml', `${TYPES}.extended-properties`],
    ['docProps/custom.xml', `${TYPES}.custom-properties`],
  ].map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}+xml"/>`);
  const all: readonly Part[] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      relationships([
        relationship('rId1', 'officeDocument', 'word/document.xml'),
        relationship('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
        relationship('rId3', 'extended-properties', 'docProps/app.xml'),
        relationship('rId4', 'custom-properties', 'docProps/custom.xml'),
      ]),
    ],
    ['docProps/core.xml', coreProperties(model)],
    ['docProps/app.xml', APP_PROPERTIES],
    ['docProps/custom.xml', customProperties(model)],
    ['word/document.xml', body],
    [
      'word/_rels/document.xml.rels',
      relationships([
        ...parts.map(([id, kind, name]) => relationship(id, kind, name)),
        ...pictures.map(({ name, relation }) => relationship(relation, 'image', name)),
        ...links,
      ]),
    ],
    ...parts.map(([, , name, xml]): Part => [`word/${name}`, xml]),
    ...pictures.map(({ name, png }): Part => [`word/${name}`, png]),
  ];
  return all.map(([name, content]) => [
    name,
    typeof content === 'string'
      ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`
      : content,
  ]);
}

/** In the order of 17.15.1.78; compatibility 15 is what Word has called its own layout since 2013. */
function settings({ language }: DocumentModel): string {
  const compatibility =
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';
  const notes = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>';
  const languages = defaultLanguageXml(language).replace('<w:lang', '<w:themeFontLang');
  return `<w:settings ${WORD}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>${notes}${compatibility}${languages}<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`;
}
