import { describe, expect, it } from 'vitest';
import { compareSymbols, formatSymbol, parseSymbol } from '../../../shared/reports/symbol.ts';

const printed = (text: string, language?: 'en' | 'ar' | 'zh' | 'ru') => {
  const symbol = parseSymbol(text);
  return symbol && formatSymbol(symbol, language);
};

describe('document symbols', () => {
  it.each([
    ['C26/35', 'C26/35-E'],
    ['C26/35-F', 'C26/35-E'],
    ['C26/35(Rev.1)-E', 'C26/35(Rev.1)-E'],
    ['WG-WSIS-32/19-E Rev. 1', 'WG-WSIS-32/19(Rev.1)-E'],
    ['PP-14/20(Add.1)-E', 'PP-14/20(Add.1)-E'],
    ['C26/INF/7', 'C26/INF/7-E'],
    ['WTDC10/9', 'WTDC10/9-E'],
    ['CL-20/55', 'CL-20/55-E'],
    ['A/66/64-E/2011/77', 'A/66/64–E/2011/77'],
    ['E/CN.16/2007/CRP.2', 'E/CN.16/2007/CRP.2'],
    ['E/CN.16/2027/2/Rev.1*', 'E/CN.16/2027/2/Rev.1*'],
  ])('prints %s in English as %s', (given, expected) => {
    expect(printed(given, 'en')).toBe(expected);
  });

  it('ends with the letter of the language for ITU, and with none for the United Nations', () => {
    expect([printed('C26/35', 'ar'), printed('C26/35', 'zh'), printed('C26/35-E', 'ru')]).toEqual([
      'C26/35-A',
      'C26/35-C',
      'C26/35-R',
    ]);
    expect(printed('E/CN.16/2027/2', 'ar')).toBe('E/CN.16/2027/2');
  });

  it('keeps what is no symbol apart', () => {
    expect(['', 'Draft', 'C26', 'C26/x', 'G/12', 'C26/35-X'].map((text) => parseSymbol(text))).toEqual(
      Array(6).fill(undefined),
    );
  });

  it('sorts as people count: meetings, then numbers, then what changes a document', () => {
    const order = [
      'C9/3',
      'C26/4',
      'C26/35',
      'C26/35(Add.1)',
      'C26/35(Rev.1)',
      'C26/INF/2',
      'CWG-WSIS-9/1',
      'CWG-WSIS-32/1',
    ];
    const mixed = [...order].reverse().flatMap((text) => parseSymbol(text) ?? []);
    expect(mixed.sort(compareSymbols).map((symbol) => formatSymbol(symbol, undefined))).toEqual(order);
  });
});
