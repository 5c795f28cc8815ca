/** Files that go through a page: sent, downloaded, or all that it links to. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a click downloads. */
export async function download(page: Page, selector: string): Promise<Uint8Array> {
  const [got] = await Promise.all([page.waitForEvent('download'), page.click(selector)]);
  return new Uint8Array(await readFile(await got.path()));
}

/** Sends a workbook on the page of uploads and waits for what is said of it. */
export async function upload(page: Page, bytes: Uint8Array): Promise<void> {
  await page.goto(new URL('/uploads', page.url()).href);
  await page.setInputFiles('input[type=file]', {
    name: 'fiches 2025.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  });
  await page.click('main form button');
  await page.waitForSelector('.stats');
}

/** What stands behind every link of the page below its own address, kept under the same names. */
export async function fetchAll(page: Page, to: string): Promise<void> {
  const address = new URL(page.url());
  const base = `${address.origin}${address.pathname}`;
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => (link as unknown as { readonly href: string }).href));
  for (const link of new Set(links.filter((each) => each.startsWith(`${base}/`)))) {
    const answer = await fetch(link);
    expect([link, answer.status]).toEqual([link, 200]);
    const path = join(to, decodeURI(link.slice(base.length + 1)));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, new Uint8Array(await answer.arrayBuffer()));
  }
}
