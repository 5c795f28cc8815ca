import { describe, expect, it } from 'vitest';
import { markSheet, type RowMarks } from '../../../../shared/intake/mark/mark-sheet.ts';
import { markStyles } from '../../../../shared/intake/mark/mark-styles.ts';

const STYLES =
  '<styleSheet><cellXfs count="2"><xf fontId="0"/><xf fontId="0" applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs></styleSheet>';
const SHEET =
  '<worksheet><cols><col min="1" max="2" width="10" style="1"/></cols><sheetData><row r="2"><c r="A2" t="inlineStr"><is><t>wrong</t></is></c></row></sheetData></worksheet>';

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value;
}

async function marked(note: string): Promise<{ readonly sheet: string; readonly styles: string }> {
  const styles = markStyles(STYLES, { rightToLeft: false });
  const cells = new Map([['A', 'error'] as const, ['B', 'warning'] as const]);
  const marks = {
    rows: once<RowMarks>({ row: 2, cells, note }),
    column: 'C',
    heads: new Map(),
    again: false,
    styles,
  };
  let sheet = '';
  for await (const piece of markSheet(once(SHEET), marks)) sheet += piece;
  return { sheet, styles: styles.text() };
}

describe('a coloured cell without a style of its own', () => {
  it.each(['A2', 'B2'])('still wraps as its column does (%s)', async (at) => {
    const { sheet, styles } = await marked('mend it');
    const style = Number(new RegExp(`r="${at}"[^>]* s="(\\d+)"`).exec(sheet)?.[1]);
    const all = styles.slice(styles.indexOf('<cellXfs')).match(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/g) ?? [];
    expect(all[style]).toContain('wrapText="1"');
    expect(all[style]).toContain('applyFill="1"');
  });
});

describe('the remarks of a row', () => {
  it('make it no higher than a third of a page', async () => {
    const { sheet } = await marked('mend it\n'.repeat(60));
    expect(/<row r="2" ht="(\d+)"/.exec(sheet)?.[1]).toBe('240');
  });
});
