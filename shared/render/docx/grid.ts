/** The lines of data tables. */
import { BorderStyle } from 'docx';
import { COLOURS } from './page.ts';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line } as const;

/** Thin lines around every cell. */
export const GRID = {
  top: LINE,
  left: LINE,
  bottom: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
} as const;
