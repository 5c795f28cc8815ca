/** All that a document says, line by line in reading order, read from its JSON: what pages of any format must show. */
import { headingText } from './heading.ts';
import { isObject } from './is-figure.ts';
import { linkPlaces } from './links-by-document.ts';
import type { ShownLink } from './shown.ts';
import { lineText, rowLine, type ShownLine } from './shown-line.ts';

type Node = Readonly<Record<string, unknown>>;
type Line = Required<ShownLine>;

export interface DocumentLines {
  /** From masthead to last page, without contents, list of figures and footnotes. */
  readonly lines: readonly Line[];
  /** Before the line `at`, where a list of figures has the records behind them: its heads, and what those are that have no row of a table. */
  readonly listLines: { readonly at: number; readonly lines: readonly Line[] };
  /** Footnotes, in reading order. */
  readonly footnotes: readonly Line[];
  /** Links in reading order, each with the line, or the address, that it leads to; none to the line that it stands in. */
  readonly links: readonly DocumentLink[];
  /** The word over the contents, then the headings that they name: two levels, the list of figures. */
  readonly contents: readonly Line[];
}

/** A link, where it stands and where it leads. */
export interface DocumentLink extends ShownLink {
  readonly where: string;
}

/** Lines of `document`, a document model read back from JSON. What has another shape than a model's is passed over. */
export function linesBy(document: Node): DocumentLines {
  const lines: Line[] = [];
  const footnotes: Line[] = [];
  const labels = objectOf(document.labels);
  const links = linkPlaces();
  const contents: Line[] = [{ where: 'contents', text: lineText(String(labels.contents ?? '')) }];
  const put = (where: string, text: string): void => {
    if (text === '') return;
    lines.push({ where, text });
    links.line(text);
  };
  const words = (runs: readonly Node[], where: string): string => {
    for (const { text, type } of runs)
      if (type === 'note') footnotes.push({ where, text: lineText(String(text)) });
    links.see(runs, where);
    return runs.map(shownText).join('');
  };
  const say = (where: string, ...parts: readonly unknown[]): void => {
    put(where, lineText(parts.filter((part) => part !== undefined && part !== '').join(' ')));
  };
  const row = (where: string, cells: readonly string[]): void => {
    if (cells.some((cell) => lineText(cell) !== '')) put(where, rowLine(cells));
  };
  const table = (block: Node): void => {
    const where = `table ${block.number}`;
    say(where, labels.table, block.number, words(listOf(block.caption), where));
    row(
      `${where}, heads`,
      listOf(block.columns).map(({ head }) => String(head)),
    );
    listsOf(block.rows).forEach((cells, at) => {
      const place = `${where}, row ${at + 1}`;
      links.row(listOf(cells[0]?.content));
      row(
        place,
        cells.map(({ content }) => words(listOf(content), place)),
      );
    });
    for (const note of listsOf(block.notes)) say(`${where}, notes`, words(note, `${where}, notes`));
  };
  const tables = tableNumbers([document.sections, document.annexes]);
  const walkBlock = (block: Node): void => {
    const id = String(block.id);
    links.place(id);
    switch (block.type) {
      case 'paragraph': {
        const where = block.number === undefined ? id : `paragraph ${block.number}`;
        say(where, block.number, words(listOf(block.content), where));
        break;
      }
      case 'list':
        listsOf(block.items).forEach((item, at) => {
          say(`${id}.${at + 1}`, words(item, `${id}.${at + 1}`));
        });
        break;
      case 'chart': {
        const where = `chart ${block.number}`;
        say(where, labels.chart, block.number, words(listOf(block.caption), where));
        const name = `${labels.table} ${tables.get(String(block.table)) ?? ''}`.trim();
        links.see([{ type: 'ref', target: block.table, text: name }], where);
        say(
          where,
          String(labels.chartTable ?? '').replace('{table}', () => name),
        );
        break;
      }
      case 'table':
        table(block);
    }
  };
  const walk = (section: Node, depth: number): void => {
    const { number, title } = section;
    const heading = { title: String(title), ...(number !== undefined && { number: String(number) }) };
    const where = `section ${number ?? section.id}`;
    links.place(String(section.id));
    say(where, headingText(heading));
    if (depth <= CONTENTS_DEPTH) contents.push({ where, text: lines.at(-1)?.text ?? '' });
    listOf(section.blocks).forEach(walkBlock);
    for (const below of listOf(section.sections)) walk(below, depth + 1);
  };
  const masthead = objectOf(document.masthead);
  for (const name of MASTHEAD) say('masthead', masthead[name]);
  if (masthead.agendaItem !== undefined) say('masthead', labels.agendaItem, masthead.agendaItem);
  say('masthead', masthead.source);
  say('title', document.title);
  const front = objectOf(document.front);
  for (const name of FRONT) {
    const part = front[name];
    const texts = name === 'summary' || name === 'references' ? listsOf(part) : [listOf(part)];
    const filled = texts.filter(({ length }) => length > 0);
    if (filled.length > 0) say(name, labels[name]);
    for (const text of filled) say(name, words(text, name));
  }
  for (const section of listOf(document.sections)) walk(section, 1);
  links.annexes();
  for (const section of listOf(document.annexes)) walk(section, 1);
  if (showsFigure([document.front, document.sections, document.annexes], objectOf(document.figures))) {
    say('list of figures', labels.figures);
    contents.push({ where: 'list of figures', text: lines.at(-1)?.text ?? '' });
    say('list of figures', labels.figuresNote);
  }
  const listLines = { at: lines.length, lines: listLinesOf(labels, objectOf(document.recordTitles)) };
  const colophon = objectOf(document.colophon);
  say('last page', colophon.title);
  contents.push({ where: 'last page', text: lines.at(-1)?.text ?? '' });
  for (const { label, value } of listOf(colophon.lines)) row('last page', [String(label), String(value)]);
  return { lines, listLines, footnotes, links: links.all(), contents };
}

/** Lines of the masthead as all formats have them; the item of the agenda and the source follow. */
const MASTHEAD = [
  'organization',
  'body',
  'meeting',
  'placeAndDates',
  'symbol',
  'distribution',
  'revision',
  'date',
  'languageLine',
] as const;

const FRONT = ['summary', 'expectedResults', 'actionRequired', 'references', 'contact'] as const;

/** Deeper headings are not in the contents. */
const CONTENTS_DEPTH = 2;

/** Columns of a list of figures with the records behind them. */
const LIST_HEADS = ['figure', 'value', 'measure', 'filter', 'record'] as const;

/** Heads of the list; caption, heads and a row for each record: the registry of an entry, and what the record is called. */
function listLinesOf(labels: Node, titles: Node): readonly Line[] {
  const listHeads = rowLine(LIST_HEADS.map((head) => String(labels[head])));
  const rows = Object.entries(titles).map(([record, title]): Line => {
    const { text = '', what } = objectOf(title);
    const cells = what === undefined ? [record, String(text), ''] : [record, String(what), String(text)];
    return { where: record, text: rowLine(cells) };
  });
  const list = [{ where: 'list of figures, heads', text: listHeads }];
  if (rows.length === 0) return list;
  const where = 'records behind figures';
  const heads = rowLine([String(labels.record), String(labels.what), '']);
  return [...list, { where, text: lineText(String(labels.otherRecords)) }, { where, text: heads }, ...rows];
}

function shownText({ record, text, type }: Node): string {
  if (type === 'note') return '';
  return String((type === 'record' ? record : text) ?? '');
}

function tableNumbers(parts: readonly unknown[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const walk = (section: Node): void => {
    for (const { id, number, type } of listOf(section.blocks))
      if (type === 'table') numbers.set(String(id), String(number));
    listOf(section.sections).forEach(walk);
  };
  for (const part of parts) listOf(part).forEach(walk);
  return numbers;
}

/** Whether a figure that the document states is shown or drawn anywhere: then it has a list of figures. */
function showsFigure(node: unknown, stated: Node): boolean {
  if (Array.isArray(node)) return node.some((each) => showsFigure(each, stated));
  if (!isObject(node)) return false;
  if (typeof node.figure === 'string' && Object.hasOwn(stated, node.figure)) return true;
  return Object.values(node).some((each) => showsFigure(each, stated));
}

function objectOf(value: unknown): Node {
  return isObject(value) ? value : {};
}

function listOf(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function listsOf(value: unknown): readonly (readonly Node[])[] {
  return Array.isArray(value) ? value.map(listOf) : [];
}
