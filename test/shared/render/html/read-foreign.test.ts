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
      '4a3f39f68b91767f9d1c849a887dbcd24dc9f04c5d9061290a6be33d595ece95',
    );
  });
});
