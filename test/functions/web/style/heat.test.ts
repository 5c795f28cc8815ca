import { describe, expect, it } from 'vitest';
import { goalRules, heatClass, heatPair } from '../../../../functions/web/style/heat.ts';
import { contrast, luminance } from '../../../../shared/render/heat-colours.ts';

function parts(colour: string): number[] {
  const full = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
  return [1, 3, 5].map((at) => Number.parseInt(full.slice(at, at + 2), 16));
}

describe('the heat of a cell', () => {
  it('is one of thirteen steps, whatever the number', () => {
    expect([-1, 0, 0.5, 1, 7].map(heatClass)).toEqual(['h0', 'h0', 'h6', 'h12', 'h12']);
  });

  it.each(['light', 'dark'] as const)('carries its number legibly at every step of the %s ramp', (ramp) => {
    for (let step = 0; step <= 12; step++) {
      const { back, ink } = heatPair(ramp, step);
      expect(contrast(luminance(parts(back)), luminance(parts(ink))), `h${step}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('shows the official colour of each goal as a swatch only', () => {
    expect(goalRules().match(/\.g\d+ \{ --goal: #[0-9A-F]{6}; \}/g)).toHaveLength(17);
    expect(goalRules()).not.toContain('color:');
  });
});
