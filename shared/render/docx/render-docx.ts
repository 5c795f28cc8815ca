/** Document model to a Word file (ECMA-376) that looks like an ITU document and can be edited like one. */
import {
  Document,
  type ISectionOptions,
  LeaderType,
  Packer,
  PageOrientation,
  SectionType,
  TableOfContents,
} from 'docx';
import type { DocumentModel } from '../../reports/document.ts';
import { veilAstral } from '../../zip/veil-astral.ts';
import { type ChartPictures, NO_PICTURES } from '../charts/picture.ts';
import { label } from '../label.ts';
import { outlineOf } from '../outline.ts';
import { visibleText } from '../visible-text.ts';
import { renderColophon } from './colophon.ts';
import { type DocxContext, directed } from './context.ts';
import { flowOf, type Stretch } from './flow.ts';
import { renderFront } from './front.ts';
import { furniture } from './furniture.ts';
import { PAGE, TEXT_WIDTH, WIDE_TEXT_WIDTH } from './page.ts';
import { textRun } from './runs.ts';
import { settle } from './settle.ts';
import { NUMBERING, stylesOf } from './styles.ts';

/** The file's bytes; same model, same bytes, in any time zone. */
export async function renderDocx(
  model: DocumentModel,
  pictures: ChartPictures = NO_PICTURES,
): Promise<Uint8Array> {
  const context: DocxContext = { model, outline: outlineOf(model), pictures };
  const contents = [
    directed(context, { style: 'ContentsHeading', children: [textRun(label(model, 'contents'), context)] }),
    // Filled in from the headings; only Word knows its pages, so the field is marked for it to bring up to date.
    new TableOfContents(label(model, 'contents'), {
      hyperlink: true,
      headingStyleRange: '1-2',
      beginDirty: true,
      tabLeader: LeaderType.NONE,
    }),
  ];
  const flow = flowOf(context, [...renderFront(context), ...contents]);
  const last = flow.at(-1);
  const colophon = renderColophon(context, last?.wide === true);
  const stretches: readonly Stretch[] =
    last?.wide === false
      ? [...flow.slice(0, -1), { wide: false, children: [...last.children, ...colophon] }]
      : [...flow, { wide: false, children: [...colophon] }];
  const upright = furniture(context, TEXT_WIDTH);
  const turned = furniture(context, WIDE_TEXT_WIDTH);
  const { masthead, title } = model;
  const file = new Document({
    title: property(title),
    subject: property([masthead.body, masthead.meeting].filter(Boolean).join(', ')),
    creator: property(masthead.organization),
    lastModifiedBy: property(masthead.organization),
    keywords: property([masthead.symbol, masthead.revision].filter(Boolean).join(', ')),
    description: property(`Snapshot ${model.makers.snapshot}`),
    customProperties: [{ name: 'Snapshot', value: property(model.makers.snapshot) }],
    styles: stylesOf(model),
    numbering: NUMBERING,
    sections: stretches.map((stretch, index) => pages(stretch, stretch.wide ? turned : upright, index === 0)),
  });
  return settle(await Packer.toBuffer(file), (name, xml) => polish(name, xml, model));
}

/** A text of the file's properties. */
function property(text: string): string {
  return veilAstral(visibleText(text));
}

function pages(
  { children, wide }: Stretch,
  { blank, footer, header }: ReturnType<typeof furniture>,
  first: boolean,
): ISectionOptions {
  const { height, margin, width } = PAGE;
  return {
    headers: first ? { default: header, first: blank } : { default: header },
    footers: first ? { default: footer, first: footer } : { default: footer },
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: first,
      page: {
        size: { width, height, orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { top: margin, right: margin, bottom: margin, left: margin, header: 567, footer: 567 },
      },
    },
    children,
  };
}

/** What the library has no word for: the language of the properties, and contents that read from the right. */
function polish(name: string, xml: string, { direction, language }: DocumentModel): string {
  if (name === 'docProps/core.xml')
    return xml.replace('<dcterms:created', `<dc:language>${language}</dc:language><dcterms:created`);
  if (name === 'word/document.xml' && direction === 'rtl')
    return xml.replace(/(<w:pPr><w:pStyle w:val="TOC\d"\/>(?:<w:tabs>.*?<\/w:tabs>)?)/g, '$1<w:bidi/>');
  return xml;
}
