/** Colours and measures of charts: safe for the colour-blind (Okabe and Ito), and told apart in black and white. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import { createCanvas } from './canvas.ts';

export const INK = '#1A1A1A';
export const SOFT = '#4A5560';
/** Zeros, which are many: 4.5 : 1 against white. */
export const FAINT = '#67717A';
/** Lines that only guide the eye. */
export const GRID = '#D5DBE0';
/** Edges of what is drawn: at least 3 : 1 against white (WCAG 2.2, 1.4.11), whatever the fill. */
export const EDGE = '#5B6770';
/** The blue of Okabe and Ito, 5.2 : 1 against white. */
export const MAIN = '#0072B2';

/** Sizes in CSS pixels. */
export const TEXT_SIZE = 11;
export const LINE_HEIGHT = 14;

/** Lines of a trend: colour, dash and mark all differ. */
export const LINES = [
  { colour: MAIN, dash: [], mark: 'circle' },
  { colour: '#D55E00', dash: [7, 4], mark: 'rect' },
  { colour: '#00795A', dash: [2, 3], mark: 'triangle' },
  { colour: '#8A4B77', dash: [10, 3, 2, 3], mark: 'rectRot' },
  { colour: '#3B3B3B', dash: [4, 2], mark: 'crossRot' },
] as const;

type Fill = string | CanvasPattern;
type CanvasPattern = NonNullable<ReturnType<SKRSContext2D['createPattern']>>;

/** The fill of part `index` of a stack: plain blue, then stripes, dots and plain tints; text on it is dark on a light plate. */
export function partFill(context: SKRSContext2D, index: number, scale: number): Fill {
  const draw = PATTERNS[index % PATTERNS.length];
  if (draw === undefined) return MAIN;
  const size = 8 * scale;
  const tile = createCanvas(size, size);
  const pen = tile.getContext('2d');
  pen.scale(scale, scale);
  draw(pen);
  const pattern = context.createPattern(tile, 'repeat');
  // The chart is drawn in CSS pixels, the tile in those of the screen.
  pattern.setTransform({ a: 1 / scale, b: 0, c: 0, d: 1 / scale, e: 0, f: 0 });
  return pattern;
}

const PATTERNS: readonly (((pen: SKRSContext2D) => void) | undefined)[] = [
  undefined,
  (pen) => {
    pen.fillStyle = '#FBE3D2';
    pen.fillRect(0, 0, 8, 8);
    pen.strokeStyle = '#D55E00';
    pen.lineWidth = 1.6;
    for (const at of [-8, 0, 8]) {
      pen.beginPath();
      pen.moveTo(at - 1, 9);
      pen.lineTo(at + 9, -1);
      pen.stroke();
    }
  },
  (pen) => {
    pen.fillStyle = '#D9F0E8';
    pen.fillRect(0, 0, 8, 8);
    pen.fillStyle = '#00795A';
    for (const [x, y] of [
      [2, 2],
      [6, 6],
    ] as const) {
      pen.beginPath();
      pen.arc(x, y, 1.3, 0, 2 * Math.PI);
      pen.fill();
    }
  },
  (pen) => {
    pen.fillStyle = '#F0E442';
    pen.fillRect(0, 0, 8, 8);
  },
];
