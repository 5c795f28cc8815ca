/** Measures of the page, in twips (1/1440 inch), and the colours of the paper. */

/** A4 (ISO 216). */
export const PAGE = { width: 11_906, height: 16_838, margin: 1_134 } as const;

/** Width of the text on an upright page, and on a turned one. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
/** See {@link TEXT_WIDTH}. */
export const WIDE_TEXT_WIDTH = PAGE.height - 2 * PAGE.margin;

export const COLOURS = { accent: '0B5394', soft: '4A5560', line: '8A97A3', tint: 'EEF4FA' } as const;

/** Whole widths that add up to `total`, in proportion to `shares`, none below `least` where there is room. */
export function shareOut(total: number, shares: readonly number[], least = 0): readonly number[] {
  const floor = Math.min(least, Math.floor(total / Math.max(1, shares.length)));
  const sum = shares.reduce((all, share) => all + share, 0) || 1;
  const rest = total - floor * shares.length;
  const widths = shares.map((share) => floor + Math.floor((rest * share) / sum));
  const left = total - widths.reduce((all, width) => all + width, 0);
  return widths.map((width, index) => (index === 0 ? width + left : width));
}
