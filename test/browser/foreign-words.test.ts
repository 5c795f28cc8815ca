import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { advanceReport } from '../../functions/reports/advance-report.ts';
import { buildAndRecord } from '../../functions/reports/run-report-job.ts';
import { changeReport } from '../../shared/reports/change-report.ts';
import { submitReport } from '../../shared/reports/report-steps.ts';
import { chromiumPath, withoutChromium } from './chromium.ts';
import { openDemoSite, type ServedDemo } from './demo-site.ts';
import { openPage } from './open-page.ts';
import { signInAs } from './sign-in-as.ts';

const PERIOD = { from: '2025-01-01', to: '2025-12-31' };
const REPORT = '/reports/hlpf-2025';

/** Main pages by a person who may open them; in Arabic every letter of another script is seen. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  'demo-nour': [
    '/my',
    '/records',
    '/records/new?line=C4',
    '/records/WA-000097',
    '/records/WA-000097/uses',
    '/hand-over',
    '/template',
    '/uploads',
  ],
  'demo-erin': [
    '/',
    '/my',
    '/records/WA-000097/history',
    '/records/WA-000099/edit',
    '/records/WA-000099/nothing-to-report',
    '/matrix',
    '/matrix/C7-ehea/3',
    '/trends',
    '/reports',
    '/published',
    '/duties',
    '/review',
    '/duplicates',
    '/coverage',
    '/periods',
    '/waivers',
    '/reports/builder',
    '/reports/builder/hlpf-2025',
    '/reports/builder/hlpf-2025/texts?in=ar',
    '/reports/builder/hlpf-2025/messages',
    '/reports/builder/hlpf-2025/changes',
    '/reports/hlpf-2025',
    '/reports/hlpf-2025/comments',
    '/reports/hlpf-2025/comments/new?kind=document',
    '/admin/calendar',
    '/admin/focal-points',
  ],
  'demo-li': ['/my', '/reports/hlpf-2025', '/reports/hlpf-2025/comments', '/my/tokens'],
  'demo-ada': [
    '/my',
    '/admin',
    '/admin/focal-points/demo-sam-C5',
    '/admin/calendar/council-2026',
    '/admin/mail',
    '/admin/mail/reminder/fr',
    '/admin/people',
    '/admin/people/new',
    '/admin/people/demo-sam',
    '/admin/machines',
    '/admin/audit',
    '/admin/audit/change?stream=person%2Fdemo-sam&revision=1',
  ],
};

/**
 * What may stand in Arabic as it is: codes of lines (`C7-ehea`), the first letters of a hash, names of people in a sentence, and
 * the names of a format, a setting and a command; languages by their own names, where one is chosen.
 */
const EXCEPTIONS = [
  /\bC7-[a-z]{4}\b/g,
  /\b[0-9a-f]{12}\b/g,
  /Amélie Exemple|Sam Sample/g,
  /\b(?:Atom|client_id|wsis publish)\b/g,
  /^(?:中文|English|français|русский|español)$/g,
];

/** Texts without a `lang` of their own or around them, below that of the page, that hold a word of Latin, Cyrillic or Chinese letters. */
const FIND = `(() => {
  const exceptions = [${EXCEPTIONS.map(String).join(', ')}];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const { data, parentElement: parent } = walker.currentNode;
    if (parent.closest('script, style, code, kbd') || parent.closest('[lang]') !== document.documentElement) continue;
    const text = exceptions.reduce((rest, each) => rest.replace(each, ''), data);
    if (/[a-zà-ÿ]{3,}|[\\u0400-\\u04ff]{3,}|[\\u4e00-\\u9fff]{2,}/u.test(text)) found.push(data.trim().slice(0, 80));
  }
  return [...new Set(found)];
})()`;

describe.skipIf(chromiumPath === undefined)(`words of another language${withoutChromium}`, () => {
  let site: ServedDemo;

  beforeAll(async () => {
    site = await openDemoSite(['en']);
    await advanceReport(
      {
        ...{ kind: 'hlpf', period: PERIOD, languages: ['en', 'ar'], formats: ['html'] },
        ...{ editor: 'demo-erin', approver: 'demo-ivan' },
        to: { opens: '2020-01-01', deadline: '2099-12-31', audience: 'members' },
      },
      { ...site.workspace, code: 'test' },
    );
    const { page, close } = await openPage(site, '/');
    await signInAs(page, site.address, 'demo-li', '/records');
    await page.goto(`${site.address}${REPORT}/comments/new?kind=document`);
    await page.fill('main textarea', 'Name the islands too.');
    await page.click('main form:has(textarea) button');
    await page.waitForURL(/#comment-/);
    await close();
  }, 120_000);

  afterAll(() => site.close());

  it.each(Object.keys(PAGES))(
    'say which language they are of, on every page of %s',
    async (person) => {
      const { page, close } = await openPage(site, '/');
      await signInAs(page, site.address, person, '/records');
      const found: Record<string, unknown> = {};
      for (const path of PAGES[person] ?? []) {
        const answer = await page.goto(`${site.address}${path}${path.includes('?') ? '&' : '?'}lang=ar`);
        expect(answer?.status(), path).toBe(200);
        const words = await page.evaluate<readonly string[]>(FIND);
        if (words.length > 0) found[path] = words;
      }
      expect(found).toEqual({});
      await close();
    },
    120_000,
  );

  it('and so does the page before a report is public', async () => {
    const order = { id: 'hlpf-2025', by: 'demo-erin', reason: 'test', step: submitReport };
    const report = await changeReport(order, site.workspace);
    const issue = { report, formats: ['html'], by: 'demo-erin', onFile: async () => undefined };
    await buildAndRecord(issue, { ...site.workspace, code: 'test' });
    const { page, close } = await openPage(site, '/');
    await signInAs(page, site.address, 'demo-ivan', '/records');
    const answer = await page.goto(`${site.address}/reports/builder/hlpf-2025/publish?lang=ar`);
    expect(answer?.status()).toBe(200);
    expect(await page.evaluate(FIND)).toEqual([]);
    await close();
  });
});
