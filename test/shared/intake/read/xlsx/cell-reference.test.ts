import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnAt, numberAt, wholeAt } from '../../../../../shared/intake/read/xlsx/cell-reference.ts';

const bytes = (text: string) => Buffer.from(text);

it('columns count in letters, up to XFD', () => {
  for (const [text, column] of [
    ['A1', 0],
    ['Z9', 25],
    ['AA10', 26],
    ['xfd1', 16_383],
    ['XFE1', 16_384],
    ['AAAA1', -1],
    ['1', -1],
  ] as const)
    expect(columnAt(bytes(text), 0, text.length), text).toBe(column === 16_384 ? -1 : column);
});

it('whole numbers are digits and nothing else', () => {
  expect(wholeAt(bytes('0042'), 0, 4)).toBe(42);
  for (const text of ['', '-1', '1.5', '1234567890', 'x'])
    expect(wholeAt(bytes(text), 0, text.length)).toBe(-1);
});

it('numbers are exactly what the language reads', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer().map((n) => n / 100),
      ),
      (n) => {
        for (const text of [String(n), n.toPrecision(15), n.toPrecision(9)])
          expect(numberAt(bytes(text), 0, text.length)).toBe(Number(text) + 0);
      },
    ),
    { numRuns: 2000 },
  );
  for (const text of ['', '-', '.', '1.2.3', '1,5', '0x10', 'NaN', 'Infinity', '1e', '--1'])
    expect(numberAt(bytes(text), 0, text.length), text).toBeNaN();
});
