/** Cells as long as Excel lets them be, made to be slow to read. */
import { describe, expect, it } from 'vitest';
import { readCode } from '../../../../shared/intake/rows/code-cell.ts';
import { readDate } from '../../../../shared/intake/rows/date-cell.ts';
import { readOriginal, readTagged, readTranslation } from '../../../../shared/intake/rows/localized-text.ts';
import { readNumber } from '../../../../shared/intake/rows/number-cell.ts';
import { splitCodes } from '../../../../shared/intake/rows/split-codes.ts';
import { readWordedDate } from '../../../../shared/intake/rows/worded-date.ts';
import { expectOnePass } from '../../../growth.ts';

const LONGEST = 32_767;
const fill =
  (start: string, piece: string, end: string) =>
  (length: number): string =>
    start + piece.repeat(Math.floor((length - start.length - end.length) / piece.length)) + end;

const CELLS = {
  spaces: fill('1', ' ', 'x'),
  'spaces behind a comma': fill('France,', ' ', 'x'),
  'groups of digits': fill('1', ' 123', 'x'),
  'groups behind commas': fill('1', ',123', 'x'),
  'groups behind points': fill('1', '.123', 'x'),
  digits: fill('', '1', 'x'),
  'digits and spaces': fill('', '1 ', 'x'),
  quotes: fill('', "'", 'x'),
  hyphens: fill('2025', '-', 'x'),
  'days behind points': fill('', '1 . ', 'x'),
  times: fill('', ' 11:22', '\n'),
  'zeros behind a year': fill('2025.', '0', 'x'),
  commas: fill('', ',', 'x'),
  'commas and spaces': fill('', ', ', 'x'),
  'line ends': fill('', '\n', 'x'),
  'names with commas': fill('', 'Iran, ', 'x'),
  'names that a comma may have cut': fill('', 'Congo, Dem., ', 'x'),
  marks: fill('', '\u200b', 'x'),
  brackets: fill('', '[fr ', 'x'),
  'percent signs': fill('1', ' %', 'x'),
} as const;

const READERS = {
  readNumber,
  readDate,
  readWordedDate,
  readOriginal: (text: string) => readOriginal(text, 'en'),
  readTranslation,
  readTagged,
  'readCode of countries': (text: string) => readCode('countries', text),
  'readCode of action lines': (text: string) => readCode('actionLines', text),
  'readCode of goals and targets': (text: string) => readCode('sdgCodes', text),
  'splitCodes of countries': (text: string) => splitCodes('countries', text),
  'splitCodes of goals and targets': (text: string) => splitCodes('sdgCodes', text),
  'splitCodes of action lines': (text: string) => splitCodes('actionLines', text),
} as const satisfies Readonly<Record<string, (text: string) => unknown>>;

describe.each(Object.entries(READERS))('%s', (_, read) => {
  it.each(Object.entries(CELLS))('reads a cell full of %s in one pass', (_name, cell) => {
    expectOnePass(cell, read, LONGEST);
  });
});

describe('numbers and dates', () => {
  it('are read however much room they take within reason', () => {
    expect(readNumber(`1${'0'.repeat(300)}`)).toEqual({ number: 1e300, changed: false });
    expect(readNumber(`0.${'1'.repeat(60)}`)?.number).toBeCloseTo(1 / 9);
    expect(readDate(`2025-03-31T00:00:00.000+02:00 (${'Central European Summer Time'})`)).toEqual({
      date: '2025-03-31',
      changed: true,
    });
  });
});
