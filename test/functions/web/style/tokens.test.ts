import { describe, expect, it } from 'vitest';
import { DARK, LIGHT, type Palette } from '../../../../functions/web/style/tokens.ts';
import { contrast, luminance } from '../../../../shared/render/heat-colours.ts';

/** Ink, and what it is written on. */
const WORDS: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ...(['paper', 'surface', 'sunken', 'accentTint'] as const).flatMap((back) =>
    (['ink', 'quiet', 'link'] as const).map((ink) => [ink, back] as const),
  ),
  ...(['info', 'good', 'warn', 'bad'] as const).flatMap(
    (tone) =>
      [
        [tone, `${tone}Tint`],
        [tone, 'surface'],
        [tone, 'paper'],
        ['ink', `${tone}Tint`],
        ['link', `${tone}Tint`],
      ] as const,
  ),
  ['quiet', 'sunken'],
  ['accentInk', 'accent'],
  ['headInk', 'head'],
  ['headQuiet', 'head'],
];

/** What is seen but not read: edges of controls, focus, marks (WCAG 2.2, 1.4.11). */
const SIGNS: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ['edge', 'surface'],
  ['edge', 'paper'],
  ['focus', 'paper'],
  ['focus', 'surface'],
  ['mark', 'head'],
  ['accent', 'paper'],
  ['accent', 'surface'],
];

function ratio(palette: Palette, ink: keyof Palette, back: keyof Palette): number {
  const light = (role: keyof Palette): number =>
    luminance([1, 3, 5].map((at) => Number.parseInt(palette[role].slice(at, at + 2), 16)));
  return contrast(light(ink), light(back));
}

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('the %s palette', (_, palette) => {
  it.each(WORDS)('lets %s be read on %s', (ink, back) => {
    expect(ratio(palette, ink, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SIGNS)('lets %s be seen on %s', (sign, back) => {
    expect(ratio(palette, sign, back)).toBeGreaterThanOrEqual(3);
  });
});
