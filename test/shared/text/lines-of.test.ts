import { describe, expect, it } from 'vitest';
import { linesOf, widthOf } from '../../../shared/text/lines-of.ts';

describe('the lines that a text takes', () => {
  it.each([
    ['', 10, 1],
    ['short', 10, 1],
    ['short\n\nlines', 10, 3],
    ['one text of some twenty-nine ch', 10, 4],
    ['信息社会世界峰会', 10, 2],
    ['信息社会', 10, 1],
  ])('%j in %d characters: %d', (text, width, lines) => {
    expect(linesOf(text, width)).toBe(lines);
  });

  it('counts wide characters twice, also beyond the basic plane', () => {
    expect(widthOf('C7，电子卫生')).toBe(12);
    expect(widthOf('العربية')).toBe(7);
    expect(widthOf('𠮷')).toBe(3);
  });
});
