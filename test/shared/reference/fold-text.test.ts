import { describe, expect, it } from 'vitest';
import { foldLookalikes, foldText, plainDigits } from '../../../shared/reference/fold-text.ts';

describe('foldText', () => {
  it.each([
    ['Ｃ７ (e-Health)', 'c7ehealth'],
    ['Côte d’Ivoire', 'cotedivoire'],
    ['  multi  Country ', 'multicountry'],
    ['信息 通信', '信息通信'],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('is stable: folding twice changes nothing', () => {
    for (const text of ['Ünï ①', 'İstanbul', 'ﬁne']) expect(foldText(foldText(text))).toBe(foldText(text));
  });

  it('makes look-alike letters and other digits plain', () => {
    expect(foldLookalikes('с5')).toBe('c5');
    expect(plainDigits('٩.۴')).toBe('9.4');
  });
});
