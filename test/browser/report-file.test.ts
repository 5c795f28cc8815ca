import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../shared/render/html/render-html.ts';
import type { DocumentModel } from '../../shared/reports/document.ts';
import { fixtureDocument } from '../fixtures/document-model.ts';
import { chromiumPath, launchChromium, withoutChromium } from './chromium.ts';

const SUM = 'activities';
/** Seven digits, as sums of money have them. */
const MONEY = 14_800_000;
const ENTRIES = ['recommendation/EX-REC-01', 'recommendation/EX-REC-02', 'prize-nomination/EX-P2025-C7-ebus'];

/** The fixture with a sum and entries behind it. */
function report(language: 'en' | 'ar' | 'zh'): DocumentModel {
  const model = fixtureDocument(language);
  const figure = model.figures[SUM];
  if (figure === undefined) throw new Error(`The fixture has no figure ${SUM}`);
  return {
    ...model,
    figures: { ...model.figures, [SUM]: { ...figure, value: MONEY } },
    records: { ...model.records, [SUM]: { count: ENTRIES.length, first: ENTRIES } },
  };
}

/** Lines on which the text of each element stands. */
const lines = (selector: string) => `[...document.querySelectorAll('${selector}')].map((element) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
})`;

/** How far the caption of each table stands out of the window. */
const CAPTIONS_BEYOND = `[...document.querySelectorAll('caption')].map((caption) => {
  const { left, right } = caption.getBoundingClientRect();
  return Math.max(0, -left, right - innerWidth);
})`;

/** The edges of the first region that scrolls, in the direction of reading: how dark what is darkest of their white is, of 255. */
async function shades(page: Page): Promise<readonly [start: number, end: number]> {
  const at = `(() => {
    const box = [...document.querySelectorAll('.scroll')].find((each) => each.scrollWidth > each.clientWidth);
    box.scrollIntoView();
    const { left, right, top } = box.getBoundingClientRect();
    return { left, right, top, rtl: document.dir === 'rtl' };
  })()`;
  const { left, right, top, rtl } = await page.evaluate<Record<'left' | 'right' | 'top' | 'rtl', number>>(at);
  const edge = async (x: number): Promise<number> => {
    const clip = { x, y: top + 2, width: 1, height: 6 };
    const image = await loadImage(await page.screenshot({ clip }));
    const context = createCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const lit = context
      .getImageData(0, 0, image.width, image.height)
      .data.filter((_, index) => index % 4 === 0);
    return 255 - Math.max(...lit);
  };
  const [first, second] = [await edge(left + 3), await edge(right - 4)];
  return rtl ? [second, first] : [first, second];
}

describe.skipIf(chromiumPath === undefined)(`a report as one file${withoutChromium}`, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  }, 90_000);

  afterAll(() => browser.close());

  const opened = async (language: 'en' | 'ar' | 'zh', width: number): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.setContent(renderHtml(report(language)));
    return page;
  };

  it.each(['en', 'ar'] as const)(
    'keeps sums and ids in the list of figures whole in %s',
    async (language) => {
      const page = await opened(language, 1200);
      const row = `[id="figure:${SUM}"]`;
      expect(await page.evaluate(lines(`${row} td.end`))).toEqual([1]);
      expect(await page.evaluate(lines(`${row} .b .r`))).toEqual([1, 1, 1]);
      await page.close();
    },
  );

  it.each(['en', 'ar'] as const)(
    'keeps captions in a narrow window, as far as tables are scrolled, in %s',
    async (language) => {
      const page = await opened(language, 360);
      expect(await page.evaluate(CAPTIONS_BEYOND)).toEqual([0, 0, 0]);
      const far = language === 'ar' ? -400 : 400;
      await page.evaluate(`for (const box of document.querySelectorAll('.scroll')) box.scrollLeft = ${far}`);
      expect(await page.evaluate(CAPTIONS_BEYOND)).toEqual([0, 0, 0]);
      await page.close();
    },
  );

  it.each(['en', 'ar'] as const)(
    'shades the edge behind which a table goes on, and no other, in %s',
    async (language) => {
      const page = await opened(language, 360);
      const [start, end] = await shades(page);
      expect(start).toBe(0);
      expect(end).toBeGreaterThan(20);
      const far = language === 'ar' ? -4000 : 4000;
      await page.evaluate(`for (const box of document.querySelectorAll('.scroll')) box.scrollLeft = ${far}`);
      const [before, after] = await shades(page);
      expect(before).toBeGreaterThan(20);
      expect(after).toBe(0);
      await page.close();
    },
  );

  it('shows a chart whole on a phone, and touched at the size in which it can be read', async () => {
    const model = report('en');
    const [section, ...others] = model.sections;
    const spec = { kind: 'bars', unit: '', categoryTitle: '', categories: [], series: [] } as const;
    const chart = {
      type: 'chart',
      id: 'drawn',
      number: '9',
      table: 'table-lines',
      caption: [],
      alt: 'Bars',
      spec,
    } as const;
    const sections = [{ ...section, blocks: [chart] } as DocumentModel['sections'][number], ...others];
    const picture = { png: createCanvas(640, 448).toBuffer('image/png'), width: 640, height: 448 };
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.setContent(renderHtml({ ...model, sections }, new Map([['drawn', picture]])));
    const width = () =>
      page.evaluate<number>("document.querySelector('.drawn img').getBoundingClientRect().width");
    expect(await width()).toBeLessThanOrEqual(360);
    await page.click('.drawn');
    expect(await width()).toBe(640);
    await page.close();
  });

  it('sets no Chinese word from top to bottom in a narrow column', async () => {
    const narrow = JSON.parse(JSON.stringify(report('zh')).replaceAll('"width":2', '"width":0.1'));
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await page.setContent(renderHtml(narrow));
    expect(await page.evaluate(lines('[id="table-lines"] thead th'))).toEqual([1, 1, 1]);
    await page.close();
  });

  it.each([
    [360, ['"Figure"', '"Value"', '"Counted"', '"Over"', '"Record"']],
    [1200, Array(5).fill('none')],
  ])(
    'says beside each cell of the list of figures what it is, at %i pixels where it has no head',
    async (width, due) => {
      const page = await opened('en', width);
      const said = `[...document.querySelectorAll('[id="figure:${SUM}"] td')].map(
      (cell) => getComputedStyle(cell, '::before').content,
    )`;
      expect(await page.evaluate(said)).toEqual(due);
      await page.close();
    },
  );

  it('sets records without a row one below the other in a narrow window', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    const [id = ''] = ENTRIES;
    const recordTitles = { [id]: { what: 'Recommendation', text: 'Shorter rules' } };
    await page.setContent(renderHtml({ ...report('en'), recordTitles }));
    expect(await page.evaluate(lines('.others :is(caption,th[scope=row],tbody td)'))).toEqual([2, 1, 1, 1]);
    await page.close();
  });

  it('keeps ids of records without a row whole in a wide window', async () => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    const recordTitles = {
      'financing-commitment/EX-FIN-01': { what: 'Commitment', text: 'Backbone routes' },
    };
    await page.setContent(renderHtml({ ...report('en'), recordTitles }));
    expect(await page.evaluate(lines('.others th[scope=row]'))).toEqual([1]);
    await page.close();
  });

  it('keeps the list of figures on the paper', async () => {
    const page = await opened('en', 642);
    await page.emulateMedia({ media: 'print' });
    const beyond = `document.querySelector('.asked table').getBoundingClientRect().right - innerWidth`;
    expect(await page.evaluate<number>(beyond)).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('sends no row of a table to another sheet of paper alone', async () => {
    const page = await opened('en', 642);
    await page.emulateMedia({ media: 'print' });
    const breaks = `[...document.querySelectorAll('[id="table-lines"] tbody tr')].map((row) => getComputedStyle(row).breakBefore)`;
    expect((await page.evaluate<string[]>(breaks)).slice(-2)).toEqual(['avoid', 'avoid']);
    await page.close();
  });

  it('goes from a number to its question and back by the keyboard', async () => {
    const page = await opened('en', 1200);
    await page.locator(`a.f[href="#figure%3A${SUM}"]`).first().focus();
    const before = await page.evaluate<number>('scrollY');
    await page.keyboard.press('Enter');
    const top = `document.querySelector(':target').getBoundingClientRect().top`;
    expect(await page.evaluate<number>(top)).toBeLessThan(800);
    await page.goBack();
    await expect.poll(() => page.evaluate<number>(`Math.abs(scrollY - ${before})`)).toBeLessThan(2);
    await page.close();
  });
});
