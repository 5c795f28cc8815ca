/** What stands in an HTML report that no file of ours has. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readHtmlAround } from '../../../../shared/render/html/read-foreign.ts';
import { renderHtml } from '../../../../shared/render/html/render-html.ts';
import { STYLE } from '../../../../shared/render/html/style.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';

describe('what no page of ours has', () => {
  const page = renderHtml(fixtureDocument());
  const foreign = (html: string) => readHtmlAround(html).foreign;

  it('is nowhere in one of ours', () => {
    expect(foreign(page)).toEqual([]);
  });

  it.each([
    ['a rule of style', page.replace('<style>', '<style>p::after{content:" 999"}')],
    ['a script', page.replace('</body>', '<script>alert(1)</script></body>')],
    ['an attribute of style', page.replace('<h1', '<h1 style="display:none"')],
  ])('is %s', (_, html) => {
    expect(html).not.toBe(page);
    expect(foreign(html)).not.toEqual([]);
  });

  it('is not the style of what was published before: whoever changes it adds the old one to FORMER of read-foreign.ts', () => {
    expect(createHash('sha256').update(STYLE).digest('hex')).toBe(
      '00e4727b583d3bd2bf80e4c1c7eb5707e8c8b5cd60e88f0fd1d276c3f27f86b4',
    );
  });
});
