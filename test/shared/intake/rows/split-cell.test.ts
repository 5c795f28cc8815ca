import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinCell, splitCell } from '../../../../shared/intake/rows/split-cell.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('|', '\\', '\n', '\r', ';', ' ', 'a', 'ع', '中', '👩🏽‍💻', '\u202E', '\u00A0'),
  }),
);

describe('lists in a cell', () => {
  it('come back exactly as they were printed, whatever their text', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyText, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (lines) => {
        const cell = joinCell(lines, '\n', '|', { line: '\n', part: ' | ' });
        const expected = lines
          .map((parts) => parts.slice(0, parts.findLastIndex((part) => part !== '') + 1))
          .filter((parts) => parts.length > 0);
        expect(splitCell(cell, '\n', '|')).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['A | B\nC', [['A', 'B'], ['C']]],
    ['  A |  | C  ', [['A', '', 'C']]],
    ['A\\|B', [['A|B']]],
    ['A\\\nB', [['A\nB']]],
    ['C:\\data', [['C:\\data']]],
    ['A\r\nB\r\n\r\n', [['A'], ['B']]],
    ['', []],
  ])('%j is read as %j', (text, lines) => {
    expect(splitCell(text, '\n', '|')).toEqual(lines);
  });
});
