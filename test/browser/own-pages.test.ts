/** Pages that each sees of their own, and pages that ask before something is done, on a telephone and on a wide window. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { advanceReport } from '../../functions/reports/advance-report.ts';
import { buildAndRecord } from '../../functions/reports/run-report-job.ts';
import { loadDemo } from '../../local/demo/load-demo.ts';
import { openSite, type Site } from '../../local/listen.ts';
import { openWorkspace, type Workspace } from '../../local/workspace.ts';
import { canonicalActivity, canonicalUpdate } from '../../shared/activities/canonical.ts';
import { activityStream, updateStream } from '../../shared/activities/record.ts';
import { changeReport } from '../../shared/reports/change-report.ts';
import { submitReport } from '../../shared/reports/report-steps.ts';
import { activityOf, updateOf } from '../shared/matrix/sample-activities.ts';
import { chromiumPath, launchChromium, withoutChromium } from './chromium.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expectReflow } from './expect-reflow.ts';
import { signInAs } from './sign-in-as.ts';
import { silent } from './silent-terminal.ts';

const DRAFT = 'WA-900001';
const PERIOD = { from: '2025-01-01', to: '2025-12-31' };
const WINDOWS = [
  { width: 360, height: 800 },
  { width: 1440, height: 900 },
];

const PAGES = [
  // One who leads several lines is asked which one.
  ['demo-sam', '/records/new'],
  ['demo-sam', '/my/tokens'],
  ['demo-sam', `/records/${DRAFT}/discard?from=${PERIOD.from}&to=${PERIOD.to}`],
  ['demo-ivan', '/reports/builder/hlpf-2025/publish'],
  ...['sam', 'ines', 'erin', 'ivan', 'li', 'max', 'ada'].map((name) => [`demo-${name}`, '/my'] as const),
] as const;
const CASES = PAGES.flatMap(([person, path]) =>
  ['en', 'ar'].map((language) => [person, path, language] as const),
);

describe.skipIf(chromiumPath === undefined)(`pages of one’s own in a browser${withoutChromium}`, () => {
  let folder: string;
  let workspace: Workspace;
  let site: Site;
  let browser: Browser;
  const faults: unknown[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wsis-browser-own-'));
    workspace = openWorkspace(folder);
    await loadDemo(workspace, silent);
    const signed = { revision: 1, at: workspace.clock().toISOString(), by: 'demo-sam', reason: 'test' };
    const title = { en: { text: 'Cyberdrills for small islands', status: 'original' } } as const;
    const activity = canonicalActivity(activityOf({ activityId: DRAFT, primaryLine: 'C5', title }));
    const update = updateOf(2025, { activityId: DRAFT, state: 'drafted', originalLanguage: 'en' });
    await workspace.ledger.append([
      { ...signed, stream: activityStream(DRAFT), state: activity },
      { ...signed, stream: updateStream(DRAFT, update.period), state: canonicalUpdate(update) },
    ]);
    await advanceReport(
      {
        ...{ kind: 'hlpf', period: PERIOD, languages: ['en'], formats: ['html'] },
        ...{ editor: 'demo-erin', approver: 'demo-ivan' },
        to: { opens: '2026-01-20', deadline: '2026-02-20', audience: 'members' },
      },
      { ...workspace, code: 'test' },
    );
    const order = { id: 'hlpf-2025', by: 'demo-erin', reason: 'test', step: submitReport };
    const report = await changeReport(order, workspace);
    const issue = { report, formats: ['html'], by: 'demo-erin', onFile: async () => undefined };
    await buildAndRecord(issue, { ...workspace, code: 'test' });
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

  it.each(CASES)('meet WCAG 2.2 AA and fit: %s at %s in %s', async (person, path, language) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await signInAs(page, site.address, person, '/records');
    const asked = `${site.address}${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
    // What turns with the direction turns on both windows alike.
    for (const window of language === 'en' ? WINDOWS : WINDOWS.slice(0, 1)) {
      await page.setViewportSize(window);
      const answer = await page.goto(asked);
      expect(answer?.status()).toBe(200);
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      await expectAccessible(page);
    }
    await expectReflow(page);
    await context.close();
  });
});
