/** The administration in a browser: every page in English and Arabic, and a day of an administrator with and without scripts. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDemoPeople } from '../../local/demo/demo-people.ts';
import { openSite, type Site } from '../../local/listen.ts';
import { openWorkspace, type Workspace } from '../../local/workspace.ts';
import { addMachine } from '../../shared/people/machines.ts';
import { chromiumPath, launchChromium, withoutChromium } from './chromium.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expectReflow } from './expect-reflow.ts';
import { signInAs } from './sign-in-as.ts';

const PAGES = [
  '/admin',
  '/admin/focal-points',
  '/admin/focal-points/new',
  '/admin/focal-points/demo-sam-C5',
  '/admin/calendar?year=2026',
  '/admin/calendar/council-2026',
  '/admin/people',
  '/admin/people/new',
  '/admin/people/demo-sam',
  '/admin/machines',
  '/admin/mail',
  '/admin/mail/reminder/ar',
  '/admin/audit',
  '/admin/audit/change?stream=person/demo-sam&revision=1',
];

describe.skipIf(chromiumPath === undefined)(`the administration in a browser${withoutChromium}`, () => {
  let folder: string;
  let workspace: Workspace;
  let site: Site;
  let browser: Browser;
  const faults: unknown[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wsis-browser-admin-'));
    workspace = openWorkspace(folder);
    await addDemoPeople(workspace);
    const machine = { id: 'harvest', name: 'Harvester', roles: [], scopes: [], units: [], sectors: [] };
    await addMachine({ machine, by: 'demo-ada', reason: 'data exchange' }, workspace);
    site = await openSite(workspace, 0, (_, error) => void faults.push(error));
    browser = await launchChromium();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    site.close();
    workspace.close();
    await rm(folder, { recursive: true });
    expect(faults).toEqual([]);
  });

  const signedIn = async (javaScriptEnabled = true): Promise<Page> => {
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
    await signInAs(page, site.address, 'demo-ada', '/admin');
    return page;
  };

  it.each(['en', 'ar'])(
    'has pages in %s that meet WCAG 2.2 AA and fit a narrow window',
    async (language) => {
      const page = await signedIn();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      for (const path of PAGES) {
        const answer = await page.goto(
          `${site.address}${path}${path.includes('?') ? '&' : '?'}lang=${language}`,
        );
        expect([path, answer?.status()]).toEqual([path, 200]);
        expect(await page.getAttribute('html', 'lang')).toBe(language);
        await expectAccessible(page);
        await expectReflow(page);
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    240_000,
  );

  it.each([true, false])(
    'names a focal point, is told what is missing, moves a deadline and finds both in the audit (scripts: %s)',
    async (scripts) => {
      const page = await signedIn(scripts);
      await page.click('main a[href="/admin/focal-points"]');
      await page.click('a[href="/admin/focal-points/new"]');
      const reason = `leads ${scripts ? 'with' : 'without'} scripts`;
      await page.selectOption('select[name=line]', scripts ? 'C1' : 'C3');
      await page.selectOption('select[name=person]', 'demo-nour');
      await page.fill('input[name=to]', '2020-01-01');
      await page.fill('input[name=reason]', reason);
      await page.click('main form.action button[type=submit]');
      await page.waitForSelector('[role=alert]');
      expect(await page.inputValue('select[name=person]')).toBe('demo-nour');
      await page.fill('input[name=to]', '');
      await page.click('main form.action button[type=submit]');
      await page.waitForURL(`${site.address}/admin/focal-points`);
      await page.waitForSelector('.notice.good[role=status]');
      await page.goto(`${site.address}/admin/calendar/council-2027`);
      await page.fill('input[name=opens]', '2027-06-08');
      await page.fill('input[name=reason]', `letter ${reason}`);
      await page.click('main form.action button[type=submit]');
      await page.waitForURL(`${site.address}/admin/calendar?year=2027`);
      expect(await page.locator('main').innerText()).toContain('9 May 2027');
      await page.goto(`${site.address}/admin/audit`);
      await page.fill('input[name=who]', 'Ada Specimen');
      await page.selectOption('select[name=kind]', 'assignment');
      await page.click('form.filters button');
      expect(await page.locator('tbody').innerText()).toContain(reason);
      expect(await page.locator('tbody').innerText()).not.toContain('letter');
      await page.context().close();
    },
    60_000,
  );

  it('gives a new password that lets its owner in', async () => {
    const page = await signedIn();
    await page.goto(`${site.address}/admin/people/demo-erin`);
    await page.fill('#reset-reason', 'forgotten');
    await page.click('form[action$="/password"] button');
    const password = await page.locator('code.secret').innerText();
    await page.context().close();
    const own = await (await browser.newContext()).newPage();
    await own.goto(`${site.address}/sign-in?to=/admin`);
    await own.fill('input[name=email]', 'demo-erin@example.org');
    await own.fill('input[name=password]', password);
    await own.keyboard.press('Enter');
    await own.waitForURL(`${site.address}/admin`);
    expect(await own.locator('header').innerText()).toContain('Erin Example');
    await own.context().close();
  }, 60_000);
});
