import { describe, expect, it } from 'vitest';
import { safeAddress } from '../../../shared/render/safe-address.ts';

describe('safeAddress', () => {
  it.each([
    ['https://www.itu.int/a b', 'https://www.itu.int/a%20b'],
    ['mailto:wsis@itu.int', 'mailto:wsis@itu.int'],
    ['javascript:alert(1)', undefined],
    [' jAvAsCrIpT:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['/relative', undefined],
    [`https://www.itu.int/${'x'.repeat(2000)}`, undefined],
  ])('takes %s as %s', (address, expected) => {
    expect(safeAddress(address)).toBe(expected);
  });
});
