/** The heat map's ramp on a light and a dark page, as classes, and the colours of the goals. */
import { goals } from '../../../shared/reference/sdgs.ts';
import { contrast, luminance } from '../../../shared/render/heat-colours.ts';

type Rgb = readonly [number, number, number];

/** From barely there to full: the page's own petrol, lighter or darker than the page as heat grows. */
const RAMPS = {
  light: [
    [0xe9, 0xf3, 0xf2],
    [0x0a, 0x4d, 0x55],
  ],
  dark: [
    [0x17, 0x2f, 0x33],
    [0x8f, 0xe0, 0xdc],
  ],
} as const satisfies Readonly<Record<string, readonly [Rgb, Rgb]>>;

const STEPS = 12;

/** Class of a cell of `heat`, 0–1: colours can’t stand in attributes under the Content Security Policy of the pages. */
export function heatClass(heat: number): string {
  return `h${Math.round(Math.min(1, Math.max(0, heat)) * STEPS)}`;
}

/** Background of a step of the ramp and, of black and white, the ink with the better contrast. */
export function heatPair(
  ramp: keyof typeof RAMPS,
  step: number,
): { readonly back: string; readonly ink: string } {
  const [cold, hot] = RAMPS[ramp];
  const mix = cold.map((part, index) => Math.round(part + ((hot[index] ?? part) - part) * (step / STEPS)));
  const light = luminance(mix);
  return {
    back: `#${mix.map((part) => part.toString(16).padStart(2, '0')).join('')}`,
    ink: contrast(light, 0) >= contrast(light, 1) ? '#000' : '#fff',
  };
}

/** The classes `h0` … `h12` for one ramp, below `scope`. */
export function heatRules(ramp: keyof typeof RAMPS, scope: string): string {
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const { back, ink } = heatPair(ramp, step);
    return `${scope} .h${step} { background: ${back}; color: ${ink}; }`;
  }).join('\n');
}

/** The classes `g1` … `g17`: each names its goal's official colour for a swatch beside the number. */
export function goalRules(): string {
  return goals.map(({ colour, goal }) => `.g${goal} { --goal: ${colour}; }`).join('\n');
}
