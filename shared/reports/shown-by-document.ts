/** What the files of a document must show, read from its JSON: every number in reading order, and every text by its id. */
import { aroundBy, type DocumentAround } from './around-by-document.ts';
import type { DocumentFurniture } from './compare-furniture.ts';
import { isObject } from './is-figure.ts';
import { type DocumentLines, linesBy } from './lines-by-document.ts';
import type { ShownNumber, ShownText } from './shown.ts';
import { lineText } from './shown-line.ts';
import { type DocumentTables, tablesBy } from './tables-by-document.ts';

/** A number that the document shows, and whether it stands in a table. */
export interface DocumentNumber extends ShownNumber {
  readonly where: string;
  readonly place: 'text' | 'cell' | 'heat';
}

export interface DocumentShown extends DocumentLines, DocumentTables {
  readonly numbers: readonly DocumentNumber[];
  readonly texts: readonly ShownText[];
  readonly alts: readonly string[];
  /** Ids of the figures that its charts draw. */
  readonly drawn: readonly string[];
  /** Cells of tables that hold nothing but a number, heads too, in reading order: as a reader of pages meets them. */
  readonly plainCells: readonly ShownNumber[];
  readonly furniture: DocumentFurniture;
  readonly around: DocumentAround;
  /** Questions of its figures by id. */
  readonly questions: ReadonlyMap<string, readonly [counted: string, over: string]>;
}

type Node = Readonly<Record<string, unknown>>;

/** Whether a cell's text is a number and nothing else. */
export function isNumberText(text: string): boolean {
  return /^\p{Nd}[\p{Nd}\s.,٬'’]*$/u.test(text);
}

/** What `document`, a document model read back from JSON, shows. What has another shape than a model's is passed over. */
export function shownBy(document: Node): DocumentShown {
  const numbers: DocumentNumber[] = [];
  const texts: ShownText[] = [];
  const alts: string[] = [];
  const drawn: string[] = [];
  const plainCells: ShownNumber[] = [];
  const note = (runs: readonly Node[], where: string, place: DocumentNumber['place'] = 'text'): void => {
    for (const run of runs) {
      if (run.type === 'figure')
        numbers.push({ figures: [String(run.figure)], text: String(run.text), where, place });
    }
  };
  const say = (id: string, runs: readonly Node[], where: string): void => {
    note(runs, where);
    texts.push({ id, text: runs.map(wordsOf).join('') });
  };
  const table = (block: Node, where: string): void => {
    say(String(block.id), listOf(block.caption), where);
    for (const column of listOf(block.columns)) plain(String(column.head), `${where}, heads`, plainCells);
    listsOf(block.rows).forEach((row, at) => {
      for (const cell of row) {
        const runs = listOf(cell.content);
        note(runs, `${where}, row ${at + 1}`, cell.heat === undefined ? 'cell' : 'heat');
        plain(runs.map(wordsOf).join(''), `${where}, row ${at + 1}`, plainCells, runs);
      }
    });
    for (const notes of listsOf(block.notes)) note(notes, `${where}, notes`);
  };
  const walkBlock = (block: Node): void => {
    const id = String(block.id);
    switch (block.type) {
      case 'paragraph':
        say(id, listOf(block.content), block.number === undefined ? id : `paragraph ${block.number}`);
        break;
      case 'list':
        listsOf(block.items).forEach((item, at) => {
          say(`${id}.${at + 1}`, item, `${id}.${at + 1}`);
        });
        break;
      case 'chart': {
        say(id, listOf(block.caption), `chart ${block.number}`);
        alts.push(String(block.alt));
        walkPoints(block.spec, drawn);
        break;
      }
      case 'table':
        table(block, `table ${block.number}`);
    }
  };
  const walk = (section: Node): void => {
    listOf(section.blocks).forEach(walkBlock);
    listOf(section.sections).forEach(walk);
  };
  const front = isObject(document.front) ? document.front : {};
  listsOf(front.summary).forEach((runs, at) => {
    say(`summary.${at + 1}`, runs, 'summary');
  });
  say('action', listOf(front.actionRequired), 'action required');
  listsOf(front.references).forEach((runs, at) => {
    say(`reference.${at + 1}`, runs, 'references');
  });
  for (const part of [document.sections, document.annexes]) listOf(part).forEach(walk);
  // The makers stand in a grid of their own at the end.
  for (const { label, value } of listOf(isObject(document.colophon) ? document.colophon.lines : [])) {
    for (const text of [label, value]) plain(String(text), 'last page', plainCells);
  }
  const said = texts.filter(({ text }) => text !== '');
  const lines = linesBy(document);
  return {
    numbers,
    texts: said,
    alts,
    drawn,
    plainCells,
    furniture: furnitureOf(document),
    questions: questionsOf(document),
    ...lines,
    around: aroundBy(document, lines.contents),
    ...tablesBy(document, wordsOf),
  };
}

/** How much of a snapshot's id stands on every page. */
const SHORT = 12;

function furnitureOf(document: Node): DocumentFurniture {
  const { labels, makers, masthead, title } = document;
  const [words, made, said] = [labels, makers, masthead].map((part): Node => (isObject(part) ? part : {}));
  const symbol = String(said?.symbol ?? '');
  return {
    title: String(title),
    symbol,
    head: lineText(`${said?.organization ?? ''} ${symbol || (said?.revision ?? '')}`),
    foot: lineText(
      `${words?.snapshot ?? ''} ${String(made?.snapshot ?? '').slice(0, SHORT)} ${words?.page ?? ''}`,
    ),
  };
}

function questionsOf({ labels, questions }: Node): DocumentShown['questions'] {
  const everything = isObject(labels) ? String(labels.everything ?? '') : '';
  const asked = isObject(questions) ? Object.entries(questions) : [];
  return new Map(
    asked.map(([id, words]) => {
      const { counted = '', over = '' } = isObject(words) ? words : {};
      return [id, [lineText(String(counted)), lineText(String(over || everything))]];
    }),
  );
}

function plain(text: string, where: string, into: ShownNumber[], runs: readonly Node[] = []): void {
  if (!isNumberText(text)) return;
  const figures = runs.flatMap((run) => (run.type === 'figure' ? [String(run.figure)] : []));
  into.push({ figures, text, where });
}

function wordsOf(run: Node): string {
  if (run.type === 'record') return String(run.record);
  if (run.type === 'note') return ` [${run.text}]`;
  if (run.type === 'link' && run.text !== run.href) return `${run.text} (${run.href})`;
  return String(run.text ?? '');
}

function walkPoints(node: unknown, into: string[]): void {
  if (Array.isArray(node)) for (const each of node) walkPoints(each, into);
  else if (isObject(node)) {
    if (node.type === 'point') into.push(String(node.figure));
    else for (const each of Object.values(node)) walkPoints(each, into);
  }
}

function listOf(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function listsOf(value: unknown): readonly (readonly Node[])[] {
  return Array.isArray(value) ? value.map(listOf) : [];
}
