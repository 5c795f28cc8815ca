/** Rules that Excel insists on and other programs forgive (ECMA-376 parts 1 and 2): what breaks one, in words. */
import { posix } from 'node:path';
import { SaxesParser } from 'saxes';
import { fromBufferPromise } from 'yauzl';
import { readParts } from './read-parts.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Elements in the order in which their parent must hold them. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  // 18.3.1.99
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
      ' ',
    ),
  // 18.2.27
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches extLst'.split(
      ' ',
    ),
  // 18.8.39
  styleSheet:
    'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' '),
  // 18.5.1.2
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst'.split(' '),
  // 18.8.22; Excel minds the order although the schema does not.
  font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
    ' ',
  ),
  border: 'start end left right top bottom diagonal vertical horizontal'.split(' '),
  sheetView: 'pane selection pivotSelection extLst'.split(' '),
  c: 'f v is extLst'.split(' '),
};

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Everything that is wrong with the workbook; empty for one that Excel opens without repairing it. */
export async function faultsOfPackage(file: Buffer): Promise<readonly string[]> {
  const parts = await readParts(file);
  const trees = new Map(
    [...parts].filter(([name]) => /\.(xml|rels)$/.test(name)).map(([n, x]) => [n, treeOf(x)]),
  );
  return [
    ...(await doubleNames(file)),
    ...[...trees].flatMap(([name, tree]) => disorder(name, tree)),
    ...contentTypes([...parts.keys()], trees),
    ...danglingRelations(parts, trees),
    ...workbookFaults(trees),
    ...sheetFaults(trees),
  ];
}

function treeOf(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ attributes, name }) => {
    const element: Element = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children[0] as Element;
}

const all = (tree: Element, name: string): Element[] => [
  ...(tree.name === name ? [tree] : []),
  ...tree.children.flatMap((child) => all(child, name)),
];

const twice = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) !== at)),
];

async function doubleNames(file: Buffer): Promise<string[]> {
  const names: string[] = [];
  const zip = await fromBufferPromise(file, { lazyEntries: true });
  for await (const { fileName } of zip.eachEntry()) names.push(fileName.toLowerCase());
  return twice(names).map((name) => `two parts are named ${name}`);
}

function disorder(part: string, tree: Element): string[] {
  const order = ORDER[tree.name];
  const places = order === undefined ? [] : tree.children.map(({ name }) => order.indexOf(name));
  const wrong = places.findIndex((place, at) => place < 0 || place < (places[at - 1] ?? 0));
  const own = wrong < 0 ? [] : [`${part}: <${tree.children[wrong]?.name}> stands wrong in <${tree.name}>`];
  return [...own, ...tree.children.flatMap((child) => disorder(part, child))];
}

function contentTypes(names: readonly string[], trees: ReadonlyMap<string, Element>): string[] {
  const types = trees.get('[Content_Types].xml') as Element;
  const overrides = all(types, 'Override').map(({ attributes }) => attributes.PartName ?? '');
  const endings = all(types, 'Default').map(({ attributes }) => attributes.Extension ?? '');
  return [
    ...twice([...overrides, ...endings]).map((name) => `two content types for ${name}`),
    ...overrides
      .filter((name) => !names.includes(name.slice(1)))
      .map((name) => `no part for type of ${name}`),
    ...names
      .filter((name) => name !== '[Content_Types].xml' && !overrides.includes(`/${name}`))
      .filter((name) => !endings.includes(name.split('.').at(-1) ?? '') || /xl\/.*[^s]\.xml$/.test(name))
      .map((name) => `no content type for ${name}`),
  ];
}

function danglingRelations(
  parts: ReadonlyMap<string, string>,
  trees: ReadonlyMap<string, Element>,
): string[] {
  return [...trees].flatMap(([name, tree]) => {
    if (!name.endsWith('.rels')) return [];
    const folder = posix.dirname(posix.dirname(name));
    const source = posix.join(folder, posix.basename(name, '.rels'));
    const relations = all(tree, 'Relationship').map(({ attributes }) => attributes);
    const ids = relations.map(({ Id = '' }) => Id);
    const used = [...(parts.get(source) ?? '').matchAll(/ r:(?:id|embed)="([^"]*)"/g)].map(
      ([, id = '']) => id,
    );
    return [
      ...twice(ids).map((id) => `${name}: ${id} stands twice`),
      ...used.filter((id) => !ids.includes(id)).map((id) => `${source}: ${id} leads nowhere`),
      ...relations
        .filter(
          ({ Target = '', TargetMode }) =>
            TargetMode !== 'External' && !parts.has(posix.join(folder, Target)),
        )
        .map(({ Target }) => `${name}: there is no ${Target}`),
    ];
  });
}

function workbookFaults(trees: ReadonlyMap<string, Element>): string[] {
  const book = trees.get('xl/workbook.xml') as Element;
  const sheets = all(book, 'sheet').map(({ attributes }) => attributes);
  const titles = sheets.map(({ name = '' }) => name);
  const tables = [...trees]
    .filter(([name]) => name.startsWith('xl/tables/'))
    .map(([, tree]) => tree.attributes);
  const names = all(book, 'definedName');
  return [
    ...twice(titles.map((title) => title.toLowerCase())).map((title) => `two sheets are named ${title}`),
    ...titles
      .filter((title) => title.length > 31 || title === '' || /[\\/?*[\]:]|^'|'$/.test(title))
      .map((title) => `no name of a sheet: ${title}`),
    ...twice(sheets.map(({ sheetId = '' }) => sheetId)).map((id) => `two sheets have id ${id}`),
    ...twice(tables.map(({ id = '' }) => id)).map((id) => `two tables have id ${id}`),
    ...twice([
      ...tables.map(({ displayName = '' }) => displayName.toLowerCase()),
      ...names.map(({ attributes: { localSheetId = '', name = '' } }) => `${name} of ${localSheetId}`),
    ]).map((name) => `two tables or names are ${name}`),
    ...tables
      .filter(
        ({ displayName = '' }) =>
          !/^[A-Za-z_\\][\w.]*$/.test(displayName) || /^[A-Z]{1,3}\d+$/i.test(displayName),
      )
      .map(({ displayName }) => `no name of a table: ${displayName}`),
    ...names
      .filter(({ attributes, text }) => !isPlace(text, titles[Number(attributes.localSheetId)] ?? ''))
      .map(({ attributes: { name }, text }) => `${name} is no place: ${text}`),
  ];
}

/** Whether each part of `text` is a range on the sheet `title`. */
function isPlace(text: string, title: string): boolean {
  const quoted = `'${title.replaceAll("'", "''")}'!`;
  return text
    .split(/,(?=')/)
    .every(
      (part) =>
        part.startsWith(quoted) && /^\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?$/.test(part.slice(quoted.length)),
    );
}

function sheetFaults(trees: ReadonlyMap<string, Element>): string[] {
  const formats = all(trees.get('xl/styles.xml') as Element, 'cellXfs')[0]?.children.length ?? 0;
  return [...trees].flatMap(([part, sheet]) => {
    if (!part.startsWith('xl/worksheets/sheet')) return [];
    const rows = all(sheet, 'row');
    const cells = new Map(all(sheet, 'c').map((cell) => [cell.attributes.r ?? '', cell]));
    const rowNumbers = rows.map(({ attributes }) => Number(attributes.r));
    const table = trees.get(part.replace('worksheets/sheet', 'tables/table')) as Element;
    const [from = '', to = ''] = table.attributes.ref?.split(':') ?? [];
    const heads = [...cells]
      .filter(([ref]) => ref.replace(/^[A-Z]+/, '') === from.replace(/^[A-Z]+/, ''))
      .map(([, cell]) => all(cell, 't')[0]?.text ?? '');
    const columns = all(table, 'tableColumn').map(({ attributes }) => attributes);
    const links = all(sheet, 'hyperlink').map(({ attributes }) => attributes);
    const footer = all(sheet, 'oddFooter')[0]?.text ?? '';
    return [
      ...(sheet.attributes.xmlns === MAIN ? [] : [`${part} has another namespace`]),
      ...(rowNumbers.every((n, at) => n > (rowNumbers[at - 1] ?? 0)) ? [] : [`${part}: rows out of order`]),
      ...rows
        .filter(({ children }) => !isRising(children.map(({ attributes }) => columnOf(attributes.r ?? ''))))
        .map(({ attributes }) => `${part}: cells out of order in row ${attributes.r}`),
      ...[...cells.values()]
        .filter(({ attributes }) => Number(attributes.s ?? 0) >= formats)
        .map(({ attributes }) => `${part}: ${attributes.r} has a style that is not there`),
      ...all(sheet, 't')
        .filter(({ text }) => text.length > 32_767)
        .map(() => `${part}: a text is too long`),
      ...(JSON.stringify(heads) === JSON.stringify(columns.map(({ name }) => name))
        ? []
        : [`${part}: columns of the table are not its heads: ${heads.join(' | ')}`]),
      ...twice(columns.map(({ name = '' }) => name.toLowerCase())).map(
        (name) => `${part}: two columns ${name}`,
      ),
      ...twice(columns.map(({ id = '' }) => id)).map((id) => `${part}: two columns have id ${id}`),
      ...(columnOf(to) - columnOf(from) + 1 === columns.length
        ? []
        : [`${part}: the table is wider than its columns`]),
      ...all(table, 'autoFilter')
        .filter(({ attributes }) => attributes.ref !== table.attributes.ref)
        .map(() => `${part}: the filter is not the table's`),
      ...twice(links.map(({ ref = '' }) => ref)).map((ref) => `${part}: two links in ${ref}`),
      ...(links.length > 65_530 ? [`${part}: more links than Excel opens`] : []),
      ...(footer.length > 255 ? [`${part}: the footer is too long`] : []),
      ...twice(all(sheet, 'cfRule').map(({ attributes }) => attributes.priority ?? '')).map(
        (priority) => `${part}: two rules of priority ${priority}`,
      ),
    ];
  });
}

function columnOf(ref: string): number {
  return [...(/^[A-Z]+/.exec(ref)?.[0] ?? '')].reduce(
    (all, letter) => all * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
}
