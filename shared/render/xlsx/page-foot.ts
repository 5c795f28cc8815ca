/** The foot of each printed page of a sheet: which document, which sheet, which snapshot, which page. */
import type { WorkbookModel } from '../../reports/sheets.ts';
import { cellWidth, cutToWidth } from './cell-lines.ts';
import { escapeText } from './cell-text.ts';
import { setApart } from './reading-order.ts';

/** Digits across the foot of a page that the title may take: with the name of the sheet, or in a third of the page. */
const ROOM = 100;
const THIRD = 36;
/** LibreOffice stretches the last letters before an Arabic comma, unless a mark of its direction follows. */
const ARABIC_COMMA = /[\u060c\u061b](?!\u200f)/g;

/**
 * The `headerFooter` element. Small, so that all fits on an upright page. `&` starts a code (ECMA-376 part 1, 18.3.1.46); a space
 * keeps digits apart from it. Programs lay a foot out from the left, so what is read from the right is embedded, and names its sheet
 * itself: LibreOffice turns the words of a name around that a code stands for.
 */
export function pageFoot({ direction, makers, title }: WorkbookModel, sheet: string): string {
  const short = cutToWidth(title, direction === 'rtl' ? THIRD : ROOM - cellWidth(sheet));
  const pages = `&amp;8 ${escapeText(makers.snapshot.slice(0, 12))} – &amp;P / &amp;N`;
  const text =
    direction === 'rtl'
      ? `&amp;L${pages}&amp;C&amp;8 ${fromTheRight(sheet)}&amp;R&amp;8 ${fromTheRight(short)}`
      : `&amp;L&amp;8 ${printed(short)} – &amp;A&amp;R${pages}`;
  return `<headerFooter><oddFooter>${text}</oddFooter></headerFooter>`;
}

function fromTheRight(text: string): string {
  return setApart(printed(text).replace(ARABIC_COMMA, '$&\u200f'), 'ltr');
}

function printed(text: string): string {
  return escapeText(text.replaceAll('&', '&&'));
}
