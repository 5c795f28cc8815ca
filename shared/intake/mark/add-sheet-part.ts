/** Makes room for more parts in a workbook's directory parts (ECMA-376 part 1, 18.2 and part 2, 9 and 10). */
import { Problem } from '../../text/problem.ts';
import { escapeXml } from './escape-xml.ts';

/** Ids of the relationships to parts of ours. */
export const IDS = {
  worksheet: 'rIdWsisFindings',
  styles: 'rIdWsisStyles',
  comments: 'rIdWsisNotes',
  vmlDrawing: 'rIdWsisBoxes',
} as const;
const RELATIONSHIPS =
  /xmlns:(\w+)="http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/officeDocument\/(?:2006\/)?relationships"/;
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const VML = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

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
  const id = r === undefined ? `xmlns:r="${TYPES}" r:id` : `${r}:id`;
  const sheet = `<${end[1] ?? ''}sheet name="${title}" sheetId="${Math.max(0, ...ids) + 1}" ${id}="${IDS.worksheet}"/>`;
  return `${xml.slice(0, end.index)}${sheet}${xml.slice(end.index)}`;
}

/** A part that the package gets beside its own. */
export interface AddedPart {
  readonly part: string;
  readonly kind: keyof typeof IDS;
}

/** A free place for the sheet of findings: simple readers only look for sheets under such names. */
export function findingsPart(taken: { has(part: string): boolean }): AddedPart {
  let n = 1;
  while (taken.has(sheetPart(n))) n++;
  return { part: sheetPart(n), kind: 'worksheet' };
}

function sheetPart(n: number): string {
  return `xl/worksheets/sheet${n}.xml`;
}

/** The relationships of the part `owner` with those of `parts`. */
export function addRelations(xml: string, owner: string, parts: readonly AddedPart[]): string {
  return insertBefore(xml, 'Relationships', (p) =>
    parts
      .map(
        ({ kind, part }) =>
          `<${p}Relationship Id="${IDS[kind]}" Type="${TYPES}/${kind}" Target="${targetOf(part, owner)}"/>`,
      )
      .join(''),
  );
}

/** The package's content types with those of `parts`. */
export function addContents(xml: string, parts: readonly AddedPart[]): string {
  return insertBefore(xml, 'Types', (p) =>
    parts
      .map(({ kind, part }) => {
        if (kind !== 'vmlDrawing')
          return `<${p}Override PartName="/${part}" ContentType="${CONTENT}.${kind}+xml"/>`;
        return /\sExtension="vml"/i.test(xml) ? '' : `<${p}Default Extension="vml" ContentType="${VML}"/>`;
      })
      .join(''),
  );
}

/** Relative where it can be: simple readers know nothing else. */
function targetOf(part: string, owner: string): string {
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
  if (folder !== '' && part.startsWith(folder)) return part.slice(folder.length);
  const above = folder.replace(/[^/]+\/$/, '');
  return above !== '' && part.startsWith(above) ? `../${part.slice(above.length)}` : `/${part}`;
}

function insertBefore(xml: string, name: string, part: (prefix: string) => string): string {
  const end = new RegExp(`</(\\w+:)?${name}>`).exec(xml);
  if (!end) throw new Problem('workbook-damaged', { reason: name });
  return `${xml.slice(0, end.index)}${part(end[1] ?? '')}${xml.slice(end.index)}`;
}
