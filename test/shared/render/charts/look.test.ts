import { describe, expect, it } from 'vitest';
import { EDGE, FAINT, INK, LINES, MAIN, SOFT } from '../../../../shared/render/charts/look.ts';
import { contrast, luminance } from '../../../../shared/render/heat-colours.ts';

const light = (hex: string): number =>
  luminance([1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)));

describe('the colours of charts', () => {
  it.each([INK, SOFT, FAINT])('let text in %s be read on white (WCAG 2.2, 1.4.3)', (colour) => {
    expect(contrast(light(colour), 1)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([EDGE, MAIN, ...LINES.map(({ colour }) => colour)])(
    'let what is drawn in %s be seen on white (WCAG 2.2, 1.4.11)',
    (colour) => {
      expect(contrast(light(colour), 1)).toBeGreaterThanOrEqual(3);
    },
  );

  it('tell no two lines apart by colour alone', () => {
    expect(new Set(LINES.map(({ dash }) => dash.join())).size).toBe(LINES.length);
    expect(new Set(LINES.map(({ mark }) => mark)).size).toBe(LINES.length);
  });
});
