/** Text that begins as a formula does: a program that opens its cell for editing keeps it as text. */
import { describe, expect, it } from 'vitest';
import { renderWorkbook } from '../../../../shared/render/xlsx/render-workbook.ts';
import { readParts } from './read-parts.ts';
import { bytesOf, sheetOf, workbookOf } from './sample-workbook.ts';

const TEXTS = ['=1+1', '+41 22 730 5111', '-', '@name', '=HYPERLINK("https://a.example", "مثال")', 'a=b'];

describe('text that begins as a formula', () => {
  it('is quoted, as it is, and nothing else is', async () => {
    const workbook = workbookOf([
      sheetOf(
        'records',
        TEXTS.map((text, at) => [`WA-${at}`, text]),
      ),
    ]);
    const parts = await readParts(await bytesOf(renderWorkbook(workbook)));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    const formats = (parts.get('xl/styles.xml') ?? '').split('<cellXfs')[1]?.match(/<xf [^>]*>/g) ?? [];
    const styles = [...sheet.matchAll(/<c r="B\d+" s="(\d+)" t="inlineStr">/g)].map(([, style]) =>
      Number(style),
    );
    const isQuoted = styles.slice(-TEXTS.length).map((style) => formats[style]?.includes('quotePrefix="1"'));
    expect(isQuoted).toEqual([true, true, true, true, true, false]);
    for (const text of ['=1+1', '+41 22 730 5111', '@name']) expect(sheet).toContain(`>${text}</t>`);
  });
});
