import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, withoutChromium } from './chromium.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';
import { openPage } from './open-page.ts';
import { signInAs } from './sign-in-as.ts';

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
    '/admin/calendar',
    '/admin/focal-points',
  ],
};

/**
 * What may stand in Arabic as it is: codes of lines (`C7-ehea`), the first letters of a hash, names of people in a sentence, and
 * the name of a format.
 */
const EXCEPTIONS = [/\bC7-[a-z]{4}\b/g, /\b[0-9a-f]{12}\b/g, /Amélie Exemple|Sam Sample/g, /\bAtom\b/g];

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
  let site: DemoSite;

  beforeAll(async () => {
    site = await openDemoSite(['en']);
  }, 90_000);

  afterAll(() => site.close());

  it.each(Object.keys(PAGES))(
    'say which language they are of, on every page of %s',
    async (person) => {
      const { page, close } = await openPage(site, '/');
      await signInAs(page, site.address, person, '/records');
      for (const path of PAGES[person] ?? []) {
        const answer = await page.goto(`${site.address}${path}${path.includes('?') ? '&' : '?'}lang=ar`);
        expect(answer?.status(), path).toBe(200);
        expect(await page.evaluate(FIND), path).toEqual([]);
      }
      await close();
    },
    60_000,
  );
});
