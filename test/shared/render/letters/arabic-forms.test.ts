import { describe, expect, it } from 'vitest';
import { arabicForms } from '../../../../shared/render/letters/arabic-forms.ts';
import { arabicWidth } from '../../../../shared/render/letters/arabic-widths.ts';

const shaped = (text: string): string => String.fromCharCode(...arabicForms(text));

describe('Arabic letters', () => {
  const cases: readonly [what: string, text: string, forms: string][] = [
    ['join on both sides where both neighbours do', 'سلم', '\ufeb3\ufee0\ufee2'],
    ['stand alone after one that never joins', 'دار', '\ufea9\ufe8d\ufead'],
    ['join through the marks on them', 'بَت', '\ufe91\u064e\ufe96'],
    ['are one letter where an alef follows a lam', 'الأنشطة', '\ufe8d\ufef7\u064b\ufee7\ufeb8\ufec4\ufe94'],
    ['begin anew in each word', 'من هو', '\ufee3\ufee6 \ufeeb\ufeee'],
  ];
  it.each(cases)('%s', (_, text, forms) => {
    expect(shaped(text)).toBe(forms);
  });

  it('of other writings stay what they are', () => {
    expect(shaped('ITU، 2025')).toBe('ITU، 2025');
  });

  it('are as wide as the font draws the whole word', () => {
    // As the font was measured: 5.456 type sizes plain, 6.441 bold.
    const wide = (bold: boolean) =>
      arabicForms('السلام عليكم').reduce((all, code) => all + arabicWidth(code, bold), 0);
    expect(wide(false)).toBeCloseTo(5.456, 2);
    expect(wide(true)).toBeCloseTo(6.441, 2);
  });
});
