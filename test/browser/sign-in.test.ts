import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDemoPeople, DEMO_PEOPLE } from '../../local/demo/demo-people.ts';
import { openSite, type Site } from '../../local/listen.ts';
import { openWorkspace, type Workspace } from '../../local/workspace.ts';
import { chromiumPath, launchChromium, withoutChromium } from './chromium.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expectReflow } from './expect-reflow.ts';
import { openPage } from './open-page.ts';
import { signInAnew } from './sign-in-as.ts';

/** The others sign in the same way: test/local/sign-in. */
const SOME = DEMO_PEOPLE.filter(({ id }) => ['demo-nour', 'demo-erin'].includes(id));

describe.skipIf(chromiumPath === undefined)(`signing in by a browser${withoutChromium}`, () => {
  let folder: string;
  let workspace: Workspace;
  let site: Site;
  let browser: Browser;
  const faults: unknown[] = [];
  const open = (port: number): Promise<Site> =>
    openSite(workspace, port, (_, error) => void faults.push(error));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wsis-browser-sign-in-'));
    workspace = openWorkspace(folder);
    await addDemoPeople(workspace);
    site = await open(0);
    browser = await launchChromium();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    site.close();
    workspace.close();
    await rm(folder, { recursive: true });
    expect(faults).toEqual([]);
  });

  it.each(['en', 'ar'])(
    'has a login page in %s that meets WCAG 2.2 AA, fits a narrow window and asks nothing of elsewhere',
    async (language) => {
      const { close, complaints, page, strayRequests } = await openPage(
        { address: site.address, browser, close: async () => undefined },
        `/sign-in?lang=${language}`,
      );
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      await expectAccessible(page);
      await expectReflow(page);
      expect(complaints).toEqual([]);
      expect(strayRequests).toEqual([]);
      await close();
    },
  );

  it.each([true, false])(
    'lets people of the demonstration in and out again (scripts: %s)',
    async (javaScriptEnabled) => {
      for (const { id, language, name } of SOME) {
        const context = await browser.newContext({ javaScriptEnabled });
        const page = await context.newPage();
        await signInAnew(page, site.address, id, '/records?year=2025');
        expect(await page.getAttribute('html', 'lang')).toBe(language);
        expect(await page.locator('header').innerText()).toContain(name);
        await page.locator('header summary', { hasText: name }).click();
        await page.click('form[action^="/sign-out"] button');
        await page.waitForURL(new RegExp(`^${site.address}/(?:\\?.*)?$`));
        expect(await page.locator('header').innerText()).not.toContain(name);
        await context.close();
      }
    },
    60_000,
  );

  it('works by the keyboard alone, tells what was wrong, and is still there after a restart', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${site.address}/sign-in`);
    await page.focus('input[name=email]');
    await page.keyboard.type('demo-erin@example.org');
    await page.keyboard.press('Tab');
    await page.keyboard.type('not the password');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=alert]');
    await expectAccessible(page);
    await signInAnew(page, site.address, 'demo-erin', '/records');
    const { port } = new URL(site.address);
    site.close();
    site = await open(Number(port));
    await page.reload();
    expect(await page.locator('header').innerText()).toContain('Erin Example');
    await context.close();
  });
});
