import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, heatColours, luminance } from '../../../shared/render/heat-colours.ts';

describe('heatColours', () => {
  it('keeps text readable on every shade (WCAG 2.2, 1.4.3)', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 2, noNaN: true }), (heat) => {
        const { background, text } = heatColours(heat);
        const parts = [0, 2, 4].map((at) => Number.parseInt(background.slice(at, at + 2), 16));
        expect(contrast(luminance(parts), text === 'FFFFFF' ? 1 : 0)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});
