import { describe, expect, it } from 'vitest';
import { isSameLine } from '../../../shared/reports/shown-line.ts';

describe('a line as it is drawn', () => {
  const due = 'the example programmes (C2) | % of population | 41 (2020)';

  it('may have its brackets turned on a page from right to left', () => {
    const has = due.replace('(C2)', ')C2(');
    expect(isSameLine(due, has, 'rtl')).toBe(true);
    expect(isSameLine(due, has, 'ltr')).toBe(false);
    expect(isSameLine(due, has)).toBe(false);
  });

  it.each(['rtl', 'ltr'] as const)('may change neither a number nor its place (%s)', (drawn) => {
    for (const has of [due.replace('41', '14'), due.replace('41', '42'), due.replace('C2', 'C20')])
      expect(isSameLine(due, has, drawn), has).toBe(false);
  });

  it('may have letters that no font has spelled out, with or without what joins them', () => {
    expect(isSameLine('👩👧 teams', '[U+1F469][U+1F467] teams', 'ltr')).toBe(true);
    expect(isSameLine('👩👧 teams', '[U+1F469][U+200D][U+1F467] teams', 'ltr')).toBe(true);
    expect(isSameLine('𝕏 teams', '[U+1D54F] teams', 'ltr')).toBe(true);
    expect(isSameLine('👩👧 teams', '[U+1F468][U+1F467] teams', 'ltr')).toBe(false);
  });
});
