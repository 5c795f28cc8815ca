import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { renderWorkbook } from '../../../../shared/render/xlsx/render-workbook.ts';
import { readParts } from './read-parts.ts';
import { bytesOf, HARD_TEXTS, sheetOf, workbookOf } from './sample-workbook.ts';

const HARD = workbookOf([
  sheetOf(
    'hard',
    HARD_TEXTS.map((text, i) => [`WA-${i}`, text]),
  ),
]);
const render = (model: typeof HARD) => bytesOf(renderWorkbook(model));

describe('renderWorkbook', () => {
  it('gives every text back unchanged to a reader of another family, never as a formula', async () => {
    const sheet = read(await render(HARD)).Sheets.hard ?? {};
    for (const [i, text] of HARD_TEXTS.entries()) {
      expect(sheet[`B${i + 2}`]?.v).toBe(text);
      expect(sheet[`B${i + 2}`]?.t).toBe('s');
      expect(sheet[`B${i + 2}`]?.f).toBeUndefined();
    }
  });

  it('keeps numbers, dates, booleans and gaps', async () => {
    const kinds = ['code', 'number', 'date', 'date', 'text', 'text'] as const;
    const columns = kinds.map((kind, i) => ({ id: `c${i}`, head: `C${i}`, kind, width: 10 }));
    const rows = [['a', 1317.5, '2024-02-29', '2024', true, undefined]];
    const book = read(await render(workbookOf([sheetOf('s', rows, { columns })])));
    expect(utils.sheet_to_json(book.Sheets.s ?? {}, { header: 1, raw: true })[1]).toEqual([
      'a',
      1317.5,
      45351,
      '2024',
      true,
    ]);
  });

  it('cuts text past the cell limit visibly and escapes what XML forbids', async () => {
    const book = await render(
      workbookOf([
        sheetOf('s', [
          ['a', 'y'.repeat(40_000)],
          ['b', 'bell\u0007'],
        ]),
      ]),
    );
    const sheet = read(book).Sheets.s ?? {};
    expect(sheet.B2?.v).toHaveLength(32_767);
    expect(sheet.B2?.v.endsWith('y […]')).toBe(true);
    expect((await readParts(book)).get('xl/worksheets/sheet1.xml')).toContain('bell_x0007_');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', async (value) => {
    await expect(render(workbookOf([sheetOf('s', [['a', value]])]))).rejects.toThrow(RangeError);
  });

  it('stretches the table, its filter and the heat scale to the rows, leaving totals out of the scale', async () => {
    const columns = [
      { id: 'l', head: 'Line', kind: 'code', width: 8 },
      { id: 'g', head: 'Goal', kind: 'heat', width: 8 },
      { id: 'g2', head: 'goal', kind: 'heat', width: 8 },
    ] as const;
    const rows = [
      ['C1', 1, 2],
      ['C2', 3, 4],
      ['Total', 4, 6],
    ];
    const model = workbookOf([sheetOf('m', rows, { columns, notes: ['Note'], totalRows: 1 })], {
      direction: 'rtl',
    });
    const parts = await readParts(await render(model));
    expect(parts.get('xl/tables/table1.xml')?.match(/ ref="A3:C6"/g)).toHaveLength(2);
    expect(parts.get('xl/tables/table1.xml')).toContain('name="goal (2)"');
    const xml = parts.get('xl/worksheets/sheet1.xml');
    expect(xml).toContain('sqref="B4:B5 C4:C5"');
    expect(xml).toContain('rightToLeft="1"');
    expect(xml).toMatch(/<pane xSplit="1" ySplit="3"[^>]*state="frozen"/);
  });

  it('links a cell to the row of its key, web addresses out, and nothing else', async () => {
    const columns = [
      { id: 'a', head: 'Activity', kind: 'link', width: 8, linksTo: 'it’s' },
      { id: 'u', head: 'Web', kind: 'link', width: 8 },
    ] as const;
    const rows = [
      ['WA-2', 'https://www.itu.int/?a=1&b=2'],
      ['WA-9', 'javascript:alert(1)'],
    ];
    const target = sheetOf(
      'it’s',
      [
        ['WA-1', ''],
        ['WA-2', ''],
      ],
      { key: 'id', title: "It's" },
    );
    const parts = await readParts(await render(workbookOf([sheetOf('u', rows, { columns }), target])));
    const links = parts.get('xl/worksheets/sheet1.xml')?.match(/<hyperlink [^>]*>/g);
    expect(links).toEqual([
      `<hyperlink ref="A2" location="'It''s'!A3"/>`,
      '<hyperlink ref="B2" r:id="rIdWeb1"/>',
    ]);
    expect(parts.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain('https://www.itu.int/?a=1&amp;b=2');
  });

  it('hangs pictures below the rows, each with its words', async () => {
    const png = Buffer.from('not really a picture');
    const picture = { png, width: 320, height: 200, alt: 'Activities & goals' };
    const rows = [['1', 'Activities by line']];
    const sheet = sheetOf('charts', rows, { rowCount: 1, pictures: [picture, picture] });
    const parts = await readParts(await render(workbookOf([sheetOf('first', rows), sheet])));
    const drawing = parts.get('xl/drawings/drawing2.xml');
    expect(drawing?.match(/<xdr:row>\d+/g)).toEqual(['<xdr:row>3', '<xdr:row>15']);
    expect(drawing).toContain('<xdr:ext cx="3048000" cy="1905000"/>');
    expect(drawing).toContain('descr="Activities &amp; goals"');
    expect(parts.get('xl/drawings/_rels/drawing2.xml.rels')).toContain('Target="../media/image2-2.png"');
    expect(parts.get('xl/media/image2-2.png')).toBe('not really a picture');
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain('<drawing r:id="rId2"/><tableParts');
    expect(parts.get('xl/worksheets/_rels/sheet2.xml.rels')).toContain('Target="../drawings/drawing2.xml"');
    expect(parts.has('xl/drawings/drawing1.xml')).toBe(false);
  });

  it('says above a picture what it shows', async () => {
    const picture = {
      png: Buffer.from(''),
      width: 320,
      height: 200,
      alt: '',
      caption: 'Chart 1: Activities',
    };
    const sheet = sheetOf('charts', [['1', 'Activities']], { rowCount: 1, pictures: [picture, picture] });
    const parts = await readParts(await render(workbookOf([sheet])));
    expect(parts.get('xl/drawings/drawing1.xml')?.match(/<xdr:row>\d+/g)).toEqual([
      '<xdr:row>4',
      '<xdr:row>17',
    ]);
    const xml = parts.get('xl/worksheets/sheet1.xml');
    expect(xml?.match(/<row r="\d+"[^>]*><c[^>]*><is><t>Chart 1: Activities/g)).toHaveLength(2);
    expect(xml).toMatch(/<row r="4" .*<row r="17" /);
  });

  it('keeps words off the edge of their column, on the side where they begin', async () => {
    const rows = [['C1', 'تدريب النساء في المناطق الريفية']];
    const look = async (direction: 'ltr' | 'rtl', cell: string) => {
      const parts = await readParts(await render(workbookOf([sheetOf('s', rows)], { direction })));
      const style = new RegExp(`r="${cell}" s="(\\d+)"`).exec(
        parts.get('xl/worksheets/sheet1.xml') ?? '',
      )?.[1];
      const styles = parts.get('xl/styles.xml') ?? '';
      return styles.slice(styles.indexOf('<cellXfs')).match(/<alignment [^>]*>/g)?.[Number(style)];
    };
    expect(await look('ltr', 'A2')).toBe('<alignment horizontal="left" vertical="top" indent="1"/>');
    expect(await look('ltr', 'B2')).toBe(
      '<alignment horizontal="right" vertical="top" indent="1" wrapText="1" readingOrder="2"/>',
    );
    expect(await look('rtl', 'A1')).toContain('horizontal="right" vertical="center" indent="1"');
  });

  it('opens without rows: the table keeps one empty row', async () => {
    const parts = await readParts(await render(workbookOf([sheetOf('empty', [])])));
    expect(parts.get('xl/tables/table1.xml')).toContain('ref="A1:B2"');
  });

  it('streams a large sheet whole and leaves links out of it', async () => {
    const rows = Array.from({ length: 20_001 }, (_, i) => [`WA-${i}`, `Text ${i} – 农村`]);
    const columns = [
      { id: 'id', head: 'Activity', kind: 'link', width: 12, linksTo: 'large' },
      { id: 'text', head: 'Text', kind: 'text', width: 12 },
    ] as const;
    const book = await render(workbookOf([sheetOf('large', rows, { key: 'id', columns })]));
    expect(utils.sheet_to_json(read(book).Sheets.large ?? {}, { header: 1 }).slice(1)).toEqual(rows);
    expect((await readParts(book)).get('xl/worksheets/sheet1.xml')).not.toContain('<hyperlink');
  });

  it('gives the same bytes again, in any time zone', async () => {
    const first = await render(HARD);
    expect((await render(HARD)).equals(first)).toBe(true);
    const sample = fileURLToPath(new URL('./sample-workbook.ts', import.meta.url));
    const source = fileURLToPath(
      new URL('../../../../shared/render/xlsx/render-workbook.ts', import.meta.url),
    );
    const script = `
      import { createHash } from 'node:crypto';
      import { bytesOf, HARD_TEXTS, sheetOf, workbookOf } from ${JSON.stringify(sample)};
      import { renderWorkbook } from ${JSON.stringify(source)};
      const model = workbookOf([sheetOf('hard', HARD_TEXTS.map((text, i) => ['WA-' + i, text]))]);
      console.log(createHash('sha256').update(await bytesOf(renderWorkbook(model))).digest('hex'));`;
    const env = { ...process.env, TZ: 'Pacific/Kiritimati' };
    const args = ['--import', 'tsx', '--input-type=module', '-e', script];
    const other = execFileSync(process.execPath, args, { env, encoding: 'utf8' });
    expect(other.trim()).toBe(createHash('sha256').update(first).digest('hex'));
  });
});
