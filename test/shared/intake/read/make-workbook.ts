/** Makes small workbooks out of raw XML, as hostile or as odd as a test wants them. */
import { ZipFile } from 'yazl';

export const NS = 'http://schemas.openxmlformats.org';
const MAIN = `${NS}/spreadsheetml/2006/main`;
const DOC = `${NS}/officeDocument/2006/relationships`;
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Part name → content; undefined leaves a part out. */
export type Parts = Readonly<Record<string, string | Buffer | undefined>>;

/** `<row>`s in a worksheet; `around` stands behind the data. */
export function worksheet(rows: string, after = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** Shared strings from the inside of each `<si>`. */
export function sharedStrings(items: readonly string[]): string {
  return `<?xml version="1.0"?><sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
}

/** The parts of a plain workbook with one sheet, `Data`. */
export function workbookParts(rows = '<row r="1"><c r="A1"><v>1</v></c></row>'): Record<string, string> {
  const rel = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${DOC}/${kind}" Target="${target}"/>`;
  return {
    '[Content_Types].xml': `<Types xmlns="${NS}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${NS}/package/2006/relationships">${rel('rId1', 'officeDocument', 'xl/workbook.xml')}${rel('rId2', 'custom-properties', 'docProps/custom.xml')}</Relationships>`,
    'docProps/custom.xml': `<Properties><property name="template"><vt:lpwstr>wsis-2026.1</vt:lpwstr></property></Properties>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOC}"><sheets><sheet name="Help" sheetId="2" state="hidden" r:id="rId9"/><sheet name="Data" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="first">Data!$A$1</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${NS}/package/2006/relationships">${rel('rId1', 'worksheet', 'worksheets/sheet1.xml')}${rel('rId9', 'worksheet', '/xl/worksheets/sheet2.xml')}${rel('rId2', 'sharedStrings', 'sharedStrings.xml')}${rel('rId3', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0.00&quot; dm&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': sharedStrings([]),
    'xl/worksheets/sheet1.xml': worksheet(rows),
    'xl/worksheets/sheet2.xml': worksheet(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>help</t></is></c></row>',
    ),
  };
}

/** A ZIP file of `parts`, in order. */
export async function zipped(parts: Parts): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts))
    if (content !== undefined) zip.addBuffer(Buffer.from(content), name, { mtime: new Date(0) });
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** A workbook whose sheet `Data` holds `rows`, with other parts changed at will. */
export async function workbook(rows?: string, parts: Parts = {}): Promise<Buffer> {
  return zipped({ ...workbookParts(rows), ...parts });
}
