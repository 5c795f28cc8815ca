import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../../../shared/render/csv/render-csv.ts';
import { bytesOf, HARD_TEXTS, sheetOf } from '../xlsx/sample-workbook.ts';

const csv = async (rows: Parameters<typeof sheetOf>[1]) =>
  (await bytesOf(renderCsv(sheetOf('s', rows)))).toString('utf8');

describe('renderCsv', () => {
  it('starts with a BOM, ends every line with CRLF and quotes what must be quoted', async () => {
    expect(
      await csv([
        ['a', 'x, "y"\nz'],
        ['b', undefined],
      ]),
    ).toBe('\ufeffActivity,Text\r\na,"x, ""y""\nz"\r\nb,\r\n');
  });

  it.each(['=1', '+1', '-1', '@x', '\tx', '\rx', '  =1', '＝1', '＋1', '－1', '＠x'])(
    'puts an apostrophe before %j',
    async (text) => {
      const parsed = Papa.parse<string[]>((await csv([['a', text]])).slice(1), { newline: '\r\n' });
      expect(parsed.data[1]?.[1]).toBe(`'${text}`);
    },
  );

  it('leaves numbers alone and refuses those that are none', async () => {
    expect(await csv([['a', -5]])).toContain('a,-5\r\n');
    await expect(csv([['a', Number.NaN]])).rejects.toThrow(RangeError);
  });

  it('gives every other text back unchanged', async () => {
    const safe = HARD_TEXTS.filter((text) => !/^\s*[=+\-@]/.test(text));
    const parsed = Papa.parse<string[]>((await csv(safe.map((text) => ['a', text]))).slice(1), {
      newline: '\r\n',
    });
    expect(parsed.data.slice(1, -1).map((row) => row[1])).toEqual(safe);
  });
});
