import { describe, expect, it } from 'vitest';
import { isOfficialPage } from '../../../shared/reference/official-page.ts';

describe('a page of the bodies themselves', () => {
  it.each([
    ['https://hlpf.un.org/ga-reviews-of-ecosoc-hlpf', true],
    ['https://unctad.org/meeting/commission-science-and-technology-development-twelfth-session', true],
    ['http://council.itu.int/2026/ds0b', true],
    [null, true],
    ['https://lists.icann.org/hyperkitty/list/wsis20@icann.org/', false],
    ['https://sdg.iisd.org/?p=725665', false],
    ['https://s.gtool.pro/https/sustainabledevelopment.un.org/hlpf', false],
    ['https://notun.org/', false],
  ])('is told from others: %s', (url, official) => {
    expect(isOfficialPage({ url })).toBe(official);
  });
});
