import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORT_KINDS } from '../../shared/reports/kinds/index.ts';
import { chromiumPath, withoutChromium } from './chromium.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';
import { expectAccessible } from './expect-accessible.ts';
import { openPage, sidewaysScroll } from './open-page.ts';

const LANGUAGES = ['en', 'ar'] as const;
const REPORTS = REPORT_KINDS.flatMap(({ id }) => LANGUAGES.map((language) => [id, language] as const));

describe.skipIf(chromiumPath === undefined)(`the reports as HTML in a browser${withoutChromium}`, () => {
  let site: DemoSite;
  let list: string;

  beforeAll(async () => {
    site = await openDemoSite(LANGUAGES);
    list = await (await fetch(`${site.address}/reports`)).text();
  }, 120_000);

  afterAll(() => site.close());

  const address = (kind: string, language: string): string =>
    new RegExp(`href="(/reports/\\w+/${kind}/${language}/[^"]+\\.html)"`).exec(list)?.[1] ?? '';

  it.each(REPORTS)(
    '%s in %s meets WCAG 2.2 AA and asks nothing of the network',
    async (kind, language) => {
      const { page, complaints, strayRequests, close } = await openPage(site, address(kind, language));
      await expectAccessible(page);
      expect(await page.getAttribute('html', 'dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
      expect(complaints).toEqual([]);
      expect(strayRequests).toEqual([]);
      await close();
    },
    60_000,
  );

  it.each(REPORTS)('%s in %s does not scroll sideways at 320 pixels', async (kind, language) => {
    const viewport = { width: 320, height: 640 };
    const { page, close } = await openPage(site, address(kind, language), { viewport });
    expect(await sidewaysScroll(page)).toBe(0);
    await close();
  });
});
