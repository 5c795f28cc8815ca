import { describe, expect, it } from 'vitest';
import { openTable } from '../../../../../shared/intake/read/read-table.ts';
import { bytesSource } from '../../../../../shared/zip/byte-source.ts';
import { NS, sharedStrings, workbook, worksheet } from '../make-workbook.ts';
import { readRows } from '../read-all.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

async function cellsOf(rows: string, parts = {}): Promise<unknown[]> {
  return (await readRows('a.xlsx', await workbook(rows, parts))).map(({ cells }) => cells);
}

describe('a workbook', () => {
  it('names its sheets, which are hidden, and the properties that tell the template', async () => {
    const table = await openTable(bytesSource('a.xlsx', await workbook()));
    expect(table.kind).toBe('xlsx');
    expect(table.sheets).toEqual([
      { name: 'Help', hidden: true },
      { name: 'Data', hidden: false },
    ]);
    expect(table.properties).toEqual({ template: 'wsis-2026.1', 'name:first': 'Data!$A$1' });
  });

  it('gives the first sheet that is not hidden, or the one asked for', async () => {
    const file = await workbook();
    expect((await readRows('a.xlsx', file))[0]?.sheet).toBe('Data');
    expect(await readRows('a.xlsx', file, {}, 'Help')).toEqual([{ sheet: 'Help', row: 1, cells: ['help'] }]);
  });

  it('hands on batches of 100 rows in order', async () => {
    const rows = Array.from({ length: 2500 }, (_, i) => `<row><c><v>${i}</v></c></row>`).join('');
    const table = await openTable(bytesSource('a.xlsx', await workbook(rows)));
    const seen: unknown[] = [];
    if ('rows' in table)
      for await (const batch of table.rows()) {
        expect(batch.length).toBeLessThanOrEqual(100);
        seen.push(...batch.map(({ cells }) => cells[0]));
      }
    expect(seen).toEqual(Array.from({ length: 2500 }, (_, i) => i));
  });
});

describe('cells', () => {
  it('numbers shown as per cent arrive as that, with all their digits', async () => {
    const styles = `<styleSheet xmlns="${NS}/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="170"/></cellXfs></styleSheet>`;
    const cells = [0.45, 0.07, -1.5, 0.123456].map(
      (value, index) => `<c s="${1 + (index % 2)}"><v>${value}</v></c>`,
    );
    const rows = `<row>${cells.join('')}<c s="0"><v>0.45</v></c></row>`;
    expect(await cellsOf(rows, { 'xl/styles.xml': styles })).toEqual([
      ['45%', '7%', '-150%', '12.3456%', 0.45],
    ]);
  });

  it('numbers keep all their digits', async () => {
    const texts = [
      '0',
      '-0',
      '12',
      '-7.5',
      '0.1',
      '123456789.012345',
      '1234567890123456',
      '1E-7',
      '1.5e+300',
      '.5',
      '99.99',
    ];
    const rows = `<row>${texts.map((text) => `<c><v>${text}</v></c>`).join('')}</row>`;
    expect(await cellsOf(rows)).toEqual([texts.map((text) => Number(text) + 0)]);
  });

  it('shared strings: plain, rich, phonetic, spaces, entities and escapes', async () => {
    const items = [
      '<t>plain</t>',
      '<r><rPr><b/></rPr><t>rich </t></r><r><t xml:space="preserve"> text &amp; more</t></r>',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>',
      '<t xml:space="preserve">  kept  </t>',
      '<t>a_x000D_b &lt;c&gt; &#8364; &#x1F600; _x005F_x0041_</t>',
      '<t><![CDATA[<raw> & ]]>text</t>',
      '<t/>',
      '<t>two\r\nlines</t>',
    ];
    const rows = `<row r="1">${items.map((_, i) => `<c r="${'ABCDEFGH'[i]}1" t="s"><v>${i}</v></c>`).join('')}</row>`;
    expect(await cellsOf(rows, { 'xl/sharedStrings.xml': sharedStrings(items) })).toEqual([
      [
        'plain',
        'rich  text & more',
        '東京',
        '  kept  ',
        'a\rb <c> € 😀 _x0041_',
        '<raw> & text',
        '',
        'two\nlines',
      ],
    ]);
  });

  it('booleans, errors, formulas, text results and ISO dates', async () => {
    const rows =
      '<row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="b"><v>0</v></c><c r="C3" t="e"><v>#REF!</v></c>' +
      '<c r="D3"><f>1+1</f><v>2</v></c><c r="E3" t="str"><f t="shared" si="0"/><v>x &amp; y</v></c>' +
      '<c r="F3" t="d"><v>2026-03-01T00:00:00</v></c></row>';
    expect(await readRows('a.xlsx', await workbook(rows))).toEqual([
      {
        sheet: 'Data',
        row: 3,
        cells: [true, false, '#REF!', 2, 'x & y', '2026-03-01'],
        errors: [2],
        formulas: [3, 4],
        dates: [5],
      },
    ]);
  });

  it('dates by built-in and custom formats, never by letters inside quotes', async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>46082</v></c><c r="B1" s="2"><v>46082.75</v></c><c r="C1" s="3"><v>46082</v></c><c r="D1" s="1"><v>0.5</v></c><c r="E1" s="1"><v>60</v></c></row>';
    expect(await readRows('a.xlsx', await workbook(rows))).toEqual([
      {
        sheet: 'Data',
        row: 1,
        cells: ['2026-03-01', '2026-03-01T18:00:00', 46082, '12:00:00', 60],
        dates: [0, 1, 3],
      },
    ]);
  });

  it('dates of the 1904 system', async () => {
    const book = `<workbook xmlns:r="${NS}/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="Data" r:id="rId1"/></sheets></workbook>`;
    const rows = '<row><c s="1"><v>44620</v></c></row>';
    expect(await cellsOf(rows, { 'xl/workbook.xml': book })).toEqual([['2026-03-01']]);
  });

  it('sparse, unordered and hidden rows; cells without references; empty cells with a style', async () => {
    const rows =
      '<row r="2" hidden="1"><c r="C2"><v>3</v></c><c r="A2"><v>1</v></c></row><row r="5" spans="1:3"/>' +
      `<row>${inline('six')}<c/><c s="1"/>${inline('d')}</row><row r="9"><c r="B9" s="1"/></row>`;
    expect(await readRows('a.xlsx', await workbook(rows))).toEqual([
      { sheet: 'Data', row: 2, cells: [1, undefined, 3], hidden: true },
      { sheet: 'Data', row: 6, cells: ['six', undefined, undefined, 'd'] },
    ]);
  });

  it('prefixed names, single quotes, comments, and white space between tags', async () => {
    const sheet = `<?xml version='1.0'?><!-- made by hand --><x:worksheet xmlns:x='m'>
      <x:sheetData> <x:row r='1'> <x:c r='A1' t='inlineStr'><x:is><x:t>a > b</x:t></x:is></x:c>
      <!-- <c> --> <x:c r='B1' ><x:v>4<!-- - -->2</x:v></x:c> </x:row></x:sheetData></x:worksheet>`;
    expect(await cellsOf('', { [SHEET]: sheet })).toEqual([['a > b', 42]]);
  });

  it('parts in UTF-16 and the namespaces of strict files', async () => {
    const sheet = worksheet(`<row>${inline('Ünïcödé 東京 😀')}</row>`).replace('UTF-8', 'UTF-16');
    const swapped = Buffer.from(`\uFEFF${sheet}`, 'utf16le');
    expect(await cellsOf('', { [SHEET]: swapped })).toEqual([['Ünïcödé 東京 😀']]);
    expect(await cellsOf('', { [SHEET]: Buffer.from(swapped).swap16() })).toEqual([['Ünïcödé 東京 😀']]);
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const rels = `<Relationships><Relationship Id="rId1" Type="${strict}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;
    expect(await cellsOf('<row><c><v>1</v></c></row>', { 'xl/_rels/workbook.xml.rels': rels })).toEqual([
      [1],
    ]);
  });

  it('a text of 32,767 characters is read, one more is reported and never cut', async () => {
    const strings = sharedStrings([`<t>${'é'.repeat(32_767)}</t>`, `<t>${'é'.repeat(32_768)}</t>`]);
    const rows = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>';
    const [row] = await readRows('a.xlsx', await workbook(rows, { 'xl/sharedStrings.xml': strings }));
    expect(row?.cells).toEqual(['é'.repeat(32_767)]);
    expect(row?.tooLong).toEqual([1]);
  });
});
