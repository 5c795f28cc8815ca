import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDemoPeople } from '../../local/demo/demo-people.ts';
import { openSite, type Site } from '../../local/listen.ts';
import { openWorkspace, type Workspace } from '../../local/workspace.ts';
import { canonicalRecord } from '../../shared/activities/canonical.ts';
import { type AnnualUpdate, activityStream, updateStream } from '../../shared/activities/record.ts';
import { GOOD, original } from '../shared/activities/sample-record.ts';
import { chromiumPath, launchChromium, withoutChromium } from './chromium.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expectReflow } from './expect-reflow.ts';
import { signInAs } from './sign-in-as.ts';

const { period } = GOOD.update;
/** A machine with much else to do. */
const SLOW = { timeout: 15_000 };
const HEADLINE = '#field-headline\\.en';

/** Choices of one list are alike; axe needs half a minute for hundreds of countries and targets. */
const SHORTEN = `document.querySelectorAll('option:not(:checked):nth-of-type(n+6)').forEach((each) => each.remove())`;

describe.skipIf(chromiumPath === undefined)(`the record form in a browser${withoutChromium}`, () => {
  let folder: string;
  let workspace: Workspace;
  let site: Site;
  let browser: Browser;
  let number = 0;
  let id = '';
  const faults: unknown[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wsis-browser-form-'));
    workspace = openWorkspace(folder);
    await addDemoPeople(workspace);
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

  beforeEach(async () => {
    number += 1;
    id = `WA-${String(number).padStart(6, '0')}`;
    await keep({});
  });

  async function keep(change: Partial<AnnualUpdate>): Promise<void> {
    const { activity, update } = canonicalRecord({
      activity: { ...GOOD.activity, activityId: id },
      update: { ...GOOD.update, ...change, activityId: id },
    });
    const streams = [activityStream(id), updateStream(id, period)];
    const heads = await workspace.ledger.heads(streams);
    const drafts = [activity, update].map((state, index) => ({
      stream: streams[index] ?? '',
      revision: (heads[index]?.revision ?? 0) + 1,
      at: '2026-01-01T00:00:00Z',
      by: 'other',
      reason: 'test',
      state,
    }));
    await workspace.ledger.append(drafts.filter(({ revision }, index) => index > 0 || revision === 1));
  }

  async function stored(): Promise<AnnualUpdate> {
    const [update] = await workspace.ledger.newest([updateStream(id, period)]);
    return update?.state as AnnualUpdate;
  }

  async function openForm(options: BrowserContextOptions, language = 'en'): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const query = new URLSearchParams({ ...period, ...(language === 'en' ? {} : { lang: language }) });
    await signInAs(page, site.address, 'demo-sam', `/records/${id}/edit?${query}`);
    return page;
  }

  it.each(['en', 'ar'])(
    'meets WCAG 2.2 AA in %s, also with errors, and fits a narrow window',
    async (language) => {
      const page = await openForm({}, language);
      await page.evaluate(SHORTEN);
      await expectAccessible(page);
      await page.fill(HEADLINE, '');
      await page.click('.form-bar button[value=submit]');
      await page.waitForSelector('[role=alert] a[href="#field-headline.en"]');
      expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('alert');
      await page.evaluate(SHORTEN);
      await expectAccessible(page);
      await expectReflow(page);
      await page.context().close();
    },
    60_000,
  );

  it('marks a translation that is older than its original, and keeps a reader’s word that it is still right', async () => {
    const french = { text: 'Quarante-deux équipes répondent ensemble', status: 'stale' } as const;
    await keep({ state: 'drafted', headline: { ...GOOD.update.headline, fr: french } });
    const page = await openForm({});
    await page.evaluate(SHORTEN);
    await expectAccessible(page);
    await page.check('#field-headline\\.fr\\.holds');
    await page.waitForSelector('.form-status[data-said=saved]', SLOW);
    expect((await stored()).headline?.fr).toEqual({ ...french, status: 'reviewed' });
    await page.context().close();
  }, 60_000);

  it.each([true, false])(
    'adds a row, keeps what was written, saves a draft and submits (scripts: %s)',
    async (javaScriptEnabled) => {
      const page = await openForm({ javaScriptEnabled });
      await page.fill(HEADLINE, 'Forty-two teams answer together.');
      await page.click('button[value="add:results"]');
      await page.waitForSelector('#row-results-1');
      expect(await page.inputValue(HEADLINE)).toBe('Forty-two teams answer together.');
      await page.fill('#field-results\\.1\\.statement', '12 countries joined');
      await page.click('.form-bar button[value=save]');
      await page.waitForSelector('.notice.good');
      expect(await stored()).toMatchObject({
        state: 'drafted',
        headline: original('Forty-two teams answer together.'),
        results: [{}, { statement: '12 countries joined' }],
      });
      await page.click('.form-bar button[value=submit]');
      await page.waitForURL(`${site.address}/records/${id}`);
      expect((await stored()).state).toBe('submitted');
      await page.context().close();
    },
    60_000,
  );

  it('keeps itself, counts words and asks the matrix while one writes', async () => {
    const page = await openForm({});
    await page.fill(HEADLINE, 'One two three');
    expect(await page.textContent('[data-count-of="field-headline.en"]')).toBe('Words: 3 (at most 30)');
    await page.selectOption('#field-claims\\.0\\.code', '14.1');
    await page.waitForSelector('[data-feedback-of="field-claims.0.code"] .badge:not(.good)');
    await page.waitForSelector('.form-status[data-said=saved]', SLOW);
    expect(await stored()).toMatchObject({ headline: original('One two three'), state: 'drafted' });
    await page.fill(HEADLINE, 'One two three four');
    await expect.poll(() => page.inputValue('input[name=revision]'), SLOW).toBe('a2.u3');
    await page.context().close();
  }, 60_000);

  it('keeps on this device what could not be sent, offers it again, and sends it', async () => {
    const lost = await openForm({});
    const context = lost.context();
    const address = lost.url();
    await context.setOffline(true);
    await lost.fill(HEADLINE, 'Written in a tunnel');
    await lost.waitForSelector('.form-status[data-said=offline]', SLOW);
    await lost.close();
    await context.setOffline(false);
    const page = await context.newPage();
    await page.goto(address);
    expect(await page.inputValue(HEADLINE)).not.toBe('Written in a tunnel');
    await page.click('[data-local-copy] button:first-child');
    await expect.poll(() => page.inputValue(HEADLINE), SLOW).toBe('Written in a tunnel');
    await page.waitForSelector('.form-status[data-said=saved]', SLOW);
    expect((await stored()).headline).toEqual(original('Written in a tunnel'));
    await context.close();
  }, 60_000);

  it('offers what this device keeps to its own account only, and signing out forgets it', async () => {
    const lost = await openForm({});
    const context = lost.context();
    const kept = (on: typeof lost) =>
      on.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('record-form ')));
    await context.setOffline(true);
    await lost.fill(HEADLINE, 'Written in a tunnel');
    await lost.waitForSelector('.form-status[data-said=offline]', SLOW);
    const account = await lost.getAttribute('[data-local-copy]', 'data-account');
    expect(account).not.toBe('');
    expect(await kept(lost)).toEqual([expect.stringContaining(`record-form ${account} /records/`)]);
    await lost.close();
    await context.setOffline(false);
    const page = await context.newPage();
    await page.goto(`${site.address}/records/${id}`);
    await page.evaluate(`document.querySelector('form[action^="/sign-out"]').requestSubmit()`);
    await expect.poll(() => kept(page), SLOW).toEqual([]);
    await context.close();
  }, 60_000);

  it.each([true, false])(
    'shows both versions of a field that a second window has changed (scripts: %s)',
    async (javaScriptEnabled) => {
      const page = await openForm({ javaScriptEnabled });
      await keep({ headline: original('Theirs') });
      await page.fill(HEADLINE, 'Mine');
      await page.click('.form-bar button[value=save]');
      await page.waitForSelector('table.versions');
      await expectReflow(page);
      if (javaScriptEnabled) await expectAccessible(page);
      expect((await stored()).headline).toEqual(original('Theirs'));
      await page.check('input[name="choose.headline"][value=yours]');
      await page.click('main button[value=save]');
      await page.waitForSelector('.notice.good');
      expect((await stored()).headline).toEqual(original('Mine'));
      await page.context().close();
    },
    60_000,
  );

  it('hides nothing that has the focus below its bar', async () => {
    const page = await openForm({ viewport: { width: 360, height: 700 } });
    const bar = `document.querySelector('.form-bar').getBoundingClientRect()`;
    const at = `document.activeElement.getBoundingClientRect()`;
    // A box that is taller than the window begins above the bar.
    const isBelow = `!document.activeElement.closest('.form-bar, footer') && ${at}.top > ${bar}.top - 20 && ${at}.top < ${bar}.bottom`;
    await page.focus(HEADLINE);
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(`${isBelow} ? document.activeElement.outerHTML : ''`)).toBe('');
    }
    await page.context().close();
  }, 60_000);

  it('opens a long list, finds a country, tells it above the list and leaves it, by the keyboard alone', async () => {
    const page = await openForm({});
    const list = page.locator('details', { has: page.locator('#field-countries') });
    await page.focus('#field-countries');
    await page.keyboard.press('Tab');
    expect(await list.locator(':focus').count()).toBe(0);
    await page.focus('#field-countries');
    for (const key of ['Enter', 'Tab', 'U', 'g', 'a', 'n', 'Tab', 'Space']) await page.keyboard.press(key);
    expect(await list.locator('.choice:visible').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.id')).toBe('field-countries');
    expect(await list.locator('input').first().isVisible()).toBe(false);
    expect(await page.locator('.chosen', { hasText: 'Uganda' }).count()).toBe(1);
    await page.context().close();
  }, 60_000);

  it('says nothing to report by the keyboard alone', async () => {
    const page = await openForm({ javaScriptEnabled: false });
    await page.focus('a[href*="nothing-to-report"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#field-nothingToReport');
    await page.focus('#field-nothingToReport');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.address}/records/${id}`);
    expect(await stored()).toMatchObject({
      state: 'submitted',
      nothingToReport: expect.stringMatching(/^There was/),
    });
    await page.context().close();
  }, 60_000);
});
