/** Measures of the page, in twips (1/1440 inch), and the colours of the paper. */

/** A4 (ISO 216). */
export const PAGE = { width: 11_906, height: 16_838, side: 1_134, top: 1_361, bottom: 1_304 } as const;

/** Width of the text on an upright page, and on a turned one. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;
/** See {@link TEXT_WIDTH}. */
export const WIDE_TEXT_WIDTH = PAGE.height - 2 * PAGE.side;

/** Twips of a point. */
export const POINT = 20;

export const COLOURS = {
  accent: '0B5394',
  ink: '1A1A1A',
  soft: '4A5560',
  line: 'B9C3CC',
  tint: 'EEF4FA',
} as const;
