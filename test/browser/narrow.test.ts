import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../shared/reference/languages.ts';
import { chromiumPath, withoutChromium } from './chromium.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';
import { expectReflow } from './expect-reflow.ts';
import { openPage } from './open-page.ts';
import { signInAs } from './sign-in-as.ts';

/** A German compound and an address: nothing in them says where they may break. */
const LONG =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft https://www.example.org/a/very/long/path/without/any/spaces/at/all.html';

/** Every text of the page’s content that stands by itself becomes a long one. */
const LENGTHEN = `(() => {
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const isTitle = text.parentElement.matches('h1, h2, h3, p, li, dd, td[lang], .card a');
    if (isTitle && text.data.trim() !== '') text.data = ${JSON.stringify(LONG)};
  }
})()`;

/** How many lists go on beyond the edge of their window. */
const CUT = `[...document.querySelectorAll('.rows.stacked')].filter((table) => {
  const { clientWidth, scrollWidth } = table.closest('.scroll');
  return scrollWidth > clientWidth;
}).length`;

const heightOf = (selector: string) =>
  `Math.round(document.querySelector('${selector}').getBoundingClientRect().height)`;

describe.skipIf(chromiumPath === undefined)(`pages on narrow and wide windows${withoutChromium}`, () => {
  let site: DemoSite;

  beforeAll(async () => {
    site = await openDemoSite(['en']);
  }, 90_000);

  afterAll(() => site.close());

  it('break words that are longer than the window, wherever a title stands', async () => {
    const { page, close } = await openPage(site, '/');
    await signInAs(page, site.address, 'demo-erin', '/my');
    for (const path of ['/my', '/records', '/records/WA-000001', '/review', '/reports']) {
      await page.goto(site.address + path);
      await page.evaluate(LENGTHEN);
      await expectReflow(page);
    }
    await close();
  });

  it.each(['en', 'ar'])('show each row of the own work whole on a narrow window in %s', async (language) => {
    const { page, close } = await openPage(site, '/', { viewport: { width: 360, height: 800 } });
    await signInAs(page, site.address, 'demo-sam', '/my');
    await page.goto(`${site.address}/my?lang=${language}`);
    const cells = await page.locator('.rows.stacked tbody td').count();
    expect(cells).toBeGreaterThan(0);
    expect(await page.evaluate(CUT)).toBe(0);
    const table = page.getByRole('table').first();
    expect(await table.getByRole('columnheader').count()).toBeGreaterThan(3);
    expect(await table.getByRole('rowheader').first().textContent()).toMatch(/^WA-\d{6}$/);
    expect(await page.locator('.rows.stacked :is(table, thead, tbody, tr, th, td):not([role])').count()).toBe(
      0,
    );
    await close();
  });

  it.each([
    ['demo-erin', '/records'],
    ['demo-erin', '/registries/task'],
    ['demo-erin', '/records/WA-000001/history'],
    ['demo-erin', '/duplicates'],
    ['demo-ada', '/admin/people'],
    ['demo-ada', '/admin/calendar'],
    ['demo-max', '/admin/audit'],
  ])('show each row of a list as a card, none of it beyond the edge: %s at %s', async (person, path) => {
    const { page, close } = await openPage(site, '/', { viewport: { width: 360, height: 800 } });
    await signInAs(page, site.address, person, path);
    expect(await page.locator('.rows.stacked').count()).toBeGreaterThan(0);
    expect(await page.evaluate(CUT)).toBe(0);
    expect(await page.locator('.rows.stacked :is(thead, tbody, tr, th, td):not([role])').count()).toBe(0);
    await close();
  });

  it.each(LANGUAGES)(
    'show the numbers of the registries, and the name in two lines at most, in %s',
    async (language) => {
      const { page, close } = await openPage(site, `/registries?lang=${language}`, {
        viewport: { width: 360, height: 800 },
      });
      const outside = await page.evaluate(`[...document.querySelectorAll('.rows tbody td')].filter((cell) => {
      const { left, right } = cell.getBoundingClientRect();
      return left < 0 || right > 360;
    }).length`);
      expect(outside).toBe(0);
      expect(await page.locator('.rows td[data-label]').count()).toBeGreaterThan(0);
      expect(await page.evaluate(heightOf('.brand > .brief'))).toBeLessThan(36);
      await close();
    },
  );

  it('go on with a long name of the matrix below the name, not below its code', async () => {
    const { page, close } = await openPage(site, '/', { viewport: { width: 1440, height: 900 } });
    const starts = await page.evaluate<number[]>(`(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('.matrix tbody th').lastChild);
      return [...range.getClientRects()].map(({ left }) => left);
    })()`);
    expect(starts.length).toBeGreaterThan(1);
    expect(Math.max(...starts) - Math.min(...starts)).toBeLessThan(8);
    await close();
  });

  it('have the navigation in one row of a wide window in six languages, for who has most of it', async () => {
    const { page, close } = await openPage(site, '/', { viewport: { width: 1440, height: 900 } });
    await signInAs(page, site.address, 'demo-erin', '/records');
    for (const width of [1280, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const language of LANGUAGES) {
        await page.goto(`${site.address}/records?lang=${language}`);
        expect(await page.evaluate(heightOf('.main-links')), `${language} at ${width}`).toBeLessThan(50);
        expect(await page.isVisible('.main-menu')).toBe(false);
      }
    }
    await close();
  });

  it.each(['en', 'ar'])(
    'have it in a menu of a narrow window in %s, without scripts and by keys',
    async (language) => {
      const { page, close } = await openPage(site, `/records?lang=${language}`, {
        viewport: { width: 360, height: 800 },
        javaScriptEnabled: false,
      });
      const head = await page.locator('header.head').boundingBox();
      expect(head?.height).toBeLessThan(110);
      expect(await page.isVisible('.main-links')).toBe(false);
      await page.focus('.main-menu summary');
      await page.keyboard.press('Enter');
      const list = await page.locator('.main-menu .list').boundingBox();
      expect(list?.x).toBeGreaterThanOrEqual(0);
      expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(360);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname === '/');
      await close();
    },
  );

  it('have columns that hold more than a letter, also in Chinese', async () => {
    const { page, close } = await openPage(site, '/', { viewport: { width: 768, height: 900 } });
    await signInAs(page, site.address, 'demo-erin', '/records');
    for (const path of ['/coverage?lang=zh', '/reports?lang=zh', '/trends?lang=zh', '/records?lang=zh']) {
      await page.goto(site.address + path);
      await page.evaluate(`for (const each of document.querySelectorAll('details')) each.open = true`);
      const narrow = await page.evaluate<string[]>(
        `[...document.querySelectorAll('table.rows thead th')]
          .filter((head) => getComputedStyle(head.closest('table')).display === 'table')
          .filter((head) => head.textContent.length > 1 && head.getBoundingClientRect().width < 40)
          .map((head) => head.textContent)`,
      );
      expect(narrow, path).toEqual([]);
    }
    await close();
  });

  it.each([
    ['fade where they go on', (sheet: string) => sheet, 'linear-gradient'],
    [
      'fade nowhere in a browser that can’t tell where they go on',
      (sheet: string) => sheet.replaceAll('animation-timeline', 'x-unknown'),
      'none',
    ],
  ])('have tables that %s', async (_, known, mask) => {
    const { page, close } = await openPage(site, '/');
    await page.route(/\/style[^/]*\.css/, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: known(await answer.text()) });
    });
    await page.goto(`${site.address}/?lang=en`);
    const [before, shown] = await page.evaluate<string[]>(`(() => {
      const style = getComputedStyle(document.querySelector('.scroll'));
      return [style.getPropertyValue('--before'), style.maskImage];
    })()`);
    expect(before).toBe('0px');
    expect(shown).toContain(mask);
    await close();
  });
});
