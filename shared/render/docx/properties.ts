/** Properties of the Word file: what it is, in which language, from which snapshot (ECMA-376 part 2, 11). */
import type { DocumentModel } from '../../reports/document.ts';
import { PACKAGE } from '../xlsx/relationships.ts';
import { languageTag } from './language-tags.ts';
import { escapeXml } from './xml.ts';

/** Of the user's own properties ([MS-OSHARED] 2.3.3.2.2). */
const OWN = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Title, subject, keywords, language. No day: the same document has the same bytes, and says its own in words. */
export function coreProperties({ kind, language, makers, masthead, title }: DocumentModel): string {
  const said = (texts: readonly (string | undefined)[], between: string) =>
    escapeXml(texts.filter((text) => text !== undefined && text !== '').join(between));
  const author = escapeXml(masthead.organization);
  const keywords = said([masthead.symbol, masthead.revision, kind, makers.snapshot], '; ');
  const made = said(
    Object.entries(makers)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => `${name}: ${value}`),
    '; ',
  );
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:subject>${said([masthead.body, masthead.meeting], ', ')}</dc:subject><dc:creator>${author}</dc:creator><cp:keywords>${keywords}</cp:keywords><dc:description>${made}</dc:description><cp:lastModifiedBy>${author}</cp:lastModifiedBy><dc:language>${languageTag(language)}</dc:language></cp:coreProperties>`;
}

/** What Word has no property for. */
export function customProperties({ kind, makers, masthead, period }: DocumentModel): string {
  const properties = [
    ['Symbol', masthead.symbol],
    ['Revision', masthead.revision],
    ['Kind', kind],
    ['Period', `${period.from}/${period.to}`],
    ['Snapshot', makers.snapshot],
  ]
    .filter(([, value]) => value !== undefined && value !== '')
    .map(
      ([name, value], at) =>
        `<property fmtid="${OWN}" pid="${at + 2}" name="${name}"><vt:lpwstr>${escapeXml(value ?? '')}</vt:lpwstr></property>`,
    );
  return `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join('')}</Properties>`;
}

/** The program that LibreOffice takes the file to be from. */
export const APP_PROPERTIES =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office Word</Application><AppVersion>16.0000</AppVersion></Properties>';
