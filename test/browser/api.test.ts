import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from '../../local/listen.ts';
import { openWorkspace, type Workspace } from '../../local/workspace.ts';
import { chromiumPath, launchChromium, withoutChromium } from './chromium.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expectReflow } from './expect-reflow.ts';

describe.skipIf(chromiumPath === undefined)(
  `the page of the interface in a browser${withoutChromium}`,
  () => {
    let folder: string;
    let workspace: Workspace;
    let site: Site;
    let browser: Browser;
    const faults: unknown[] = [];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'wsis-browser-api-'));
      workspace = openWorkspace(folder);
      site = await openSite(workspace, 0, (_, error) => void faults.push(error));
      browser = await launchChromium();
    }, 120_000);

    afterAll(async () => {
      await browser?.close();
      site?.close();
      workspace?.close();
      await rm(folder, { recursive: true });
      expect(faults).toEqual([]);
    });

    it.each(['en', 'ar'])(
      'in %s has no fault that axe can see, with all its parts open, and fits a narrow window',
      async (language) => {
        const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
        const page = await context.newPage();
        await page.goto(`${site.address}/api?lang=${language}`);
        await page.locator('#changeUpdate summary').focus();
        await page.keyboard.press('Enter');
        await page.locator('#changeUpdate table').first().waitFor();
        for (const details of await page.locator('#createRecord details, #readMe details').all()) {
          await details.evaluate((element) => element.setAttribute('open', ''));
        }
        await expectAccessible(page);
        await expectReflow(page);
        await context.close();
      },
      240_000,
    );

    it('has no fault that axe can see on a telephone either', async () => {
      const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
      const page = await context.newPage();
      await page.goto(`${site.address}/api`);
      await page.locator('#changeUpdate summary').click();
      await page.locator('#changeUpdate table').first().waitFor();
      await expectAccessible(page);
      await expectReflow(page);
      await context.close();
    }, 120_000);

    it('is told in the language of the request where something is not there', async () => {
      const answer = await fetch(`${site.address}/api/v1/records/WA-000001`, {
        headers: { 'accept-language': 'zh' },
      });
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-language')).toBe('zh');
      expect(answer.headers.get('ratelimit-policy')).toMatch(/^"interface"/);
    });
  },
);
