/** The secretariat's review in a browser: by keys and without scripts, for everybody who reads with a machine. */

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDemoPeople } from '../../local/demo/demo-people.ts';
import { openSite, type Site } from '../../local/listen.ts';
import { openWorkspace, type Workspace } from '../../local/workspace.ts';
import { canonicalActivity, canonicalUpdate } from '../../shared/activities/canonical.ts';
import {
  type Activity,
  type AnnualUpdate,
  activityStream,
  updateStream,
} from '../../shared/activities/record.ts';
import { activityOf, claimOf, updateOf } from '../shared/matrix/sample-activities.ts';
import { chromiumPath, launchChromium, withoutChromium } from './chromium.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expectReflow } from './expect-reflow.ts';
import { signInAs } from './sign-in-as.ts';

const SPAN = '2025-01-01..2025-12-31';
const TITLES = [
  'Cybersecurity drills for least developed countries',
  'Broadband for remote schools',
  'Spectrum seminars for regulators',
  'Spectrum seminars for regulators',
];
const PATHS = [
  '/review',
  `/review/WA-000001/${SPAN}`,
  `/records/WA-000001/history?of=${SPAN}`,
  '/duplicates',
  '/duplicates/WA-000003/WA-000004',
  '/coverage?year=2025',
  '/coverage/reminders/demo-nour?year=2025',
];
const CASES = PATHS.flatMap((path) => ['en', 'ar'].map((language) => [path, language] as const));

describe.skipIf(chromiumPath === undefined)(`the review in a browser${withoutChromium}`, () => {
  let folder: string;
  let workspace: Workspace;
  let site: Site;
  let browser: Browser;
  const faults: unknown[] = [];

  const keep = async (stream: string, state: Activity | AnnualUpdate) => {
    const [head] = await workspace.ledger.heads([stream]);
    const revision = (head?.revision ?? 0) + 1;
    const at = new Date().toISOString();
    await workspace.ledger.append([{ stream, revision, at, by: 'demo-sam', reason: 'reported', state }]);
  };

  const stateOf = async (id: string) => {
    const [newest] = await workspace.ledger.newest([`update/${id}/${SPAN}`]);
    return newest?.state as AnnualUpdate;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wsis-browser-review-'));
    workspace = openWorkspace(folder);
    await addDemoPeople(workspace);
    for (const [index, title] of TITLES.entries()) {
      const activityId = `WA-00000${index + 1}`;
      const text = { en: { text: title, status: 'original' as const } };
      const claims = [claimOf('9.c', { weight: 'primary' }), claimOf('4.4')];
      const activity = activityOf({ activityId, title: text, unit: 'BDT/DNS', claims });
      await keep(activityStream(activityId), canonicalActivity(activity));
      const headline = (words: string) => ({ en: { text: words, status: 'original' as const } });
      const update = updateOf(2025, { activityId, state: 'submitted', originalLanguage: 'en' });
      const stream = updateStream(activityId, update.period);
      const accepted = { ...update, state: 'accepted' as const, acceptedActivity: 1 };
      await keep(stream, canonicalUpdate(update));
      await keep(
        stream,
        canonicalUpdate({ ...accepted, headline: headline('Teams of ten countries practised') }),
      );
      await keep(
        stream,
        canonicalUpdate({ ...update, headline: headline('Teams of twelve countries practised') }),
      );
    }
    const late = updateOf(2025, { activityId: 'WA-000009', state: 'drafted', originalLanguage: 'en' });
    await keep(
      activityStream('WA-000009'),
      canonicalActivity(activityOf({ activityId: 'WA-000009', primaryLine: 'C9', unit: 'BDT/DNS' })),
    );
    await keep(updateStream('WA-000009', late.period), canonicalUpdate(late));
    site = await openSite(workspace, 0, (_, error) => void faults.push(error));
    browser = await launchChromium();
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    site.close();
    workspace.close();
    await rm(folder, { recursive: true });
    expect(faults).toEqual([]);
  });

  const signedIn = async (path: string, javaScriptEnabled = true): Promise<Page> => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await signInAs(page, site.address, 'demo-erin', '/review');
    await page.goto(site.address + path);
    return page;
  };

  it('meets WCAG 2.2 AA on every page, in English and Arabic, and fits a narrow window', async () => {
    const page = await signedIn('/review');
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    for (const [path, language] of CASES) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`${site.address}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      expect(await page.getAttribute('html', 'dir'), path).toBe(language === 'ar' ? 'rtl' : 'ltr');
      await expectAccessible(page);
      await expectReflow(page);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 180_000);

  it('chooses all of the page by the box in the head, which follows the boxes of the rows', async () => {
    const page = await signedIn('/review');
    const all = page.getByLabel('Choose all on this page');
    await all.check();
    expect(await page.locator('tr[data-row] input:checked').count()).toBe(TITLES.length);
    await page.getByLabel('Choose WA-000002').uncheck();
    expect(await page.locator('[data-choose-all]:indeterminate:not(:checked)').count()).toBe(1);
    await page.getByLabel('Choose WA-000002').check();
    expect(await all.isChecked()).toBe(true);
    await all.uncheck();
    expect(await page.locator('tr[data-row] input:checked').count()).toBe(0);
    await page.context().close();
  }, 60_000);

  it('goes through the queue and decides by keys alone', async () => {
    const page = await signedIn('/review');
    expect(await page.locator('[data-keys]').isVisible()).toBe(true);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('WA-000001');
    await page.keyboard.press('o');
    await page.waitForURL(/WA-000001/);
    expect(await page.locator('del').first().textContent()).toBe('ten');
    expect(await page.locator('ins').first().textContent()).toBe('twelve');
    await page.keyboard.press('r');
    await page.keyboard.type('aj: which countries?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/WA-000002/);
    expect(await stateOf('WA-000001')).toMatchObject({
      state: 'returned',
      returnedBecause: 'aj: which countries?',
    });
    await page.keyboard.press('a');
    await page.waitForURL(/WA-000003/);
    expect((await stateOf('WA-000002')).state).toBe('accepted');
    await page.context().close();
  }, 60_000);

  it('works without scripts: a claim is questioned, two records are merged and parted, a reminder is sent', async () => {
    const page = await signedIn(`/review/WA-000003/${SPAN}`, false);
    expect(await page.locator('[data-keys]').isVisible()).toBe(false);
    await page.fill('#field-note-1', 'Who learned what?');
    await page.click('button[value=questioned][aria-label$="4.4"]');
    expect(await page.locator('.notice.good').innerText()).toContain('4.4');
    await page.goto(`${site.address}/duplicates`);
    await page.click('a[href="/duplicates/WA-000003/WA-000004"]');
    await page.click('form[action$="/merge"] button');
    expect(await page.locator('.notice.good').innerText()).toContain('WA-000004 leads to WA-000003');
    await page.goto(`${site.address}/records/WA-000004`);
    expect(page.url()).toBe(`${site.address}/records/WA-000003`);
    await page.goto(`${site.address}/duplicates`);
    await page.click('form[action$="/undo"] button');
    expect((await stateOf('WA-000004')).state).toBe('submitted');
    await page.goto(`${site.address}/coverage?year=2025`);
    await page.click('a[href^="/coverage/reminders/demo-nour"]');
    expect(await page.locator('.letter').getAttribute('dir')).toBe('rtl');
    await page.click('main form button');
    expect(await page.locator('.notice.good').isVisible()).toBe(true);
    // Who was returned a record is written to as well, so that the letter is found by its address.
    const letters = await readdir(join(folder, 'mail'));
    const texts = await Promise.all(letters.map((name) => readFile(join(folder, 'mail', name), 'utf8')));
    expect(texts.filter((text) => text.includes('demo-nour@example.org'))).toHaveLength(1);
    await page.context().close();
  }, 60_000);
});
