import { describe, expect, it } from 'vitest';
import type { MarkStyles } from '../../../../shared/intake/mark/mark-styles.ts';
import { rowHeights } from '../../../../shared/intake/mark/row-heights.ts';
import { readSheetHead } from '../../../../shared/intake/mark/sheet-head.ts';
import type { Row } from '../../../../shared/intake/read/cell.ts';

const styles = { wraps: (style: number) => style === 1 } as unknown as MarkStyles;
const HEAD =
  '<worksheet><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="10"/></cols>';
const LONG = 'word '.repeat(20);

async function* rows(): AsyncGenerator<Row> {
  yield { row: 2, cells: [LONG, 'short'] } as unknown as Row;
  yield { row: 4, cells: [LONG, 'short'] } as unknown as Row;
}
const xml = (row: number, style: number, more = '') =>
  `<row r="${row}"${more}><c r="A${row}" s="${style}" t="s"><v>0</v></c></row>`;
const heights = (head = HEAD) => rowHeights(readSheetHead(head), { styles, values: rows() });

describe('the height of a row', () => {
  it('is given where a long text wraps', async () => {
    const give = heights();
    const height = Number(/^<row r="2" ht="(\d+)">/.exec(await give(xml(2, 1), 2))?.[1]);
    expect(height).toBeGreaterThan(15 * 5);
    expect(await give(xml(3, 1), 3)).toBe(xml(3, 1));
    expect(await give(xml(4, 1), 4)).toContain(` ht="${height}"`);
  });

  it.each([
    ['a text that does not wrap', HEAD, xml(2, 0)],
    ['a row whose sender has set it', HEAD, xml(2, 1, ' ht="30"')],
    ['a hidden row', HEAD, xml(2, 1, ' hidden="1"')],
    ['a sheet whose rows all have theirs', HEAD.replace('"15"', '"15" customHeight="1"'), xml(2, 1)],
    ['a hidden column', HEAD.replace('width="10"', 'width="10" hidden="1"'), xml(2, 1)],
  ])('stays as it is for %s', async (_, head, text) => {
    expect(await heights(head)(text, 2)).toBe(text);
  });
});

describe('a cell that says no style of its own', () => {
  const styled = HEAD.replace('width="10"', 'width="10" style="1"');
  const bare = '<row r="2"><c r="A2" t="s"><v>0</v></c></row>';

  it('wraps as its column does, and its row is as high', async () => {
    expect(await heights(styled)(bare, 2)).toMatch(/^<row r="2" ht="\d+">/);
    expect(await heights()(bare, 2)).toBe(bare);
  });

  it('wraps as its row does before its column', async () => {
    const plain = bare.replace('r="2"', 'r="2" s="0" customFormat="1"');
    expect(await heights(styled)(plain, 2)).toBe(plain);
  });
});
