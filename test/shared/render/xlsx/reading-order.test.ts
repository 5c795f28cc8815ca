import { describe, expect, it } from 'vitest';
import { isAgainst, targetsInOrder } from '../../../../shared/render/xlsx/reading-order.ts';

describe('which way a cell is read', () => {
  it('is from the left in an Arabic sheet only where no Arabic letter stands', () => {
    expect(isAgainst('9.c', 'rtl')).toBe(true);
    expect(isAgainst('WSIS خطوط', 'rtl')).toBe(false);
    expect(isAgainst('مثال', 'ltr')).toBe(true);
  });

  it('keeps the letter of a target behind its number among Arabic signs', () => {
    expect(targetsInOrder('9.c،\u200f 9.1،\u200f 17.6', 'rtl')).toBe('\u200e9.c،\u200f 9.1،\u200f 17.6');
    expect(targetsInOrder('الغاية 12.b', 'rtl')).toBe('الغاية \u200e12.b');
  });

  it('changes nothing that is read from the left, nor a file name or a number', () => {
    expect(targetsInOrder('9.c', 'rtl')).toBe('9.c');
    expect(targetsInOrder('9.c, 9.1', 'ltr')).toBe('9.c, 9.1');
    expect(targetsInOrder('الملف v1.2.c و3.14', 'rtl')).toBe('الملف v1.2.c و3.14');
  });
});
