import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapLabel } from '../../../../shared/render/charts/wrap-label.ts';

/** As if every character were one wide. */
const measure = (text: string): number => text.length;

describe('wrapLabel', () => {
  it.each([
    ['one two three', 7, 'en', ['one two', 'three']],
    ['one', 7, 'en', ['one']],
    ['', 7, 'en', []],
    ['incomprehensible so', 5, 'en', ['incomprehensible', 'so']],
    ['信息通信基础设施', 4, 'zh', ['信息通信', '基础设施']],
    ['获取信息、知识', 4, 'zh', ['获取', '信息、', '知识']],
    ['媒体（新闻）', 5, 'zh', ['媒体', '（新闻）']],
  ] as const)('cuts %s at %i in %s', (text, width, language, lines) => {
    expect(wrapLabel(text, width, language, measure)).toEqual(lines);
  });

  it('loses nothing but the space at its cuts, and keeps to the width where words allow it', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé]{1,9}$/), { minLength: 1 }), (words) => {
        const lines = wrapLabel(words.join(' '), 12, 'en', measure);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(12);
      }),
    );
  });
});
