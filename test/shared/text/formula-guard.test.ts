import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HAS_APOSTROPHE, NEEDS_APOSTROPHE } from '../../../shared/text/formula-guard.ts';

const written = (text: string) => (NEEDS_APOSTROPHE.test(text) ? `'${text}` : text);
const read = (text: string) => (HAS_APOSTROPHE.test(text) ? text.slice(1) : text);

describe('the guard against formulas', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '  =1', '＝1', '\t=1', '\rx', "'=1", "''@x"])(
    'guards %j',
    (text) => {
      expect(written(text)).toBe(`'${text}`);
    },
  );

  it.each(['', 'plain', "l'eau", "'quoted'", '9.c', 'a=b', ' text'])('leaves %j alone', (text) => {
    expect(written(text)).toBe(text);
  });

  it('gives every text back', () => {
    const char = fc.constantFrom("'", '=', '+', '-', '@', '＝', ' ', '\t', '\n', 'a', '中');
    fc.assert(
      fc.property(
        fc.array(char, { maxLength: 8 }).map((all) => all.join('')),
        (text) => {
          expect(read(written(text))).toBe(text);
        },
      ),
    );
  });
});
