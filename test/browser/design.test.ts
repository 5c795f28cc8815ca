import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, withoutChromium } from './chromium.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expectReflow } from './expect-reflow.ts';
import { openPage } from './open-page.ts';

/** Bytes that a reader waits for at the first visit, charts aside. */
const FIRST_LOAD = 100_000;

const MANNERS = ['en', 'ar', 'zh'].flatMap((language) =>
  (['light', 'dark'] as const).map((colorScheme) => [language, colorScheme] as const),
);

describe.skipIf(chromiumPath === undefined)(`the frame of the pages in a browser${withoutChromium}`, () => {
  let site: DemoSite;

  beforeAll(async () => {
    site = await openDemoSite(['en']);
  }, 120_000);

  afterAll(() => site.close());

  it.each(MANNERS)(
    'shows all components in %s, %s, without a fault that axe finds',
    async (language, colorScheme) => {
      const opened = await openPage(site, `/design?lang=${language}`, { colorScheme });
      await opened.page.waitForSelector('.chart canvas');
      await expectAccessible(opened.page);
      await expectReflow(opened.page);
      expect(opened.complaints).toEqual([]);
      expect(opened.strayRequests).toEqual([]);
      await opened.close();
    },
  );

  it.each([true, false])(
    'turns dark and light as the reader chooses (scripts: %s)',
    async (javaScriptEnabled) => {
      const { page, close } = await openPage(site, '/records?lang=fr', { javaScriptEnabled });
      const paper = (): Promise<string> =>
        page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor');
      const light = javaScriptEnabled ? await paper() : '';
      await page.click('.menu.terse summary');
      await page.click('button[value=dark]');
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/records?lang=fr');
      expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
      if (javaScriptEnabled) expect(await paper()).not.toBe(light);
      await page.click('.menu.terse summary');
      await page.click('button[value=system]');
      expect(await page.getAttribute('html', 'data-theme')).toBeNull();
      await close();
    },
  );

  it('opens one menu at a time by keyboard, and Escape closes it and gives the focus back', async () => {
    const { page, close } = await openPage(site, '/');
    const [language, theme] = [page.locator('.menu').nth(0), page.locator('.menu').nth(1)];
    await language.locator('summary').press('Enter');
    expect(await language.getAttribute('open')).toBe('');
    await theme.locator('summary').click();
    expect(await language.getAttribute('open')).toBeNull();
    await page.keyboard.press('Escape');
    expect(await theme.getAttribute('open')).toBeNull();
    expect(await page.evaluate('document.activeElement.localName')).toBe('summary');
    await close();
  });

  it('says once what was done, and brings the focus to errors', async () => {
    const { page, close } = await openPage(site, '/design');
    expect(await page.evaluate('document.activeElement.className')).toContain('errors');
    await page.fill('#field-wrong', 'x');
    await page.click('main form button:has-text("Show")');
    expect(await page.locator('main [role=status]').textContent()).toContain('Done:');
    await page.reload();
    expect(await page.locator('main [role=status]').count()).toBe(0);
    await close();
  });

  it('draws charts where scripts run, and shows the table with its bars where they don’t', async () => {
    const plain = await openPage(site, '/design', { javaScriptEnabled: false });
    expect(await plain.page.locator('.chart canvas').count()).toBe(0);
    expect(await plain.page.locator('#columns').isVisible()).toBe(true);
    await plain.close();
    const lively = await openPage(site, '/design');
    await lively.page.waitForSelector('.chart canvas');
    expect(await lively.page.locator('#columns').isVisible()).toBe(false);
    await lively.page.locator('.chart summary').first().press('Enter');
    expect(await lively.page.locator('#columns').isVisible()).toBe(true);
    await lively.close();
  });

  it.each(['/', '/records', '/reports'])('is light: the first load of %s is at most 100 kB', async (path) => {
    const { page, close } = await openPage(site, '/nowhere');
    let bytes = 0;
    await page.context().clearCookies();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
    expect(bytes).toBeGreaterThan(5000);
    expect(bytes).toBeLessThanOrEqual(FIRST_LOAD);
    await close();
  });
});
