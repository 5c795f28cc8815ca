import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAssets, writeAssets } from '../../../functions/web/asset-folder.ts';
import { type Assets, assetAddress, SCRIPTS } from '../../../functions/web/asset-names.ts';
import { buildAssets } from '../../../functions/web/assets.ts';
import { assetRoutes } from '../../../functions/web/routes/assets.ts';

describe('the files of the pages', () => {
  let assets: Assets;

  beforeAll(async () => {
    assets = await buildAssets();
  });

  it('are the style sheet, the sign and every script, each named by what is in it', async () => {
    expect(assets.map(({ name }) => name).sort()).toEqual(
      ['icon.svg', 'style.css', ...SCRIPTS.map((name) => `${name}.js`)].sort(),
    );
    for (const { file } of assets) expect(file).toMatch(/^[a-z-]+\.[0-9a-f]{12}\.(css|js|svg)$/);
    expect((await buildAssets()).map(({ file }) => file)).toEqual(assets.map(({ file }) => file));
  });

  it('are light: what every page loads is under 20 kB on the way, and a chart under 70', () => {
    const weight = (names: readonly string[]): number =>
      assets.filter(({ name }) => names.includes(name)).reduce((sum, { gzip }) => sum + gzip.length, 0);
    expect(weight(['style.css', 'page.js', 'icon.svg'])).toBeLessThan(20_000);
    expect(weight(['chart.js'])).toBeLessThan(70_000);
  });

  it('are handed out for good, packed as the browser likes it', async () => {
    const app = assetRoutes({ assets });
    const address = assetAddress(assets)('style.css');
    const plain = await app.request(address);
    expect(plain.headers.get('cache-control')).toContain('immutable');
    expect(plain.headers.get('content-type')).toBe('text/css; charset=utf-8');
    const text = await plain.text();
    const bytes = async (coding: string): Promise<Buffer> => {
      const response = await app.request(address, { headers: { 'accept-encoding': coding } });
      expect(response.headers.get('content-encoding')).toBe(coding.split(', ').at(-1));
      return Buffer.from(await response.arrayBuffer());
    };
    expect(String(brotliDecompressSync(await bytes('gzip, br')))).toBe(text);
    expect(String(gunzipSync(await bytes('gzip')))).toBe(text);
  });

  it('come back from a folder as they were written', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wsis-assets-'));
    await writeAssets(assets, folder);
    const read = await readAssets(folder);
    const shown = (list: Assets) =>
      list
        .map(({ brotli, bytes, file, gzip, name }) => [name, file, bytes.length, gzip.length, brotli.length])
        .sort();
    expect(shown(read)).toEqual(shown(assets));
    await rm(folder, { recursive: true });
  });

  it('bring nothing from elsewhere and no inline style', () => {
    const text = assets.map(({ bytes }) => Buffer.from(bytes).toString('utf8'));
    const sheet = text[assets.findIndex(({ name }) => name === 'style.css')] ?? '';
    expect(sheet).not.toMatch(/url\((?!#)|@import|https?:/);
    expect(sheet).not.toMatch(/(?:margin|padding|border)-(?:left|right)|text-align:(?:left|right)/);
  });
});
