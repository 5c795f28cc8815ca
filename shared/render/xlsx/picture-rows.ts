/** What the rows of a sheet's pictures hold besides them: captions, and where pages begin. */
import { captionStyle } from './cell-styles.ts';
import { fitCell, inlineString } from './cell-text.ts';
import { pictureRows } from './drawing-parts.ts';
import { pageHeight } from './page-setup.ts';
import type { SheetPlan } from './sheet-plan.ts';
import type { StyleSheet } from './style-sheet.ts';

/** Points of a caption, and of the empty rows below a picture, of which one may be cut short. */
const CAPTION_HEIGHT = 20;
const GAP = 45;
const POINTS_PER_PIXEL = 0.75;

/** A line above each picture that says what it shows; it may run over the columns beside it. */
export function pictureCaptions(plan: SheetPlan, styles: StyleSheet): string {
  const rows = pictureRows(plan);
  if (rows.length === 0) return '';
  const style = styles.numberOf(captionStyle(plan.direction));
  return (plan.sheet.pictures ?? [])
    .map(({ caption }, index) => {
      const row = (rows[index] ?? 0) + 1;
      if (caption === undefined) return '';
      return `<row r="${row}" ht="${CAPTION_HEIGHT}" customHeight="1"><c r="A${row}" s="${style}" t="inlineStr">${inlineString(fitCell(caption))}</c></row>`;
    })
    .join('');
}

/**
 * On paper a picture begins a page where what is left of the last one, of which `above` points are used, would cut it
 * (18.3.1.73).
 */
export function pictureBreaks(plan: SheetPlan, above: number): string {
  const rows = pictureRows(plan);
  const page = pageHeight(plan);
  let used = above;
  const breaks = (plan.sheet.pictures ?? []).flatMap(({ height }, index) => {
    const points = CAPTION_HEIGHT + GAP + height * POINTS_PER_PIXEL;
    const fits = used + points <= page;
    used = fits ? used + points : points;
    return fits ? [] : [`<brk id="${rows[index]}" max="16383" man="1"/>`];
  });
  if (breaks.length === 0) return '';
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</rowBreaks>`;
}
