import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORT_KINDS } from '../../shared/reports/kinds/index.ts';
import { chromiumPath, withoutChromium } from './chromium.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expectReflow } from './expect-reflow.ts';
import { openPage } from './open-page.ts';
import { signInAs } from './sign-in-as.ts';

const LANGUAGES = ['en', 'ar'] as const;
/** Every block that a report can have: text and key messages, charts, the matrix, many years, tasks, statistics, rows. */
const SHOWN = ['hlpf', 'council', 'wsis20', 'roadmap', 'stocktaking', 'forum-matrix', 'survey', 'workbook'];
/** From right to left the page turns in the same way for all: a paper of the office, wide tables, the workbook. */
const TURNED = ['council', 'roadmap', 'workbook'];
const REPORTS = [...SHOWN.map((id) => [id, 'en'] as const), ...TURNED.map((id) => [id, 'ar'] as const)];
/** One of the office: sets that commands made are drafts. */
const READER = 'demo-max';

/** The rows of a long table are alike, and so are the paragraphs of a section; axe needs a minute for thousands of them. */
const SHORTEN = `document.querySelectorAll('tbody tr:nth-child(n+10), section section > p:nth-of-type(n+6)')
  .forEach((each) => each.remove())`;

describe.skipIf(chromiumPath === undefined)(`the reports as HTML in a browser${withoutChromium}`, () => {
  let site: DemoSite;
  let list: string;

  beforeAll(async () => {
    site = await openDemoSite(
      LANGUAGES,
      REPORT_KINDS.filter(({ id }) => SHOWN.includes(id)),
    );
    const { page, close } = await openPage(site, '/');
    await signInAs(page, site.address, READER, '/reports');
    list = await page.content();
    await close();
  }, 120_000);

  afterAll(() => site.close());

  const address = (kind: string, language: string): string => {
    const link = new RegExp(`href="(/reports/\\w+/${kind}/${language}/[^"]+\\.html)"`).exec(list);
    if (link?.[1] === undefined) throw new Error(`The list of reports has no ${kind} in ${language}`);
    return link[1];
  };

  it.each(REPORTS)(
    '%s in %s meets WCAG 2.2 AA, fits a narrow window and asks nothing of the network',
    async (kind, language) => {
      const { page, complaints, strayRequests, close } = await openPage(site, '/');
      await signInAs(page, site.address, READER, address(kind, language));
      await expectReflow(page);
      await page.evaluate(SHORTEN);
      await expectAccessible(page);
      expect(await page.getAttribute('html', 'dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
      expect(complaints).toEqual([]);
      expect(strayRequests).toEqual([]);
      await close();
    },
    120_000,
  );
});
