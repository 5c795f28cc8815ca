import { describe, expect, it } from 'vitest';
import { readSheetHead, withColumn } from '../../../../shared/intake/mark/sheet-head.ts';
import { expectOnePass } from '../../../growth.ts';

const COLUMN = '<col min="4" max="4" width="70" customWidth="1"/>';
const cols = (...inside: readonly string[]) => `<worksheet><cols>${inside.join('')}</cols>`;

describe('a column of remarks', () => {
  it.each([
    ['where no widths are said', '<worksheet>', cols(COLUMN)],
    [
      'behind others',
      cols('<col min="1" max="3" width="9"/>'),
      cols('<col min="1" max="3" width="9"/>', COLUMN),
    ],
    [
      'within columns that are said together to the end of the sheet, as LibreOffice does',
      cols('<col min="2" max="16384" width="11.5" style="3"/>'),
      cols(
        '<col min="2" max="3" width="11.5" style="3"/>',
        COLUMN,
        '<col min="5" max="16384" width="11.5" style="3"/>',
      ),
    ],
    [
      'before others',
      cols('<col min="6" max="6" width="9"/>'),
      cols(COLUMN, '<col min="6" max="6" width="9"/>'),
    ],
    ['once only', cols(COLUMN), cols(COLUMN)],
  ])('gets its width %s', (_, before, after) => {
    expect(withColumn(before, 'D', 70)).toBe(after);
  });

  it('keeps a prefix and drops the extent', () => {
    expect(withColumn('<x:worksheet><x:dimension ref="A1:B2"/>', 'D', 70)).toBe(
      '<x:worksheet><x:cols><x:col min="4" max="4" width="70" customWidth="1"/></x:cols>',
    );
  });
});

describe('a head that was made to be slow', () => {
  it.each(['<col ', '<sheetFormatPr ', '<dimension ', '<x:col min="1" ', '<col min="1" max="9" width="3"/>'])(
    'is read at once: 100,000 times %s',
    (tag) => {
      const read = (head: string) => {
        readSheetHead(head).widthOf(20_000);
        withColumn(head, 'Z', 60);
      };
      expectOnePass((times) => `<worksheet><cols>${tag.repeat(times)}</cols>`, read, 100_000);
    },
  );
});

describe('the head of a sheet', () => {
  it('says how wide columns are, hidden ones not at all, and how high rows', () => {
    const head = readSheetHead(
      `<worksheet><sheetFormatPr defaultColWidth="12.5" defaultRowHeight="14.4"/>${cols(
        '<col min="1" max="2" width="30"/>',
        '<col min="3" max="3" width="30" hidden="1"/>',
      )}`,
    );
    expect([0, 1, 2, 3].map(head.widthOf)).toEqual([30, 30, 0, 12.5]);
    expect(head).toMatchObject({ rowHeight: 14.4, heightsSet: false });
    expect(readSheetHead('<worksheet><sheetFormatPr customHeight="1"/>').heightsSet).toBe(true);
  });
});
