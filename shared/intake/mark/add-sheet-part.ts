/** Makes room for one more sheet in a workbook's directory parts (ECMA-376 part 1, 18.2 and part 2, 9 and 10). */
import { Problem } from '../../text/problem.ts';
import { escapeXml } from './mark-sheet.ts';

/** Where the sheet of findings is kept in the package. */
export const FINDINGS_PART = 'xl/worksheets/wsis-findings.xml';

const RELATION = 'rIdWsisFindings';
const RELATIONSHIPS =
  /xmlns:(\w+)="http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/officeDocument\/(?:2006\/)?relationships"/;
const SHEET_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
const SHEET_CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** The workbook part with the sheet named in it; a name that is taken gets a number. */
export function addSheetName(xml: string, name: string): string {
  const end = /<\/(\w+:)?sheets>/.exec(xml);
  if (!end) throw new Problem('workbook-damaged', { reason: 'sheets' });
  const taken = new Set(
    [...xml.matchAll(/<(?:\w+:)?sheet\b[^>]*\sname="([^"]*)"/g)].map((match) => match[1]),
  );
  const ids = [...xml.matchAll(/\ssheetId="(\d+)"/g)].map((match) => Number(match[1]));
  let title = escapeXml(name);
  for (let n = 2; taken.has(title); n++) title = `${escapeXml(name)} ${n}`;
  const r = RELATIONSHIPS.exec(xml)?.[1];
  const id = r === undefined ? `xmlns:r="${SHEET_TYPE.slice(0, -'/worksheet'.length)}" r:id` : `${r}:id`;
  const sheet = `<${end[1] ?? ''}sheet name="${title}" sheetId="${Math.max(0, ...ids) + 1}" ${id}="${RELATION}"/>`;
  return `${xml.slice(0, end.index)}${sheet}${xml.slice(end.index)}`;
}

/** The workbook's relationships with that of the sheet. */
export function addSheetRelation(xml: string): string {
  return insertBefore(
    xml,
    'Relationships',
    (p) => `<${p}Relationship Id="${RELATION}" Type="${SHEET_TYPE}" Target="/${FINDINGS_PART}"/>`,
  );
}

/** The package's content types with that of the sheet. */
export function addSheetContent(xml: string): string {
  return insertBefore(
    xml,
    'Types',
    (p) => `<${p}Override PartName="/${FINDINGS_PART}" ContentType="${SHEET_CONTENT}"/>`,
  );
}

function insertBefore(xml: string, name: string, part: (prefix: string) => string): string {
  const end = new RegExp(`</(\\w+:)?${name}>`).exec(xml);
  if (!end) throw new Problem('workbook-damaged', { reason: name });
  return `${xml.slice(0, end.index)}${part(end[1] ?? '')}${xml.slice(end.index)}`;
}
