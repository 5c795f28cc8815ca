import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TellProgress, workOff } from '../../functions/jobs/work-off.ts';
import { advanceReport } from '../../functions/reports/advance-report.ts';
import { runReportJob } from '../../functions/reports/run-report-job.ts';
import { loadDemo } from '../../local/demo/load-demo.ts';
import { jobHandlers } from '../../local/job-handlers.ts';
import { openSite, type Site } from '../../local/listen.ts';
import { openWorkspace, type Workspace } from '../../local/workspace.ts';
import type { ReportJob } from '../../shared/jobs/job.ts';
import { readReport } from '../../shared/reports/change-report.ts';
import { chromiumPath, launchChromium, withoutChromium } from './chromium.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expectReflow } from './expect-reflow.ts';
import { signInAs } from './sign-in-as.ts';
import { silent } from './silent-terminal.ts';

const REPORT = '/reports/builder/cstd-2025';
const PERIOD = '/periods/2025-01-01..2025-12-31';
/** For what another process of a busy machine does. */
const SLOW = { timeout: 30_000 };

describe.skipIf(chromiumPath === undefined)(`the report builder in a browser${withoutChromium}`, () => {
  let folder: string;
  let workspace: Workspace;
  let site: Site;
  let browser: Browser;
  const faults: unknown[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wsis-browser-builder-'));
    workspace = openWorkspace(folder);
    await loadDemo(workspace, silent);
    await advanceReport(
      {
        kind: 'hlpf',
        period: { from: '2025-01-01', to: '2025-12-31' },
        languages: ['en', 'ar'],
        formats: ['html'],
        editor: 'demo-erin',
        approver: 'demo-ivan',
        to: { opens: '2026-01-20', deadline: '2026-02-20', audience: 'members' },
      },
      { ...workspace, code: 'test' },
    );
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

  async function as(person: string, path: string, javaScriptEnabled = true): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await signInAs(page, site.address, person, path);
    return page;
  }

  /** What the worker does beside the application; one format is enough to look at. */
  async function build(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Build the files' }).click();
    await page.getByText('Waiting to be built').first().waitFor();
    const handlers = {
      ...jobHandlers(workspace),
      report: (job: ReportJob, tell: TellProgress) =>
        runReportJob({ ...job, formats: ['html'] }, tell, { ...workspace, code: 'test' }),
    };
    await workOff(workspace, handlers, (error) => void faults.push(error));
    // A page that waits asks again by itself, and may do so at this very moment: what it gets is the same.
    await page.goto(`${site.address}${REPORT}`).catch(() => undefined);
    await page.getByText('The files say what the report says now.').waitFor();
  }

  async function write(page: Page, language: string, text: string): Promise<void> {
    await page.goto(`${site.address}${REPORT}/texts?in=${language}`);
    const section = page.locator('#section-introduction');
    const box = section.locator('textarea');
    if (!(await box.isVisible())) await section.locator('summary').first().click();
    await box.fill(text);
    await section.getByRole('button').click();
    await page.getByText('Saved.').waitFor();
  }

  it('takes a report from its first draft over a revision to the public, without scripts', async () => {
    const page = await as('demo-erin', '/periods', false);
    await page.fill('[name=from]', '2025-01-01');
    await page.fill('[name=to]', '2025-12-31');
    await page.fill('[name=deadline]', '2026-12-31');
    await page.getByRole('button', { name: 'Open a period' }).click();
    await page.getByRole('button', { name: 'Freeze the data' }).click();
    await page.getByText('updates.').waitFor();

    await page.goto(`${site.address}/reports/builder`);
    await page.fill('[name=from]', '2025-01-01');
    await page.fill('[name=to]', '2025-12-31');
    for (const name of ['Chinese', 'French', 'Russian', 'Spanish']) await page.getByLabel(name).uncheck();
    await page.getByRole('button', { name: 'Begin a report' }).click();
    const own = await page.locator('[name=snapshot] option').first().getAttribute('value');
    await page.selectOption('[name=snapshot]', own);
    await page.getByRole('button', { name: 'Use this snapshot' }).click();
    await build(page);

    await page.getByRole('button', { name: 'Begin Revision 1' }).click();
    await write(page, 'en', 'A year of joint exercises.');
    await write(page, 'ar', 'سنة من التمارين المشتركة.');
    await page.goto(`${site.address}${REPORT}`);
    await build(page);

    await page.goto(`${site.address}${REPORT}/changes`);
    expect(await page.locator('ins').first().textContent()).toContain('A year of joint exercises.');
    await page.getByText('Word file with the changes marked').waitFor();

    await page.goto(`${site.address}${REPORT}`);
    const previews = page.locator('main a[href$=".html"]');
    const [preview, draft] = [
      await previews.nth(1).getAttribute('href'),
      await previews.last().getAttribute('href'),
    ];
    const known = async () => (await readReport(workspace.ledger, 'cstd-2025'))?.state;
    await page.getByRole('button', { name: 'Submit for approval' }).click();
    await expect.poll(async () => (await known())?.state, SLOW).toBe('submitted');
    await page.context().close();

    const approver = await as('demo-ivan', `${REPORT}?lang=en`);
    await approver.getByRole('link', { name: 'Publish: look at what will be public' }).click();
    await approver.getByLabel('I have read this report').check();
    await approver.getByRole('button', { name: 'Publish' }).click();
    await approver.locator('main .badge', { hasText: 'Published' }).first().waitFor();
    await approver.context().close();

    // A badge may stand there before the answer does.
    await expect.poll(async () => (await known())?.published?.set, SLOW).toBeDefined();
    expect((await known())?.published?.set).toBe((await known())?.issues.at(-1)?.set);
    const read = await fetch(`${site.address}${preview}`);
    expect(read.status).toBe(200);
    expect(await read.text()).toContain('A year of joint exercises.');
    expect((await fetch(`${site.address}${draft}`)).status).toBe(404);
  }, 120_000);

  it.each(
    ['', '/texts', '/changes'].flatMap((part) => ['en', 'ar'].map((language) => [part, language] as const)),
  )('has a page %s in %s that meets WCAG 2.2 AA and fits a narrow window', async (part, language) => {
    const page = await as('demo-erin', `${REPORT}${part}?lang=${language}`);
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    await expectAccessible(page);
    await expectReflow(page);
    await page.context().close();
  });

  it.each(
    ['/reports/builder', '/reports/builder/hlpf-2025/messages', PERIOD, '/periods', '/waivers'].flatMap(
      (path) => ['en', 'ar'].map((language) => [path, language] as const),
    ),
  )('%s in %s meets WCAG 2.2 AA and fits a narrow window', async (path, language) => {
    const page = await as('demo-erin', `${path}?lang=${language}`);
    await expectAccessible(page);
    await expectReflow(page);
    await page.context().close();
  });
});
