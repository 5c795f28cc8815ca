/** What every drawing needs to know: the words' language and direction, the space, and the pen. */
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Language } from '../../reference/languages.ts';
import type { ChartCategory } from '../../reports/chart.ts';
import { LINE_HEIGHT, TEXT_SIZE } from './look.ts';
import { wrapLabel } from './wrap-label.ts';

export interface Pen {
  readonly context: SKRSContext2D;
  readonly language: Language;
  readonly rightToLeft: boolean;
  /** CSS pixels. */
  readonly width: number;
  /** Pixels of the picture for each CSS pixel. */
  readonly scale: number;
  /** Font families. */
  readonly family: string;
}

/** A font as canvas takes it. */
export function fontOf({ family }: Pen, size = TEXT_SIZE, weight: 400 | 600 = 400): string {
  return `${weight} ${size}px ${family}`;
}

/** The label of a category in lines of at most `width`, its code first. */
export function labelLines(pen: Pen, { code, label }: ChartCategory, width: number): readonly string[] {
  const { context, language } = pen;
  context.font = fontOf(pen);
  const text = code === undefined || code === label ? label : `${code} · ${label}`;
  return wrapLabel(text, width, language, (part) => context.measureText(part).width);
}

/** Least distance of the middles of labels in a row below each other, so that none touches the next. */
export function labelPitch(labels: readonly (readonly string[])[], least: number): number {
  const heights = labels.map((lines) => lines.length * LINE_HEIGHT);
  const pairs = heights.slice(1).map((height, at) => (height + (heights[at] ?? 0)) / 2 + 8);
  return Math.ceil(Math.max(least, ...pairs));
}
