import { describe, expect, it } from 'vitest';
import { visibleText } from '../../../shared/text/visible-text.ts';

describe('visibleText', () => {
  it.each([
    ['a\u0000b', 'a\\u0000b'],
    ['\u202Eexe', '\\u202Eexe'],
    ['\ud800!', '\\uD800!'],
    ['tab\tline\n', 'tab\tline\n'],
    ['😀 برنامج 网络', '😀 برنامج 网络'],
  ])('writes %j as %j', (text, expected) => {
    expect(visibleText(text)).toBe(expected);
  });
});
