/** Finished files as pictures: the first page, one with a table, one with a chart. */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { run } from './programs.ts';

export const VIEWS = ['first page', 'table', 'chart'] as const;

/** A picture for each view, as PNG; undefined where the document has no such page. */
export type PageViews = readonly (Uint8Array | undefined)[];

/** Dots an inch of the pages. */
const DENSITY = 72;
/** CSS pixels of the browser window, in the proportions of A4. */
const WINDOW = { width: 860, height: 1216 };
/** Narrower pictures are codes and signs, not charts. */
const CHART_WIDTH = 900;

/** Office files as PDF, all at once, by their names without ending; what is there stays. Gives the folder. */
export async function officeToPdf(files: readonly string[], folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const wanted = files.filter((file) => !existsSync(join(folder, `${parse(file).name}.pdf`)));
  if (wanted.length === 0) return folder;
  // A profile of its own: one that is in use would end the program at once.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  await run('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...wanted], {
    maxBuffer: 1 << 26,
  });
  return folder;
}

/** The views of a PDF file; `caption` is that of the document's first table. */
export async function pdfViews(file: string, caption: string, folder: string): Promise<PageViews> {
  const { stdout } = await run('pdftotext', [file, '-'], { maxBuffer: 1 << 28 });
  const pages = stdout.split('\f').map(lettersOf);
  const chart = await firstChartPage(file);
  const wanted = lettersOf(caption);
  // The last page that has it: lists of contents come before.
  const withCaption = wanted === '' ? -1 : pages.findLastIndex((page) => page.includes(wanted));
  const table = withCaption > 0 ? withCaption + 1 : undefined;
  const views: (Uint8Array | undefined)[] = [];
  for (const page of [1, table, chart]) {
    views.push(page === undefined ? undefined : await pagePicture(file, page, folder));
  }
  return views;
}

/** The views of a web page. */
export async function htmlViews(file: string, browser: Browser): Promise<PageViews> {
  const page = await browser.newPage({ viewport: WINDOW });
  try {
    await page.goto(pathToFileURL(file).href);
    const first = await page.screenshot();
    const at = async (selector: string): Promise<Uint8Array | undefined> => {
      const place = page.locator(selector).first();
      if ((await place.count()) === 0) return undefined;
      await place.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      return page.screenshot();
    };
    return [first, await at('table'), await at('figure')];
  } finally {
    await page.close();
  }
}

async function pagePicture(file: string, page: number, folder: string): Promise<Uint8Array> {
  const out = join(folder, `${basename(file, '.pdf')}-${page}`);
  await mkdir(folder, { recursive: true });
  await run('pdftoppm', [
    '-r',
    `${DENSITY}`,
    '-f',
    `${page}`,
    '-l',
    `${page}`,
    '-singlefile',
    '-png',
    file,
    out,
  ]);
  return readFile(`${out}.png`);
}

async function firstChartPage(file: string): Promise<number | undefined> {
  const { stdout } = await run('pdfimages', ['-list', file], { maxBuffer: 1 << 26 });
  for (const line of stdout.split('\n')) {
    const [page, , , width] = line.trim().split(/\s+/);
    if (Number(width) >= CHART_WIDTH) return Number(page);
  }
  return undefined;
}

/** Letters and digits in their plain forms: programs set spaces and joined letters in their own ways. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
