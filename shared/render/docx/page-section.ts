/** Properties of a stretch of pages, in the order that Word insists on (ECMA-376 part 1, 17.6.17 sectPr). */
import { PAGE } from './page.ts';
import { flag } from './xml.ts';

export interface SectionLook {
  readonly wide: boolean;
  readonly first: boolean;
  readonly rtl: boolean;
}

/** Relationship ids of headers and footers: upright, turned, and the blank one of the first page. */
export const FURNITURE = {
  header: { upright: 'rIdHeader', wide: 'rIdHeaderWide', blank: 'rIdHeaderFirst' },
  footer: { upright: 'rIdFooter', wide: 'rIdFooterWide' },
} as const;

/** The section's properties. */
export function pageSection({ first, rtl, wide }: SectionLook): string {
  const way = wide ? 'wide' : 'upright';
  const { bottom, height, side, top, width } = PAGE;
  const size = wide
    ? `w:w="${height}" w:h="${width}" w:orient="landscape"`
    : `w:w="${width}" w:h="${height}"`;
  const reference = (kind: 'header' | 'footer', type: string, id: string) =>
    `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
  return [
    '<w:sectPr>',
    reference('header', 'default', FURNITURE.header[way]),
    first ? reference('header', 'first', FURNITURE.header.blank) : '',
    reference('footer', 'default', FURNITURE.footer[way]),
    first ? reference('footer', 'first', FURNITURE.footer.upright) : '',
    '<w:type w:val="nextPage"/>',
    `<w:pgSz ${size}/>`,
    `<w:pgMar w:top="${top}" w:right="${side}" w:bottom="${bottom}" w:left="${side}" w:header="624" w:footer="567" w:gutter="0"/>`,
    '<w:cols w:space="720"/>',
    flag('titlePg', first),
    flag('bidi', rtl),
    '</w:sectPr>',
  ].join('');
}

/** `xml`, which ends in a paragraph, as the end of a section (17.6.18: its properties stand in that paragraph's). */
export function endSection(xml: string, section: string): string {
  const at = xml.lastIndexOf('</w:pPr>');
  return `${xml.slice(0, at)}${section}${xml.slice(at)}`;
}
