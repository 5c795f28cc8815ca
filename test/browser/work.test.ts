/** A focal point's morning: what is due, the template, a workbook with errors, the marked one, the mended one. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoFile, exampleWorkbookName } from '../../local/demo/demo-files.ts';
import { addDemoPeople } from '../../local/demo/demo-people.ts';
import { exampleRecords } from '../../local/demo/example-records.ts';
import { importFile } from '../../local/import-files.ts';
import { openSite, type Site } from '../../local/listen.ts';
import { work } from '../../local/worker.ts';
import { openWorkspace, type Workspace } from '../../local/workspace.ts';
import { review } from '../../shared/activities/review.ts';
import { cellsOf, fillIn } from '../functions/intake/filled-workbook.ts';
import { chromiumPath, launchChromium, withoutChromium } from './chromium.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expectReflow } from './expect-reflow.ts';
import { signInAs } from './sign-in-as.ts';
import { silent } from './silent-terminal.ts';

/** The sheet of records of a French template. */
const SHEET = 'Fiches';
/** The day on which the site is opened: the year after the example workbook's. */
const TODAY = new Date('2026-11-22T09:00:00Z');

describe.skipIf(chromiumPath === undefined)(
  `the work of a focal point in a browser${withoutChromium}`,
  () => {
    let folder: string;
    let workspace: Workspace;
    let site: Site;
    let browser: Browser;
    let working: Promise<void>;
    const stop = new AbortController();
    const faults: unknown[] = [];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'wsis-browser-work-'));
      workspace = openWorkspace(join(folder, 'data'));
      await addDemoPeople(workspace);
      const file = demoFile(exampleWorkbookName(2025));
      const { log } = await importFile({ file, profile: 'annual' }, workspace, silent);
      await log.remove();
      const span = { from: '2025-01-01', to: '2025-12-31' };
      await review({ action: 'accept', span, by: 'erin', reason: 'checked' }, workspace);
      workspace = { ...workspace, clock: () => TODAY };
      site = await openSite(workspace, 0, (_, error) => void faults.push(error));
      working = work(workspace, stop.signal, (_, error) => void faults.push(error));
      browser = await launchChromium();
    }, 120_000);

    afterAll(async () => {
      await browser.close();
      stop.abort();
      await working;
      site.close();
      workspace.close();
      await rm(folder, { recursive: true });
      expect(faults).toEqual([]);
    });

    async function open(person: string, path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await signInAs(page, site.address, person, path);
      return page;
    }

    async function download(page: Page, selector: string): Promise<Uint8Array> {
      const [got] = await Promise.all([page.waitForEvent('download'), page.click(selector)]);
      return new Uint8Array(await readFile(await got.path()));
    }

    async function upload(page: Page, bytes: Uint8Array): Promise<void> {
      await page.goto(`${site.address}/uploads`);
      await page.setInputFiles('input[type=file]', {
        name: 'fiches 2026.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: Buffer.from(bytes),
      });
      await page.click('main form button');
      await page.waitForSelector('.stats');
    }

    it('leads in French from what is due over a marked workbook to a mended one', async () => {
      const page = await open('demo-amelie', '/my');
      expect(await page.getAttribute('html', 'lang')).toBe('fr');
      const due = await page.locator('#due ~ * tbody tr').count();
      expect(due).toBeGreaterThan(0);
      await expectAccessible(page);

      await page.click('a[href="/template"]');
      await expectAccessible(page);
      const template = await download(page, 'main form button');
      const [record] = (await exampleRecords(2025)).filter(({ activity }) =>
        activity.unit?.endsWith('réseaux'),
      );
      if (record === undefined) throw new Error('no example of the unit');
      const { 'period.from': _, 'period.to': __, ...cells } = cellsOf(record);
      // The line behind the filled ones: a new activity, with two errors.
      const row = 2 + due + 1;
      const title = {
        title: 'Relier les villages de montagne par des réseaux communautaires',
      };
      const wrong = { ...cells, ...title, primaryLine: 'C99', confidentiality: 'peut-être' };
      await upload(page, await fillIn(template, { [row]: wrong }, SHEET));
      expect(await page.locator('.notice.warn').count()).toBe(1);
      expect(await page.locator('#findings ~ * tbody').innerText()).toContain(`${SHEET}!`);
      expect(await page.locator('#rules ~ * tbody').innerText()).toContain('unknown-code');
      await expectAccessible(page);
      await expectReflow(page);

      const marked = await download(page, 'a[href$="/marked.xlsx"]');
      const mended = { primaryLine: 'C2', confidentiality: String(cells.confidentiality) };
      await upload(page, await fillIn(marked, { [row]: mended }, SHEET));
      const codes = await page.locator('#rules ~ * tbody code').allInnerTexts();
      expect(codes).not.toContain('unknown-code');
      await page.goto(`${site.address}/my`);
      expect(await page.locator('#uploads ~ * tbody tr').count()).toBe(2);
      await page.context().close();
    }, 120_000);

    it('says in Arabic and without scripts what was wrong with a file, and looks again by itself', async () => {
      const page = await open('demo-nour', '/uploads', { javaScriptEnabled: false });
      await page.setInputFiles('input[type=file]', {
        name: 'تقرير.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('title,year,primaryLine\nA training course for teachers,2026,C4\n'),
      });
      await page.click('main form button');
      await page.waitForSelector('.stats', { timeout: 30_000 });
      expect(await page.getAttribute('html', 'dir')).toBe('rtl');
      expect(await page.locator('h1').innerText()).toBe('تقرير.csv');
      expect(await page.locator('#findings ~ * tbody tr').count()).toBeGreaterThan(0);
      await page.context().close();
    }, 60_000);

    it.each(['/my', '/uploads', '/template', '/hand-over'])(
      'shows %s in Arabic without a fault that axe finds, in a narrow window too',
      async (path) => {
        const page = await open('demo-nour', path);
        await expectAccessible(page);
        await expectReflow(page);
        await page.context().close();
      },
    );

    it('hands a line over in one form, by the keyboard', async () => {
      const page = await open('demo-nour', '/hand-over?lang=en');
      await page.focus('#field-what');
      await page.keyboard.press('Space');
      await page.selectOption('#field-to', 'demo-sam');
      await page.fill('#field-reason', 'Moves to another unit');
      await page.keyboard.press('Enter');
      await page.waitForSelector('main [role=status]');
      expect(await page.locator('main [role=status]').innerText()).toContain('Sam Sample');
      expect(await page.locator('#history ~ * tbody').innerText()).toContain('Sam Sample');
      await page.context().close();
    });
  },
);
