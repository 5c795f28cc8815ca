/** What the rows of a sheet's pictures hold besides them: captions, and where pages begin. */
import { captionStyle } from './cell-styles.ts';
import { fitCell, inlineString } from './cell-text.ts';
import { pictureRows } from './drawing-parts.ts';
import type { SheetPlan } from './sheet-plan.ts';
import type { StyleSheet } from './style-sheet.ts';

/** A line above each picture that says what it shows; it may run over the columns beside it. */
export function pictureCaptions(plan: SheetPlan, styles: StyleSheet): string {
  const rows = pictureRows(plan);
  if (rows.length === 0) return '';
  const style = styles.numberOf(captionStyle(plan.direction));
  return (plan.sheet.pictures ?? [])
    .map(({ caption }, index) => {
      const row = (rows[index] ?? 0) + 1;
      if (caption === undefined) return '';
      return `<row r="${row}" ht="20" customHeight="1"><c r="A${row}" s="${style}" t="inlineStr">${inlineString(fitCell(caption))}</c></row>`;
    })
    .join('');
}

/** On paper each picture begins a page, so that none is cut (18.3.1.73). */
export function pictureBreaks(plan: SheetPlan): string {
  const rows = pictureRows(plan);
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</rowBreaks>`;
}
