/** The feet of a workbook's pages, which must say what the workbook says of itself (page-foot.ts). */
import type { ShownFigures, ShownForeign } from '../../reports/shown.ts';
import type { SheetCells } from './read-cells.ts';
import { withoutOurSigns } from './unseen-signs.ts';

/** Codes of the size and the place of what follows them, but not the `&&` that stands for one. */
const PLACES = /&[LCR]/;
const SIZE = /^&\d+ /;
const SHORT = 12;

/** The feet that name anything but the title, the sheet, the snapshot and the pages. */
export function strangeFeet(
  sheets: readonly Pick<SheetCells, 'foot' | 'name'>[],
  properties: NonNullable<ShownFigures['properties']>,
): readonly ShownForeign[] {
  const title = properties.get('dc:title') ?? '';
  const snapshot = /(?:^|\n)snapshot: (\S+)/.exec(properties.get('dc:description') ?? '')?.[1] ?? '';
  const pages = `${snapshot.slice(0, SHORT)} – &P / &N`;
  return sheets.flatMap(({ foot = '', name = '' }, at) => {
    const isOurs = partsOf(foot).every(
      (part) =>
        part === pages ||
        part === name ||
        isStartOf(part.endsWith(' – &A') ? part.slice(0, -' – &A'.length) : part, title),
    );
    return isOurs ? [] : [{ where: `sheet ${at + 1}, foot`, found: foot }];
  });
}

/** Arabic feet of earlier versions had a mark on either side. */
function partsOf(foot: string): readonly string[] {
  const plain = foot.replaceAll('&&', '\u0000').split(PLACES);
  return plain
    .map((part) => part.replace(SIZE, '').replace(/([\u060c\u061b])\u200f/g, '$1'))
    .map((part) => part.replace(/^\u200f(.*)\u200f$/s, '$1'))
    .map((part) => withoutOurSigns(part.replace(/^\u200e\u202b(.*)\u202c\u200e$/s, '$1')))
    .map((part) => part.replaceAll('\u0000', '&').trim())
    .filter((part) => part !== '');
}

/** Whether `part` is `title`, or what of it had room. */
function isStartOf(part: string, title: string): boolean {
  return (
    part === title.trim() || (part.endsWith('…') && part.length > 1 && title.startsWith(part.slice(0, -1)))
  );
}
