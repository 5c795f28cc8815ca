import { describe, expect, it } from 'vitest';
import { lengthText, textLength } from '../../../functions/web/text-length.ts';

const WORDS = { count: 'Words: # (3 to 5)', over: '# too many', under: '# too few' };

describe('the length of a text', () => {
  it.each([
    ['', 'Words: 0 (3 to 5)', ''],
    ['one', 'Words: 1 (3 to 5) – 2 too few', '2 too few'],
    ['one two three', 'Words: 3 (3 to 5)', ''],
    ['one two three four five six seven', 'Words: 7 (3 to 5) – 2 too many', '2 too many'],
  ])('“%s” is told as “%s”', (text, whole, off) => {
    expect(lengthText(textLength(text, 'words', { min: 3, max: 5 }), WORDS)).toEqual({ text: whole, off });
  });

  it('counts characters where the limit is one of characters', () => {
    expect(textLength('التدريب', 'characters', { max: 5 })).toEqual({ count: 7, over: 2, under: 0 });
  });
});
