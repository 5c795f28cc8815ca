import { describe, expect, it } from 'vitest';
import { chineseRuns } from '../../../../shared/render/docx/chinese-runs.ts';
import type { Inline } from '../../../../shared/reports/document.ts';

const text = (said: string, lang?: 'en' | 'zh'): Inline => ({
  type: 'text',
  text: said,
  ...(lang && { lang }),
});
const said = (...runs: readonly Inline[]): readonly string[] =>
  chineseRuns(runs).map((run) => (run.type === 'text' ? run.text : run.type));

describe('a Chinese bracket', () => {
  it('may begin a line behind a title in another language', () => {
    expect(said(text('sharing warnings', 'en'), text('（2026年6月）'))).toEqual([
      'sharing warnings',
      '\u200b（2026年6月）',
    ]);
  });

  it('has no mark behind Chinese words, nor where a code and its count belong together', () => {
    expect(said(text('示例', 'zh'), text('（虚构）'))).toEqual(['示例', '（虚构）']);
    expect(said(text('ITU-D'), text('（4）'))).toEqual(['ITU-D', '（4）']);
  });

  it('comes after the marks of footnotes have found their place', () => {
    expect(said(text('31日。'), { type: 'note', text: '1' }, text('又'))).toEqual([
      '31日',
      'note',
      '。',
      '又',
    ]);
  });
});
