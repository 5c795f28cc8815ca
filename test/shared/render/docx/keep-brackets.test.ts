import { describe, expect, it } from 'vitest';
import { isInBrackets, keepBrackets } from '../../../../shared/render/docx/keep-brackets.ts';
import type { Inline } from '../../../../shared/reports/document.ts';

const text = (said: string): Inline => ({ type: 'text', text: said });
const said = (runs: readonly Inline[]): readonly string[] =>
  keepBrackets(runs).map((run) => (run.type === 'record' ? run.record : run.text));

describe('brackets among words from right to left', () => {
  const figure: Inline = { type: 'figure', figure: 'activities.region-AFR', text: '3' };

  it('go with the number or the record that they hold', () => {
    expect(said([text('أفريقيا ('), figure, text(') و')])).toEqual([
      'أفريقيا \u200e(',
      '3',
      ')\u200e\u200f و',
    ]);
    const record: Inline = { type: 'record', record: 'WA-000112' };
    expect(said([text('نشاط ('), record, text(').')])).toEqual([
      'نشاط \u200e(',
      'WA-000112',
      ')\u200e\u200f.',
    ]);
  });

  it('are known by what they hold', () => {
    const kept = keepBrackets([text('('), figure, text(') و('), { ...figure, text: 'ثلاثة' }, text(')')]);
    expect(kept.map((_, at) => isInBrackets(kept, at))).toEqual([false, true, false, false, false]);
  });

  it('stay as they are around words', () => {
    const words: Inline = { type: 'figure', figure: 'activities', text: 'ثلاثة' };
    expect(said([text('('), words, text(')')])).toEqual(['(', 'ثلاثة', ')']);
    expect(said([text('(نحو '), figure, text(')')])).toEqual(['(نحو ', '3', ')']);
  });

  it('have no mark in words of another direction', () => {
    const title: Inline = { type: 'text', text: 'Guide (2nd edition)', lang: 'en' };
    expect(said([text('(2 يونيو) '), title])).toEqual(['(\u200d2 يونيو) ', 'Guide (2nd edition)']);
  });

  it('go with a number of the text that is alone in them', () => {
    expect(said([text('41 (2020)')])).toEqual(['41 \u200e(2020)\u200e\u200f']);
  });

  it('go with Latin words that are alone in them, but not with a code that is a stretch of its own', () => {
    expect(said([text('والاتصالات (ICT). تقييم (WSIS Stocktaking)')])).toEqual([
      'والاتصالات \u200e(ICT)\u200e\u200f. تقييم \u200e(WSIS Stocktaking)\u200e\u200f',
    ]);
    expect(said([text('الغاية (5.b)')])).toEqual(['الغاية (\u200d5.b)']);
    expect(said([text('النفايات ('), text('C7 e-env'), text(')')])).toEqual([
      'النفايات \u200e(',
      'C7 e-env',
      ')\u200e\u200f',
    ]);
  });

  it('are looked for once in a long text that closes none', () => {
    const begun = performance.now();
    const long = `(${'a'.repeat(64_000)}`;
    expect(said([text(long)])).toEqual([long]);
    expect(performance.now() - begun).toBeLessThan(500);
  });

  it('are bound to a number that words follow', () => {
    expect(said([text('وثيقة (2 يونيو 2025)')])).toEqual(['وثيقة (\u200d2 يونيو 2025)']);
    expect(said([text('وثيقة ('), text('2 يونيو 2025'), text(')')])).toEqual([
      'وثيقة (\u200d',
      '2 يونيو 2025',
      ')',
    ]);
  });
});
