/** A text in two fonts: LibreOffice looks for Arabic letters among Chinese ones in fonts that have them not, and draws boxes. */
import type { Language } from '../../reference/languages.ts';
import { type CellStyle, fontOf } from './cell-styles.ts';
import { escapeText } from './cell-text.ts';
import { fontProperties } from './style-sheet.ts';

/**
 * From an Arabic letter to the last one before letters of another script, with brackets and stops around them and the marks of their
 * direction (eight at most before it: a cell may be full of them): LibreOffice stretches letters whose marks stand in the other font.
 */
const ARABIC =
  /[\u200e\u200f\u202a-\u202c([«"]{0,8}[\u0600-\u06ff](?:[ -@[-`{-~«»–—\u200e\u200f\u202a-\u202c]*[\u0600-\u06ff])*[)\]»".:\u200e\u200f\u202a-\u202c]*/g;

/** The run properties of Arabic letters in cells that look like `font` in a workbook of `language`; undefined where they need none. */
export function arabicProperties(font: CellStyle['font'], language: Language): string | undefined {
  return language === 'zh' ? `<rPr>${fontProperties(font, fontOf('ar'), 'rFont')}</rPr>` : undefined;
}

/** An inline string whose Arabic stretches have run properties of their own; undefined for a text without such letters. */
export function richString(text: string, properties: string | undefined): string | undefined {
  if (properties === undefined) return undefined;
  const runs: string[] = [];
  let at = 0;
  for (const { 0: stretch, index } of text.matchAll(ARABIC)) {
    if (index > at) runs.push(run(text.slice(at, index)));
    runs.push(run(stretch, properties));
    at = index + stretch.length;
  }
  if (at === 0) return undefined;
  if (at < text.length) runs.push(run(text.slice(at)));
  return `<is>${runs.join('')}</is>`;
}

function run(text: string, properties = ''): string {
  return `<r>${properties}<t xml:space="preserve">${escapeText(text)}</t></r>`;
}
