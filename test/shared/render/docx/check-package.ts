/** Everything that would make Word call a file damaged, as one line a fault. */
import { posix } from 'node:path';
import { type Node, treeOf, unzip, within } from './read-package.ts';
import { orderFaults } from './word-schema.ts';

const XML = /\.(?:xml|rels)$/;

/** The faults of `file`; none, none. */
export async function packageFaults(file: Uint8Array): Promise<readonly string[]> {
  const parts = await unzip(file);
  const trees = new Map(
    [...parts]
      .filter(([name]) => XML.test(name))
      .map(([name, bytes]) => [name, treeOf(bytes.toString('utf8'))]),
  );
  const stories = [...trees].filter(([name]) => /^word\/[^/]+\.xml$/.test(name));
  return [
    ...typeFaults(parts, trees),
    ...relationFaults(parts, trees),
    ...stories.flatMap(([name, tree]) => orderFaults(tree).map((fault) => `${name}: ${fault}`)),
    ...stories.flatMap(([name, tree]) => bodyFaults(tree, trees).map((fault) => `${name}: ${fault}`)),
  ];
}

type Parts = ReadonlyMap<string, Buffer>;
type Trees = ReadonlyMap<string, Node>;

function typeFaults(parts: Parts, trees: Trees): readonly string[] {
  const types = [...within(trees.get('[Content_Types].xml') as Node)];
  const named = new Set(types.flatMap(({ attributes }) => attributes.PartName ?? []));
  const endings = new Set(types.flatMap(({ attributes }) => attributes.Extension ?? []));
  const names = [...parts.keys()];
  return [
    ...(names[0] === '[Content_Types].xml' ? [] : ['the content types are not first']),
    ...names.filter((name) => !named.has(`/${name}`) && !endings.has(name.split('.').at(-1) ?? '')),
    ...[...named].filter((name) => !parts.has(name.slice(1))).map((name) => `no part ${name}`),
  ];
}

function relationFaults(parts: Parts, trees: Trees): readonly string[] {
  return [...trees]
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([name, tree]) => {
      const folder = posix.dirname(posix.dirname(name));
      const all = [...within(tree)].filter(({ name }) => name === 'Relationship');
      const ids = all.map(({ attributes }) => attributes.Id ?? '');
      return [
        ...doubles(ids).map((id) => `${name}: ${id} twice`),
        ...all
          .filter(({ attributes }) => attributes.TargetMode !== 'External')
          .map(({ attributes }) => posix.join(folder, attributes.Target ?? ''))
          .filter((target) => !parts.has(target))
          .map((target) => `${name}: no ${target}`),
      ];
    });
}

function bodyFaults(tree: Node, trees: Trees): readonly string[] {
  const nodes = [...within(tree)];
  const all = (name: string) => nodes.filter((node) => node.name === name);
  const values = (name: string, attribute = 'w:val') =>
    all(name).map(({ attributes }) => attributes[attribute] ?? '');
  const known = (part: string, name: string, attribute: string) =>
    new Set(
      [...within(trees.get(part) as Node)]
        .filter((node) => node.name === name)
        .map((node) => node.attributes[attribute]),
    );
  const styles = known('word/styles.xml', 'w:style', 'w:styleId');
  const numbers = known('word/numbering.xml', 'w:num', 'w:numId');
  const notes = known('word/footnotes.xml', 'w:footnote', 'w:id');
  const relations = known('word/_rels/document.xml.rels', 'Relationship', 'Id');
  const names = values('w:bookmarkStart', 'w:name');
  const fields = [
    ...values('w:fldSimple', 'w:instr'),
    ...all('w:hyperlink').map(({ attributes }) => `REF ${attributes['w:anchor'] ?? ''}`),
  ];
  const targets = fields.flatMap((field) => /^\s*(?:PAGE)?REF (\w+)/.exec(field)?.[1] ?? []);
  const used = [
    ...values('w:hyperlink', 'r:id'),
    ...values('a:blip', 'r:embed'),
    ...values('w:headerReference', 'r:id'),
    ...values('w:footerReference', 'r:id'),
  ];
  const ends = values('w:bookmarkEnd', 'w:id');
  return [
    ...doubles(names.map((name) => name.toLowerCase())).map((name) => `place ${name} twice`),
    ...names.filter((name) => !/^[A-Za-z_]\w{0,39}$/.test(name)).map((name) => `place called ${name}`),
    ...doubles(values('w:bookmarkStart', 'w:id')).map((id) => `bookmark ${id} twice`),
    ...values('w:bookmarkStart', 'w:id')
      .filter((id) => !ends.includes(id))
      .map((id) => `bookmark ${id} open`),
    ...doubles(values('wp:docPr', 'id')).map((id) => `picture ${id} twice`),
    ...targets.filter((target) => !names.includes(target)).map((target) => `no place ${target}`),
    ...used.filter((id) => id !== '' && !relations.has(id)).map((id) => `no relationship ${id}`),
    ...['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next']
      .flatMap((name) => values(name))
      .filter((style) => !styles.has(style))
      .map((style) => `no style ${style}`),
    ...values('w:numId')
      .filter((id) => !numbers.has(id))
      .map((id) => `no list ${id}`),
    ...values('w:footnoteReference', 'w:id')
      .filter((id) => !notes.has(id))
      .map((id) => `no note ${id}`),
    ...fieldFaults(values('w:fldChar', 'w:fldCharType')),
    ...all('w:tbl').flatMap(tableFaults),
  ];
}

/** Each begins, is separated and ends, one within the other. */
function fieldFaults(types: readonly string[]): readonly string[] {
  const open: string[] = [];
  for (const type of types) {
    const state = open.pop();
    if (type === 'begin') open.push(...(state === undefined ? [] : [state]), 'begin');
    else if (type === 'separate' && state === 'begin') open.push('separate');
    else if (!(type === 'end' && state === 'separate')) return [`field ${type} after ${state}`];
  }
  return open.map((state) => `field open after ${state}`);
}

/** The grid adds up to the table; each row has a cell for each column, or for several, as wide as they are. */
function tableFaults(table: Node): readonly string[] {
  const below = (node: Node | undefined, name: string) =>
    node?.children.filter((child) => child.name === name) ?? [];
  const widths = below(below(table, 'w:tblGrid')[0], 'w:gridCol').map(({ attributes }) =>
    Number(attributes['w:w']),
  );
  const total = Number(below(below(table, 'w:tblPr')[0], 'w:tblW')[0]?.attributes['w:w']);
  const sum = widths.reduce((all, width) => all + width, 0);
  const rows = below(table, 'w:tr').map((row) =>
    below(row, 'w:tc').map((cell) => {
      const [properties] = below(cell, 'w:tcPr');
      return {
        width: Number(below(properties, 'w:tcW')[0]?.attributes['w:w']),
        columns: Number(below(properties, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1),
      };
    }),
  );
  const fits = (row: (typeof rows)[number]): boolean => {
    let at = 0;
    const isWide = row.every(({ columns, width }) => {
      const taken = widths.slice(at, at + columns);
      at += columns;
      return width === taken.reduce((all, each) => all + each, 0);
    });
    return isWide && at === widths.length;
  };
  return [
    ...(sum === total ? [] : [`columns of ${sum} in a table of ${total}`]),
    ...(widths.every((width) => width > 0) ? [] : ['a column without width']),
    ...rows
      .filter((row) => !fits(row))
      .map((row) => `row ${row.map(({ width }) => width).join()} in ${widths.join()}`),
  ];
}

function doubles(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => names.indexOf(name) !== at);
}
