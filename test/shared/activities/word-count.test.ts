import { describe, expect, it } from 'vitest';
import { textTraits } from '../../../shared/activities/text-traits.ts';
import { wordCount } from '../../../shared/activities/word-count.ts';

describe('the count of words', () => {
  it.each([
    ['', 0],
    ['  two   words ', 2],
    ['a dash — is no word', 5],
    ['L’accès à 42 pays', 4],
    ['no\u00A0break and\nnew line', 5],
    ['Связь для всех', 3],
    ['الاتصالات للجميع، اليوم', 3],
    ['国际电信联盟', 4],
  ])('of “%s” is %i', (text, count) => {
    // Segmenting Chinese is the dictionary's affair; only that it is more than one word matters here.
    if (/\p{Script=Han}/u.test(text)) expect(wordCount(text)).toBeGreaterThan(1);
    else expect(wordCount(text)).toBe(count);
  });

  it('counts characters as readers do not in code units', () => {
    expect(textTraits('a😀b').characters).toBe(3);
  });

  it('tells the first hidden character and the scripts', () => {
    expect(textTraits('ok\u0007')).toMatchObject({ hiddenAt: 2, latin: 2 });
    expect(textTraits('line\nbreak\tand tab').hiddenAt).toBe(-1);
    expect(textTraits('да و 国')).toMatchObject({ cyrillic: 2, arabic: 1, han: 1, unspaced: true });
    expect(textTraits('An ITU and UN')).toMatchObject({ capitals: true });
    expect(textTraits('A UN aI Tu')).toMatchObject({ capitals: false });
  });
});
