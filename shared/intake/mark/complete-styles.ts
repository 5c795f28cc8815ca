/** The lists that every styles part needs once cells have colours: some programs leave out what they do not use. */
import { Problem } from '../../text/problem.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A styles part in which nothing is said. */
export const NO_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}"></styleSheet>`;

/** Children of the part in the order of the schema (ECMA-376 part 1, 18.8.39); those needed with their least content. */
const LISTS: readonly (readonly [name: string, least?: (prefix: string) => string])[] = [
  ['numFmts'],
  ['fonts', (p) => `<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`],
  [
    'fills',
    (p) =>
      ['none', 'gray125']
        .map((type) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`)
        .join(''),
  ],
  [
    'borders',
    (p) => `<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`,
  ],
  ['cellStyleXfs', (p) => `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`],
  ['cellXfs', (p) => `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`],
  ['cellStyles'],
  ['dxfs'],
  ['tableStyles'],
  ['colors'],
  ['extLst'],
];

/** The styles part with fonts, fills, borders and formats; what it has stays as it is. Problem `workbook-damaged`. */
export function completeStyles(given: string): string {
  const root = /<(\w+:)?styleSheet\b[^>]*?(\/?)>/.exec(given);
  if (!root) throw new Problem('workbook-damaged', { reason: 'styleSheet' });
  const p = root[1] ?? '';
  let xml = root[2] === '/' ? given.replace(root[0], `${root[0].slice(0, -2)}></${p}styleSheet>`) : given;
  for (const [index, [name, least]] of LISTS.entries()) {
    if (least === undefined || new RegExp(`<${p}${name}\\b[^>]*[^/]>`).test(xml)) continue;
    const bare = xml.replace(new RegExp(`<${p}${name}\\b[^>]*/>`), '');
    const later = LISTS.slice(index + 1).map(([other]) => `<${p}${other}\\b`);
    const at = bare.search(new RegExp([...later, `</${p}styleSheet>`].join('|')));
    if (at < 0) throw new Problem('workbook-damaged', { reason: name });
    xml = `${bare.slice(0, at)}<${p}${name}>${least(p)}</${p}${name}>${bare.slice(at)}`;
  }
  return xml;
}
