import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { advanceReport } from '../../functions/reports/advance-report.ts';
import { loadDemo } from '../../local/demo/load-demo.ts';
import { openSite, type Site } from '../../local/listen.ts';
import { freezeSpan } from '../../local/snapshot-for.ts';
import { openWorkspace, type Workspace } from '../../local/workspace.ts';
import { issueLetter } from '../../shared/consultations/schedule/take-schedule-step.ts';
import { readReport } from '../../shared/reports/change-report.ts';
import { chromiumPath, launchChromium, withoutChromium } from './chromium.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expectReflow } from './expect-reflow.ts';
import { signInAs } from './sign-in-as.ts';
import { silent } from './silent-terminal.ts';

const PERIOD = { from: '2025-01-01', to: '2025-12-31' };
const DRAFT = '/reports/cstd-2025';
/** `PAPER`, `PLACE` and `OUT` stand for addresses that are known once the reports are built. */
const PATHS = [
  '/matrix?compare=2024&year=2025',
  '/matrix/C5/9',
  '/trends',
  '/records?line=C5',
  '/reports',
  DRAFT,
  `${DRAFT}/comments`,
  '/consultations',
  '/consultations/cstd-2025',
  'PAPER',
  'PLACE',
  '/published',
  '/duties?on=2026-03-01&resolution=wtsa-res75',
  'OUT',
];

/** What the paper says is looked at elsewhere (reports.test.ts): here its head, and places with their links. */
const SHORTEN = `document.querySelectorAll('.annex, .figures, main > section:nth-of-type(n+4), tbody tr:nth-child(n+10)')
  .forEach((each) => each.remove())`;

describe.skipIf(chromiumPath === undefined)(`the pages of members in a browser${withoutChromium}`, () => {
  let folder: string;
  let workspace: Workspace;
  let site: Site;
  let browser: Browser;
  const faults: unknown[] = [];
  const known = { PAPER: '', PLACE: '', OUT: '' };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wsis-browser-members-'));
    workspace = openWorkspace(folder);
    await loadDemo(workspace, silent);
    await freezeSpan(workspace)({ from: '2015-01-01', to: '2025-12-31' });
    const order = { period: PERIOD, languages: ['en', 'ar'], formats: ['html'] } as const;
    const people = { editor: 'demo-erin', approver: 'demo-ivan' };
    const ports = { ...workspace, code: 'test' };
    const round = { opens: '2020-01-01', deadline: '2099-12-31', audience: 'members' } as const;
    await advanceReport({ kind: 'cstd', ...order, ...people, to: round }, ports);
    const meeting = { id: 'council-2026', opens: '2026-04-28' };
    const steps = { inputs: { day: '2026-01-10', event: 'online' }, revised: { day: '2026-03-02' } } as const;
    const letter = { symbol: 'CL-26/1', day: '2026-01-02', audience: 'membership', meeting, steps } as const;
    const plan = { letter, submitter: 'secretariat', companions: [{ title: 'Use of the Agenda' }] } as const;
    await issueLetter({ report: 'cstd-2025', revision: 0, by: 'demo-erin', order: plan }, workspace);
    await advanceReport({ kind: 'hlpf', ...order, ...people, to: 'public' }, ports);
    const [draft, out] = await Promise.all(
      ['cstd-2025', 'hlpf-2025'].map(async (id) => (await readReport(workspace.ledger, id))?.state),
    );
    known.PAPER = `${DRAFT}/issue/${draft?.issues[0]?.set}.html`;
    known.OUT = `/published/hlpf/2025/${out?.published?.manifest}`;
    site = await openSite(workspace, 0, (_, error) => void faults.push(error));
    browser = await launchChromium();
  }, 240_000);

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

  it('let a member comment on a paragraph and the secretariat answer, without scripts', async () => {
    const member = await as('demo-li', `${known.PAPER}?lang=en`, false);
    const link = member.getByRole('link', { name: 'Comment: Paragraph 2', exact: true });
    known.PLACE = ((await link.getAttribute('href')) ?? '').replace('lang=en', '').replace(/[?&]$/, '');
    await link.click();
    await member.fill('textarea[name=text]', 'Name the countries.');
    await member.getByRole('button', { name: 'Send the comment' }).click();
    await member.getByText('The comment is kept.').waitFor();
    const editor = await as('demo-erin', `${DRAFT}/comments`, false);
    await editor.locator('summary', { hasText: 'Answer' }).click();
    await editor.getByLabel('Accepted in part').check();
    await editor.fill('.comment textarea', 'In the annex.');
    await editor.getByRole('button', { name: 'Save the answer' }).click();
    await member.goto(`${site.address}${DRAFT}/comments?lang=en&state=partly`);
    await member.getByText('In the annex.').waitFor();
    await member.context().close();
    await editor.context().close();
  }, 60_000);

  it.each(PATHS.flatMap((path) => ['en', 'ar'].map((language) => [path, language] as const)))(
    '%s in %s meets WCAG 2.2 AA and fits a narrow window',
    async (path, language) => {
      const page = await as('demo-li', '/');
      const place = path === 'PAPER' || path === 'PLACE' || path === 'OUT' ? known[path] : path;
      await page.goto(`${site.address}${place}${place.includes('?') ? '&' : '?'}lang=${language}`);
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      expect(await page.locator('h1').count()).toBe(1);
      await page.evaluate(SHORTEN);
      await expectAccessible(page);
      await expectReflow(page);
      await page.context().close();
    },
    60_000,
  );

  it('show nobody outside what is in consultation, and everybody what is published', async () => {
    const page = await (await browser.newContext()).newPage();
    expect((await page.goto(site.address + known.PAPER))?.status()).toBe(404);
    await page.goto(`${site.address}${DRAFT}/comments`);
    expect(page.url()).toContain('/sign-in');
    expect((await page.goto(site.address + known.OUT))?.status()).toBe(200);
    await page.goto(`${site.address}/published`);
    expect(await page.locator('main .card').count()).toBe(1);
    await page.context().close();
  });

  it('lead by the keyboard from a cell of the matrix to its records', async () => {
    const page = await as('demo-li', '/matrix?lang=en');
    await page.locator('.matrix td:not(.gap) a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/matrix\/[\w-]+\/\d+/);
    expect(await page.locator('.records tbody tr').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});
