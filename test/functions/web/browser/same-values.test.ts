import { describe, expect, it } from 'vitest';
import { sameValues } from '../../../../functions/web/browser/same-values.ts';

describe('two versions of a form', () => {
  it('are the same whatever window they come from, in whatever order, with whatever line ends', () => {
    expect(
      sameValues(
        [
          ['window', 'w1'],
          ['revision', 'a1'],
          ['title.en', 'One\r\ntwo '],
          ['unit', ''],
          ['sectors', 'ITU-D'],
        ],
        [
          ['sectors', 'ITU-D'],
          ['title.en', 'One\ntwo'],
          ['window', 'w2'],
        ],
      ),
    ).toBe(true);
  });

  it('differ by a word, and by an answer more', () => {
    expect(sameValues([['title.en', 'One']], [['title.en', 'Two']])).toBe(false);
    expect(sameValues([['sectors', 'ITU-D']], [])).toBe(false);
  });
});
