import { describe, expect, it } from 'vitest';
import { openTable } from '../../../../shared/intake/read/read-table.ts';
import { bytesSource } from '../../../../shared/zip/byte-source.ts';
import { NS, workbook, workbookParts, worksheet, zipped } from './make-workbook.ts';
import { problemOf, readRows } from './read-all.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

function compound(stream: string): Buffer {
  const file = Buffer.alloc(2048);
  file.writeUInt32BE(0xd0cf11e0, 0);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.write(stream, 1024, 'utf16le');
  return file;
}

/** Changes a field of the central directory entry of `part`. */
function lieAbout(zip: Buffer, part: string, field: number, value: number): Buffer {
  const lied = Buffer.from(zip);
  const name = lied.lastIndexOf(part);
  lied.writeUInt32LE(value, name - 46 + field);
  return lied;
}

const SHEET = 'xl/worksheets/sheet1.xml';
const types = (type: string) =>
  `<Types xmlns="${NS}/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`;

describe('a hostile or wrong file ends in a stated Problem within ten seconds', () => {
  const cases: readonly (readonly [string, string, () => Promise<Buffer> | Buffer, string])[] = [
    ['an empty file', 'a.xlsx', () => Buffer.alloc(0), 'file-empty'],
    ['a picture renamed to .xlsx', 'a.xlsx', () => PNG, 'file-type-mismatch'],
    ['a picture renamed to .csv', 'a.csv', () => PNG, 'file-type-mismatch'],
    ['a picture', 'a.png', () => PNG, 'file-type-unknown'],
    [
      'records under a name that says nothing',
      'a.nd',
      () => Buffer.from('{"title":"x"}'),
      'file-ending-unknown',
    ],
    ['a Word file', 'a.docx', () => zipped({ 'word/document.xml': 'hello' }), 'file-type-unknown'],
    ['a web page renamed to .csv', 'a.csv', () => Buffer.from('<html><table>'), 'file-type-mismatch'],
    ['an encrypted workbook', 'a.xlsx', () => compound('EncryptedPackage'), 'workbook-encrypted'],
    ['an old XLS', 'a.xls', () => compound('Workbook'), 'workbook-legacy'],
    ['an XLS renamed', 'a.xlsx', () => compound('Workbook'), 'workbook-legacy'],
    ['a macro', 'a.xlsx', () => workbook(undefined, { 'xl/vbaProject.bin': 'x' }), 'workbook-macro'],
    [
      'a macro content type',
      'a.xlsm',
      () =>
        workbook(undefined, {
          '[Content_Types].xml': types('application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
        }),
      'workbook-macro',
    ],
    [
      'a link to another workbook',
      'a.xlsx',
      () => workbook(undefined, { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }),
      'workbook-external-links',
    ],
    ['a ZIP file of something else', 'a.xlsx', () => zipped({ 'readme.txt': 'hello' }), 'file-type-mismatch'],
    ['a bomb of zeros', 'a.xlsx', () => workbook(undefined, { 'xl/x.bin': Buffer.alloc(20e6) }), 'zip-bomb'],
    [
      'a sheet declared smaller than it is',
      'a.xlsx',
      async () => lieAbout(await workbook(), SHEET, 24, 50),
      'zip-damaged',
    ],
    ['a wrong checksum', 'a.xlsx', async () => lieAbout(await workbook(), SHEET, 16, 7), 'zip-damaged'],
    [
      'a sheet declared larger than it is',
      'a.xlsx',
      async () => lieAbout(await workbook(), SHEET, 24, 5000),
      'zip-damaged',
    ],
    [
      'entity definitions',
      'a.xlsx',
      () =>
        workbook(undefined, {
          'xl/sharedStrings.xml':
            '<!DOCTYPE sst [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>',
        }),
      'xml-entities',
    ],
    [
      'a document type in a part that nobody reads',
      'a.xlsx',
      () => workbook(undefined, { 'xl/theme/theme1.xml': '<?xml version="1.0"?><!DOCTYPE x><x/>' }),
      'xml-entities',
    ],
    [
      'an entity without a definition',
      'a.xlsx',
      () => workbook('<row r="1"><c r="A1" t="inlineStr"><is><t>&lol;</t></is></c></row>'),
      'xml-entities',
    ],
    [
      'a cell that is never closed',
      'a.xlsx',
      () => workbook('<row r="1"><c r="A1"><v>1</c></row>'),
      'workbook-damaged',
    ],
    [
      'no end of the sheet',
      'a.xlsx',
      () => workbook(undefined, { [SHEET]: '<worksheet><sheetData>' }),
      'workbook-damaged',
    ],
    ['no sheet part', 'a.xlsx', () => workbook(undefined, { [SHEET]: undefined }), 'workbook-damaged'],
    [
      'no workbook part',
      'a.xlsx',
      () => workbook(undefined, { 'xl/workbook.xml': undefined }),
      'workbook-damaged',
    ],
    [
      'no relationships',
      'a.xlsx',
      () => workbook(undefined, { 'xl/_rels/workbook.xml.rels': undefined }),
      'workbook-damaged',
    ],
    [
      'workbook XML that is none',
      'a.xlsx',
      () => workbook(undefined, { 'xl/workbook.xml': '<workbook><' }),
      'workbook-damaged',
    ],
    [
      'a shared string that is not there',
      'a.xlsx',
      () => workbook('<row r="1"><c r="A1" t="s"><v>9</v></c></row>'),
      'workbook-damaged',
    ],
    [
      'a number that is none',
      'a.xlsx',
      () => workbook('<row r="1"><c r="A1"><v>1x</v></c></row>'),
      'workbook-damaged',
    ],
    [
      'a row that comes again and again',
      'a.xlsx',
      () => workbook(`<row r="1"><c r="A1"><v>1</v></c></row>${'<row r="2"><c r="A2"/></row>'.repeat(9000)}`),
      'workbook-damaged',
    ],
    [
      'a row whose cells never end',
      'a.xlsx',
      () => workbook(`<row r="1">${'<c r="A1"/>'.repeat(40_000)}</row>`),
      'workbook-damaged',
    ],
    [
      'the same, with prefixes',
      'a.xlsx',
      () => workbook(`<row r="1">${'<x:c/>'.repeat(40_000)}</row>`),
      'workbook-damaged',
    ],
    [
      'sheets without end',
      'a.xlsx',
      () =>
        workbook(undefined, {
          'xl/workbook.xml': `<workbook><sheets>${'<sheet name="a" r:id="rId1"/>'.repeat(300)}</sheets></workbook>`,
        }),
      'file-too-large',
    ],
    [
      'bytes that are not UTF-8',
      'a.xlsx',
      () =>
        workbook(undefined, {
          [SHEET]: Buffer.from(
            worksheet('<row><c t="inlineStr"><is><t>caf\u00e9 au lait</t></is></c></row>'),
            'latin1',
          ),
        }),
      'text-encoding',
    ],
    [
      'a column far out',
      'a.xlsx',
      () => workbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'),
      'workbook-too-wide',
    ],
    ['a NUL in a CSV file', 'a.csv', () => Buffer.from('a,b\n1,x\0y\n'), 'csv-damaged'],
    ['a quote that never ends', 'a.csv', () => Buffer.from('a,b\n1,"x\n2,y\n'), 'csv-damaged'],
    ['JSON cut short', 'a.json', () => Buffer.from('[{"a":1},{"a":'), 'json-damaged'],
    ['JSON nested without end', 'a.json', () => Buffer.from('['.repeat(5000)), 'json-damaged'],
    ['an NDJSON line that is none', 'a.ndjson', () => Buffer.from('{"a":1}\n{"a":}\n'), 'json-damaged'],
    ['JSON that is not UTF-8', 'a.json', () => Buffer.from('[{"a":"caf\u00e9"}]', 'latin1'), 'text-encoding'],
  ];
  it.each(cases)('%s', async (_, name, make, code) => {
    const bytes = await make();
    const start = performance.now();
    expect(await problemOf(name, bytes)).toBe(code);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('refuses names that climb out of the archive, absolute names and doubled names', async () => {
    const make = async (name: string) => {
      const zip = await zipped({ ...workbookParts(), 'xl/aaaaaaaa.xml': '<a/>' });
      for (let at = zip.indexOf('xl/aaaaaaaa.xml'); at >= 0; at = zip.indexOf('xl/aaaaaaaa.xml', at))
        zip.write(name, at);
      return zip;
    };
    for (const name of ['../../aaaaa.xml', '/l/aaaaaaaa.xml', 'xl/Workbook.xml'])
      expect(await problemOf('a.xlsx', await make(name)), name).toBe('zip-damaged');
  });

  it('counts entries, file size and rows against its limits', async () => {
    const file = await workbook('<row><c><v>1</v></c></row><row><c><v>2</v></c></row>');
    expect(await problemOf('a.xlsx', file, { maxEntries: 3 })).toBe('zip-bomb');
    expect(await problemOf('a.xlsx', file, { maxBytes: 100 })).toBe('file-too-large');
    expect(await problemOf('a.xlsx', file, { maxRows: 1 })).toBe('file-too-large');
    expect(await problemOf('a.xlsx', file, { maxUnpackedBytes: 1000 })).toBe('zip-bomb');
    expect(await problemOf('a.xlsx', file, { maxRows: 2 })).toBe('none');
  });

  it('counts empty rows too', async () => {
    const file = await workbook('<row r="1"><c><v>1</v></c></row><row r="2"/><row r="3"><c/></row>');
    expect(await problemOf('a.xlsx', file, { maxRows: 2 })).toBe('file-too-large');
    expect(await problemOf('a.xlsx', file, { maxRows: 3 })).toBe('none');
  });

  it.each([
    ['empty rows', Array.from({ length: 30_000 }, (_, row) => `<row r="${row + 2}"><c/><c/></row>`).join('')],
    ['comments', '<!---->'.repeat(100_000)],
    ['tags of no meaning', '<a/>'.repeat(200_000)],
    ['text outside of cells', 'void '.repeat(200_000)],
  ])('stops reading %s that hold nothing, over all passes', async (_, idle) => {
    const file = await workbook(`<row r="1"><c r="A1"><v>1</v></c></row>${idle}`);
    expect(await problemOf('a.xlsx', file, { maxIdleBytes: 400_000 })).toBe('zip-bomb');
    expect(await problemOf('a.xlsx', file, { maxIdleBytes: 1_500_000 })).toBe('none');
    const table = await openTable(bytesSource('a.xlsx', file), { maxIdleBytes: 1_500_000 });
    const passes = async () => {
      for (let pass = 0; pass < 4; pass++) if ('rows' in table) for await (const _ of table.rows());
    };
    await expect(passes()).rejects.toMatchObject({ code: 'zip-bomb' });
  });

  it('stops reading shared strings that are none', async () => {
    const strings = `${'<a/>'.repeat(200_000)}<si><t>x</t></si>`;
    const file = await workbook('<row r="1"><c t="s"><v>0</v></c></row>', {
      'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    });
    expect(await problemOf('a.xlsx', file, { maxIdleBytes: 400_000 })).toBe('zip-bomb');
    expect(await problemOf('a.xlsx', file)).toBe('none');
  });

  it('reads values and long texts without end, as their bytes are not idle', async () => {
    const row = (at: number) =>
      `<row r="${at}">${'<c s="1"/>'.repeat(5)}<c t="inlineStr"><is><t>${'text '.repeat(99)}</t></is></c><c><v>${at}</v></c></row>`;
    const file = await workbook(Array.from({ length: 2000 }, (_, at) => row(at + 1)).join(''));
    expect(await problemOf('a.xlsx', file, { maxIdleBytes: 70_000 })).toBe('none');
  });

  it('ends in a Problem wherever the file is cut', async () => {
    const file = await workbook();
    for (let size = 0; size < file.length; size += 7)
      expect(await problemOf('a.xlsx', file.subarray(0, size)), `${size} bytes`).not.toBe('none');
  });

  it('ends in a Problem or in rows wherever a byte is changed', async () => {
    const file = await workbook('<row r="1"><c r="A1" t="inlineStr"><is><t>Ünï &amp; co</t></is></c></row>');
    for (let at = 0; at < file.length; at += 5) {
      const broken = Buffer.from(file);
      broken[at] = (broken[at] as number) ^ 0x55;
      await problemOf('a.xlsx', broken);
    }
  });
});

describe('a file that is only strange is read', () => {
  it('a merge and a validation over the whole sheet cost nothing', async () => {
    const after =
      '<mergeCells><mergeCell ref="A2:XFD1048576"/></mergeCells><dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>';
    const file = await workbook(undefined, {
      [SHEET]: worksheet('<row r="1"><c r="A1"><v>5</v></c></row>', after),
    });
    const start = performance.now();
    expect(await readRows('a.xlsx', file)).toEqual([{ sheet: 'Data', row: 1, cells: [5] }]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('a text of 10 MB is reported as too long, and the cells beside it are read', async () => {
    // Digits of varying length, so that the sheet is no bomb.
    const long = Array.from({ length: 1_500_000 }, (_, i) => (i * 7919) % 999_983).join(' ');
    const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const file = await workbook(`<row r="1">${cell('A1', 'a')}${cell('B1', long)}${cell('C1', 'c')}</row>`);
    expect(await readRows('a.xlsx', file)).toEqual([
      { sheet: 'Data', row: 1, cells: ['a', undefined, 'c'], tooLong: [1] },
    ]);
  });
});
