import { describe, expect, it } from 'vitest';
import { printSymbol } from '../../../shared/reports/print-symbol.ts';
import { parseSymbol } from '../../../shared/reports/symbol.ts';

const printed = (text: string, language?: 'en' | 'ar' | 'zh' | 'ru') => {
  const symbol = parseSymbol(text);
  return symbol && printSymbol(symbol, language);
};

describe('document symbols', () => {
  it.each([
    ['C26/35', 'C26/35-E'],
    ['C26/35-F', 'C26/35-E'],
    ['C26/35(Rev.1)-E', 'C26/35(Rev.1)-E'],
    ['WG-WSIS-32/19-E Rev. 1', 'WG-WSIS-32/19(Rev.1)-E'],
    ['PP-14/20(Add.1)-E', 'PP-14/20(Add.1)-E'],
    ['C26/35 (Rev. 1) - E', 'C26/35(Rev.1)-E'],
    ['C26/INF/7', 'C26/INF/7-E'],
    ['C26/DL/3-E', 'C26/DL/3-E'],
    ['CWG-WSIS&SDGs-40/16-E', 'CWG-WSIS&SDGs-40/16-E'],
    ['WTDC10/9', 'WTDC10/9-E'],
    ['CL-20/55', 'CL-20/55-E'],
    ['A/66/64-E/2011/77', 'A/66/64–E/2011/77'],
    ['A/66/64 – E/2011/77', 'A/66/64–E/2011/77'],
    ['A/ES-10/1', 'A/ES-10/1'],
    ['A/RES/S-10/2', 'A/RES/S-10/2'],
    ['A/ES-10/1-S/2011/7/Add.1', 'A/ES-10/1–S/2011/7/Add.1'],
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

  it.each([
    '',
    'Draft',
    'C26',
    'C26/x',
    'G/12',
    'C26/35-X',
    'C26/35(Rev.1)-X',
    'C26/35 (Rev.1',
    'A/',
    'A/ES-',
  ])('reads no symbol in “%s”', (text) => {
    expect(parseSymbol(text)).toBeUndefined();
  });

  it('tells organs, changes and new issues of one symbol apart', () => {
    expect(parseSymbol('A/ES-10/1–S/2011/7/Add.1*')).toEqual({
      family: 'un',
      organs: ['A/ES-10/1', 'S/2011/7'],
      changes: [{ type: 'Add', number: 1 }],
      reissued: 1,
    });
  });
});
