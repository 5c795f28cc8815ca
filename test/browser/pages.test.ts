import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, withoutChromium } from './chromium.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expectReflow } from './expect-reflow.ts';
import { openPage } from './open-page.ts';

/** `CELL` stands for the address behind the first number of the matrix. */
const CELL = 'CELL';
const PATHS = [
  '/',
  '/records',
  '/records?year=2025&line=C5&goal=16&state=accepted',
  '/records?text=nowhere+to+be+found',
  '/records/WA-000097',
  '/reports',
  CELL,
  '/nowhere',
];
const LANGUAGES = ['en', 'ar'];
const CASES = PATHS.flatMap((path) => LANGUAGES.map((language) => [path, language] as const));

describe.skipIf(chromiumPath === undefined)(`the pages in a browser${withoutChromium}`, () => {
  let site: DemoSite;
  let behind: string;

  beforeAll(async () => {
    site = await openDemoSite(['en']);
    const home = await (await fetch(`${site.address}/`)).text();
    behind = /href="(\/snapshots\/[^"]+goal=[^"]+)"/.exec(home)?.[1]?.replaceAll('&amp;', '&') ?? '';
  }, 60_000);

  afterAll(() => site.close());

  const address = (path: string, language: string): string => {
    const place = path === CELL ? behind : path;
    return language === 'en' ? place : `${place}${place.includes('?') ? '&' : '?'}lang=${language}`;
  };

  it.each(CASES)(
    '%s in %s meets WCAG 2.2 AA, fits a narrow window, complains of nothing and asks nothing of elsewhere',
    async (path, language) => {
      const { page, complaints, strayRequests, close } = await openPage(site, address(path, language));
      await expectAccessible(page);
      await expectReflow(page);
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      expect(complaints).toEqual([]);
      expect(strayRequests).toEqual([]);
      await close();
    },
  );

  it('lead the keyboard past the navigation, and from a number of the matrix to its records', async () => {
    const { page, close } = await openPage(site, '/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    for (let steps = 0; steps < 40; steps++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate('document.activeElement.matches(".matrix td a")')) break;
    }
    const shown = Number(await page.evaluate('document.activeElement.textContent'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/snapshots\/.+\/records/);
    expect(await page.locator('.records tbody tr').count()).toBe(shown);
    await close();
  });

  it('show where the focus is', async () => {
    const { page, close } = await openPage(site, '/records');
    for (let steps = 0; steps < 20; steps++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    }
    await close();
  });

  it('work without scripts, and keep the language on the way', async () => {
    const { page, close } = await openPage(site, '/?lang=fr', { javaScriptEnabled: false });
    await page.click('.main-links a[href="/records?lang=fr"]');
    await page.fill('input[name=year]', '2025');
    await page.selectOption('select[name=line]', 'C5');
    await page.click('.filters button');
    expect(page.url()).toContain('lang=fr');
    await page.click('.records tbody a');
    expect(page.url()).toMatch(/\/records\/WA-\d+\?lang=fr$/);
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    await close();
  });
});
