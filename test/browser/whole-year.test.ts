/** A whole year in a browser: from a workbook with errors to a published report that anybody can verify. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerVerify } from '../../local/commands/verify.ts';
import { addDemoPeople } from '../../local/demo/demo-people.ts';
import { exampleRecords } from '../../local/demo/example-records.ts';
import { importFile } from '../../local/import-files.ts';
import { openSite, type Site } from '../../local/listen.ts';
import { work } from '../../local/worker.ts';
import { openWorkspace, type Workspace } from '../../local/workspace.ts';
import type { ActivityRecord } from '../../shared/activities/record.ts';
import { parseManifest } from '../../shared/reports/manifest.ts';
import { fillIn } from '../functions/intake/filled-workbook.ts';
import { runHere } from '../pipeline/run-here.ts';
import { chromiumPath, launchChromium, withoutChromium } from './chromium.ts';
import { filledTemplate } from './filled-template.ts';
import { download, fetchAll, upload } from './page-files.ts';
import { readBook, rowsOf } from './read-book.ts';
import { signInAs } from './sign-in-as.ts';
import { silent } from './silent-terminal.ts';

const PERIOD = { from: '2025-01-01', to: '2025-12-31' };
const SPAN = `${PERIOD.from}..${PERIOD.to}`;
const REPORT = '/reports/builder/cstd-2025';
/** The day on which everybody works: after the year, before its deadline. */
const TODAY = new Date('2026-11-22T09:00:00Z');
/** The sheet of records of a French template. */
const SHEET = 'Fiches';
/** A cell that names action lines. */
const LINE = /^C\d+(-\w+)?(\W|$)/;
/** The first row of records in a template. */
const FIRST_ROW = 3;
const TEXTS = {
  en: 'A year of joint exercises.',
  fr: 'Une année d’exercices communs.',
  es: 'Un año de ejercicios conjuntos.',
  ar: 'سنة من التمارين المشتركة.',
  zh: '联合演练的一年。',
  ru: 'Год совместных учений.',
} as const;
const LANGUAGES = Object.keys(TEXTS) as readonly (keyof typeof TEXTS)[];
const BUILD = 240_000; // a build makes some forty files

describe.skipIf(chromiumPath === undefined)(`a whole year in a browser${withoutChromium}`, () => {
  let folder: string;
  let workspace: Workspace;
  let site: Site;
  let browser: Browser;
  let working: Promise<void>;
  let own: readonly ActivityRecord[];
  const stop = new AbortController();
  const faults: unknown[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wsis-browser-year-'));
    workspace = { ...openWorkspace(join(folder, 'data')), clock: () => TODAY };
    await addDemoPeople(workspace);
    const records = await exampleRecords(2025);
    const isOwn = ({ activity }: ActivityRecord) => ['C2', 'C6'].includes(activity.primaryLine ?? '');
    own = records.filter(isOwn);
    const file = join(folder, 'others.xlsx');
    await writeFile(
      file,
      await filledTemplate(
        'others',
        records.filter((record) => !isOwn(record)),
        PERIOD,
      ),
    );
    const { log } = await importFile({ file, profile: 'annual' }, workspace, silent);
    await log.remove();
    site = await openSite(workspace, 0, (_, error) => void faults.push(error));
    working = work(workspace, stop.signal, (_, error) => void faults.push(error));
    browser = await launchChromium();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    stop.abort();
    await working;
    site?.close();
    workspace?.close();
    await rm(folder, { recursive: true });
    expect(faults).toEqual([]);
  });

  async function as(person: string, path: string): Promise<Page> {
    const page = await (await browser.newContext()).newPage();
    await signInAs(page, site.address, person, path);
    return page;
  }

  async function build(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Build the files' }).click();
    const told = page.locator('main .notice', { hasText: /files say what the report says|failed/ });
    await told.waitFor({ timeout: BUILD });
    expect(await told.innerText()).toContain('The files say what the report says now.');
  }

  it('lets a focal point mend and submit a workbook in French', async () => {
    const page = await as('demo-amelie', '/my');
    expect(await page.getAttribute('html', 'lang')).toBe('fr');
    const whole = await filledTemplate('amelie-2025', own, PERIOD);
    const [first, second] = own;
    const wrong = {
      [FIRST_ROW]: { primaryLine: 'C99' },
      [FIRST_ROW + 1]: { confidentiality: 'peut-être' },
    };
    await upload(page, await fillIn(whole, wrong, SHEET));
    expect(await page.locator('.notice.warn').count()).toBe(1);
    expect(await page.locator('#findings ~ * tbody').innerText()).toContain(`${SHEET}!`);
    const marked = await download(page, 'a[href$="/marked.xlsx"]');
    const findings = rowsOf(await readBook(marked), 'Observations').map((row) => row.join(' '));
    expect(findings).toContainEqual(expect.stringMatching(/Grande orientation principale C99 .*C9 – Médias/));
    expect(findings).toContainEqual(expect.stringContaining('Confidentialité peut-être'));
    const mended = {
      [FIRST_ROW]: { primaryLine: first?.activity.primaryLine },
      [FIRST_ROW + 1]: { confidentiality: second?.activity.confidentiality },
    };
    await upload(page, await fillIn(marked, mended, SHEET));
    expect(await page.locator('.notice.good').count()).toBe(1);
    await page.context().close();
  }, 120_000);

  it('lets the secretariat return one record, accept the rest and freeze the year', async () => {
    const page = await as('demo-erin', '/periods');
    await page.fill('[name=from]', PERIOD.from);
    await page.fill('[name=to]', PERIOD.to);
    await page.fill('[name=deadline]', '2026-12-31');
    await page.getByRole('button', { name: 'Open a period' }).click();
    await page.goto(`${site.address}/review?line=C6`);
    await page.locator('[data-row] a').first().click();
    const id = /WA-\d+/.exec(page.url())?.[0] ?? '';
    await page.fill('#decision textarea', 'Which countries took part?');
    await page.getByRole('button', { name: 'Return', exact: true }).click();
    await page.locator('.notice.good', { hasText: id }).waitFor();
    await page.goto(`${site.address}/review`);
    while ((await page.locator('[data-row]').count()) > 0) {
      for (const box of await page.locator('[name=chosen]').all()) await box.check();
      await page.getByRole('button', { name: 'Accept the chosen' }).click();
      await page.locator('.notice.good').waitFor();
    }
    await page.goto(`${site.address}/periods/${SPAN}`);
    await page.getByRole('button', { name: 'Freeze the data' }).click();
    await page.locator('.notice.good').waitFor();
    await page.context().close();
    const focal = await as('demo-amelie', '/my');
    expect(await focal.locator('#returned ~ * tbody').innerText()).toContain('Which countries took part?');
    await focal.context().close();
  }, 120_000);

  it(
    'lets the secretariat build the CSTD report in six languages and open the consultation',
    async () => {
      const page = await as('demo-erin', '/reports/builder');
      await page.selectOption('[name=kind]', 'cstd');
      await page.fill('[name=from]', PERIOD.from);
      await page.fill('[name=to]', PERIOD.to);
      await page.getByRole('button', { name: 'Begin a report' }).click();
      const frozen = await page.locator('[name=snapshot] option').first().getAttribute('value');
      await page.selectOption('[name=snapshot]', frozen);
      await page.getByRole('button', { name: 'Use this snapshot' }).click();
      await build(page);
      await page.fill('[name=opens]', '2026-11-20');
      await page.fill('[name=deadline]', '2026-12-04');
      await page.getByRole('button', { name: 'Open the consultation' }).click();
      await page.locator('.notice.good').first().waitFor();
      await page.context().close();
    },
    BUILD + 60_000,
  );

  it('lets a member comment on a paragraph, and take a filtered spreadsheet', async () => {
    const page = await as('demo-li', '/reports?lang=en');
    await page.locator('main a[href^="/reports/cstd-2025"]').first().click();
    await page.getByRole('link', { name: 'Read and comment' }).click();
    await page.getByRole('link', { name: 'Comment: Paragraph 2', exact: true }).click();
    await page.fill('textarea[name=text]', 'Name the countries.');
    await page.getByRole('button', { name: 'Send the comment' }).click();
    await page.getByText('The comment is kept.').waitFor();
    await page.goto(`${site.address}/records?lang=en`);
    await page.selectOption('[name=line]', 'C5');
    await page.click('.filters button');
    const book = await readBook(await download(page, 'section[aria-labelledby=download] a[href*=".xlsx"]'));
    const [filter] = rowsOf(book, 'Read me').filter(([item]) => item?.includes('Action line'));
    expect(filter?.[1]).toContain('C5');
    const found = rowsOf(book, 'Activities').filter((row) => row.some((cell) => LINE.test(cell)));
    expect(found.length).toBeGreaterThan(2);
    for (const row of found) expect(row.filter((cell) => LINE.test(cell)).join(' ')).toContain('C5');
    await page.context().close();
  }, 60_000);

  it(
    'lets the secretariat answer, make a revision with its changes marked, and publish',
    async () => {
      const page = await as('demo-erin', '/reports/cstd-2025/comments');
      await page.locator('summary', { hasText: 'Answer' }).click();
      await page.getByLabel('Accepted in part').check();
      await page.fill('.comment textarea', 'In the annex.');
      await page.getByRole('button', { name: 'Save the answer' }).click();
      await page.locator('.notice.good').waitFor();
      await page.goto(`${site.address}${REPORT}`);
      await page.getByRole('button', { name: 'Begin Revision 1' }).click();
      for (const language of LANGUAGES) {
        await page.goto(`${site.address}${REPORT}/texts?in=${language}`);
        const section = page.locator('#section-introduction');
        const box = section.locator('textarea');
        if (!(await box.isVisible())) await section.locator('summary').first().click();
        await box.fill(TEXTS[language]);
        await section.getByRole('button').click();
        await page.getByText('Saved.').waitFor();
      }
      await page.goto(`${site.address}${REPORT}`);
      await build(page);
      await page.goto(`${site.address}${REPORT}/changes`);
      expect(await page.locator('ins').first().textContent()).toContain(TEXTS.en);
      const redlined = await download(page, 'a[href*="changes.docx"]');
      expect(Buffer.from(redlined.subarray(0, 2)).toString()).toBe('PK');
      await page.goto(`${site.address}${REPORT}`);
      await page.getByRole('button', { name: 'Submit for approval' }).click();
      await page.locator('.notice.good').first().waitFor();
      await page.context().close();
      const approver = await as('demo-ivan', `${REPORT}?lang=en`);
      await approver.getByRole('link', { name: 'Publish: look at what will be public' }).click();
      await approver.getByLabel('I have read this report').check();
      await approver.getByRole('button', { name: 'Publish' }).click();
      await approver.locator('main .badge', { hasText: 'Published' }).first().waitFor();
      await approver.context().close();
    },
    BUILD + 60_000,
  );

  it('shows it to the public, whose files verify', async () => {
    const page = await (await browser.newContext({ locale: 'en' })).newPage();
    await page.goto(`${site.address}/published`);
    await page.locator('main .card a').first().click();
    const files = join(folder, 'published');
    await fetchAll(page, files);
    const manifest = parseManifest(await readFile(join(files, 'manifest.json')));
    expect(manifest?.ordered?.languages.toSorted()).toEqual(LANGUAGES.toSorted());
    const verified = await runHere(registerVerify, ['verify', files, '--public', '--json']);
    expect(JSON.parse(verified.stdout)).toMatchObject({ sound: true, faults: [] });
    expect(verified.code).toBe(0);
    await page.context().close();
  }, 120_000);
});
