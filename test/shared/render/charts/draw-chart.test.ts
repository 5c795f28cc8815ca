import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageDirection } from '../../../../shared/reference/languages.ts';
import { type DrawOptions, drawChart } from '../../../../shared/render/charts/draw-chart.ts';
import type { ChartSpec } from '../../../../shared/reports/chart.ts';
import { barsSpec, heatSpec, NAMES, stackedSpec, trendSpec } from './sample-specs.ts';

const EN: DrawOptions = { language: 'en', direction: 'ltr' };
const AR: DrawOptions = { language: 'ar', direction: 'rtl' };

const SPECS: readonly (readonly [string, () => ChartSpec])[] = [
  ['bars', barsSpec],
  ['stacked columns', stackedSpec],
  ['a trend', trendSpec],
  ['a trend of four lines', () => trendSpec(4)],
  ['a heat map', heatSpec],
];

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue at a place. */
  readonly at: (x: number, y: number) => readonly [number, number, number];
}

async function pixelsOf(png: Uint8Array): Promise<Pixels> {
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data, height, width } = context.getImageData(0, 0, image.width, image.height);
  return {
    width,
    height,
    at: (x, y) => {
      const [r = 0, g = 0, b = 0] = data.subarray(4 * (y * width + x));
      return [r, g, b];
    },
  };
}

/** How many pixels pass `test` in each half of the picture. */
function halves({ at, height, width }: Pixels, test: (rgb: readonly [number, number, number]) => boolean) {
  const found = { left: 0, right: 0 };
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) if (test(at(x, y))) found[x < width / 2 ? 'left' : 'right'] += 1;
  return found;
}

const isBar = ([r, g, b]: readonly [number, number, number]): boolean => r === 0 && g === 0x72 && b === 0xb2;
const isDark = ([r, g, b]: readonly [number, number, number]): boolean => r + g + b < 200;

describe.each(SPECS)('%s', (_, specOf) => {
  it('is a PNG twice as dense as its stated size, white at its corners and with something on it', async () => {
    const { height, png, width } = drawChart(specOf(), EN);
    const pixels = await pixelsOf(png);
    expect([pixels.width, pixels.height]).toEqual([2 * width, 2 * height]);
    expect(pixels.at(pixels.width - 1, pixels.height - 1)).toEqual([255, 255, 255]);
    const { left, right } = halves(pixels, isDark);
    expect(left + right).toBeGreaterThan(1000);
  });

  it('takes the size and density it is told', async () => {
    const pixels = await pixelsOf(drawChart(specOf(), { ...EN, width: 500, height: 400, scale: 3 }).png);
    expect([pixels.width, pixels.height]).toEqual([1500, 1200]);
  });

  it('is small, and the same again', () => {
    const { png } = drawChart(specOf(), EN);
    expect(png.length).toBeLessThan(80_000);
    expect(Buffer.from(drawChart(specOf(), EN).png).equals(png)).toBe(true);
  });

  it('is drawn in every language', () => {
    for (const language of LANGUAGES) {
      const direction = languageDirection(language);
      expect(drawChart(specOf(), { language, direction }).png.length).toBeGreaterThan(2000);
    }
  });
});

describe('reading from the right', () => {
  it('starts bars at the right', async () => {
    const english = halves(await pixelsOf(drawChart(barsSpec(), EN).png), isBar);
    const arabic = halves(await pixelsOf(drawChart(barsSpec(NAMES.ar), AR).png), isBar);
    expect(english.right).toBeGreaterThan(2 * english.left);
    expect(arabic.left).toBeGreaterThan(2 * arabic.right);
  });

  it('puts the first column and the first moment at the right', async () => {
    // The trend rises, so most of what is above its middle stands on the side of its end.
    const isLine = isBar;
    const upper = async (options: DrawOptions) => {
      const pixels = await pixelsOf(drawChart(trendSpec(), options).png);
      return halves({ ...pixels, height: Math.floor(pixels.height / 2) }, isLine);
    };
    const [english, arabic] = [await upper(EN), await upper(AR)];
    expect(english.left).toBe(0);
    expect(arabic.right).toBe(0);
    expect(english.right).toBeGreaterThan(0);
    expect(arabic.left).toBeGreaterThan(0);
  });

  it('puts the first column of a heat map at the right of the others', async () => {
    const darkest = ([r, g, b]: readonly [number, number, number]): boolean =>
      r === 0x08 && g === 0x45 && b === 0x94;
    const english = halves(await pixelsOf(drawChart(heatSpec(), EN).png), darkest);
    const arabic = halves(await pixelsOf(drawChart(heatSpec(NAMES.ar), AR).png), darkest);
    expect(english.right).toBe(0);
    expect(arabic.left).toBe(0);
    expect(english.left).toBeGreaterThan(5000);
  });
});

it('writes a number that lines share at an end once, and none below the axis', async () => {
  const flat = (lines: number): ChartSpec => {
    const { series, ...spec } = trendSpec(lines);
    const zero = series.map(({ points, ...each }) => ({
      ...each,
      points: points.map((point, at) =>
        at === points.length - 1 ? point : { ...point, value: 0, text: '0' },
      ),
    }));
    return { ...spec, series: zero };
  };
  const beside = async (spec: ChartSpec): Promise<number> => {
    const pixels = await pixelsOf(drawChart(spec, EN).png);
    const strip = { ...pixels, width: 60, at: (x: number, y: number) => pixels.at(x, y + 120) };
    const { left, right } = halves({ ...strip, height: pixels.height - 120 }, isDark);
    return left + right;
  };
  const one = await beside(flat(2));
  expect(await beside(flat(5))).toBeLessThanOrEqual(one);
});

it('writes the number of a part that is its whole column once, above it', () => {
  const spec = stackedSpec();
  const renamed = (whole: boolean): ChartSpec => ({
    ...spec,
    series: spec.series.map(({ points, ...each }) => ({
      ...each,
      points: points.map((point, at) =>
        (point.value === spec.totals?.[at]?.value) === whole ? { ...point, text: '+' } : point,
      ),
    })),
  });
  const drawn = drawChart(spec, EN).png;
  expect(Buffer.from(drawChart(renamed(true), EN).png).equals(drawn)).toBe(true);
  expect(Buffer.from(drawChart(renamed(false), EN).png).equals(drawn)).toBe(false);
});

describe('long labels', () => {
  it.each(['en', 'ar', 'zh', 'ru'] as const)(
    'make the chart higher and are not cut in %s',
    async (language) => {
      const direction = languageDirection(language);
      const short = drawChart(barsSpec('X'), { language, direction });
      const { height, png } = drawChart(barsSpec(NAMES[language]), { language, direction });
      expect(height).toBeGreaterThan(short.height);
      // Nothing runs out at the edges above and below, nor into the axis on the other side.
      const pixels = await pixelsOf(png);
      const edge = Array.from({ length: pixels.width }, (_, x) => [
        pixels.at(x, 0),
        pixels.at(x, pixels.height - 1),
      ]);
      expect(edge.flat().filter(isDark)).toEqual([]);
    },
  );
});

it('gives the same bytes in another process, time zone and locale', () => {
  const path = (name: string) => JSON.stringify(fileURLToPath(new URL(name, import.meta.url)));
  const script = `
    import { createHash } from 'node:crypto';
    import { drawChart } from ${path('../../../../shared/render/charts/draw-chart.ts')};
    import { barsSpec, heatSpec, NAMES, stackedSpec, trendSpec } from ${path('./sample-specs.ts')};
    const hash = createHash('sha256');
    for (const spec of [stackedSpec(), trendSpec(3), heatSpec(NAMES.ar), barsSpec(NAMES.ar)])
      hash.update(drawChart(spec, { language: 'ar', direction: 'rtl' }).png);
    console.log(hash.digest('hex'));`;
  const run = (zone: string, locale: string): string =>
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale },
      encoding: 'utf8',
    }).trim();
  const here = createHash('sha256');
  for (const spec of [stackedSpec(), trendSpec(3), heatSpec(NAMES.ar), barsSpec(NAMES.ar)])
    here.update(drawChart(spec, AR).png);
  const expected = here.digest('hex');
  expect(run('Asia/Tokyo', 'tr_TR.UTF-8')).toBe(expected);
  expect(run('America/Los_Angeles', 'ar_EG.UTF-8')).toBe(expected);
});
