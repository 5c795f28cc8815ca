/** The colours of a heat map: one blue ramp, and on it the text colour with the better contrast. */

type Rgb = readonly [number, number, number];

const COLD: Rgb = [0xf4, 0xf9, 0xfd];
const HOT: Rgb = [0x08, 0x45, 0x94];

export interface HeatColours {
  /** Six hexadecimal digits, no `#`. */
  readonly background: string;
  readonly text: '000000' | 'FFFFFF';
}

/** Colours of `heat`, 0–1; black or white on any colour gives at least 4.5 : 1 (WCAG 2.2, 1.4.3). */
export function heatColours(heat: number): HeatColours {
  const share = Math.min(1, Math.max(0, heat));
  const mix = COLD.map((cold, index) => Math.round(cold + ((HOT[index] ?? cold) - cold) * share));
  const light = luminance(mix);
  return {
    background: mix.map((part) => part.toString(16).toUpperCase().padStart(2, '0')).join(''),
    text: contrast(light, 0) >= contrast(light, 1) ? '000000' : 'FFFFFF',
  };
}

/** Contrast ratio of two relative luminances (WCAG 2.2, definition of contrast ratio). */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Relative luminance of sRGB parts 0–255 (WCAG 2.2, definition of relative luminance). */
export function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
