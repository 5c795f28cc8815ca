/**
 * Marks findings in a sheet's own XML while it streams by: cells get the colour of their severity, and one column more
 * says what to mend. Everything else stays byte for byte. The text is latin1, so bytes of any encoding pass unharmed.
 */
import type { Severity } from '../../activities/finding.ts';
import type { Row } from '../read/cell.ts';
import { columnLetters } from '../rows/columns.ts';
import { columnIndex } from './column-index.ts';
import { escapeXml } from './escape-xml.ts';
import type { MarkStyles } from './mark-styles.ts';
import type { NoteRoom } from './note-shapes.ts';
import { cellStyle, rowStyle } from './own-style.ts';
import { NOTE_WIDTH } from './remarks-column.ts';
import { rowHeight } from './row-height.ts';
import { type RowHeights, rowHeights } from './row-heights.ts';
import { readSheetHead, type SheetHead, withColumn } from './sheet-head.ts';

/** What is to be marked in one row. */
export interface RowMarks {
  readonly row: number;
  /** Worst severity by column letters. */
  readonly cells: ReadonlyMap<string, Severity>;
  /** Text for the column of remarks. */
  readonly note: string;
}

export interface SheetMarks {
  /** In order of rows. */
  readonly rows: AsyncIterator<RowMarks>;
  /** Letters of the column of remarks. */
  readonly column: string;
  /** Headings of that column by row. */
  readonly heads: ReadonlyMap<number, string>;
  /** The sheet has been marked before: old marks go. */
  readonly again: boolean;
  readonly styles: MarkStyles;
  readonly bases?: NewBases;
  /** The same rows as values, from the first: rows of long texts get a height where the sender has set none. */
  readonly values?: AsyncIterator<Row>;
  /** Learns how wide and high the cells around notes are. */
  readonly room?: NoteRoom;
}

/** What the hidden column of bases says from now on. */
export interface NewBases {
  /** Letters. */
  readonly column: string;
  readonly rows: ReadonlyMap<number, string>;
}

const ROW = /<((?:\w+:)?)row\b(?:\s+[\w:]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(\/?)>/g;

/** The sheet part, marked. `pieces` and the result are latin1 text. */
export async function* markSheet(pieces: AsyncIterable<string>, marks: SheetMarks): AsyncGenerator<string> {
  let next = await marks.rows.next();
  let rest = '';
  let last = 0;
  let looks: SheetHead | undefined;
  let heights: RowHeights | undefined;
  for await (const piece of pieces) {
    rest += piece;
    if (!looks || !heights) {
      const start = rest.search(/<(?:\w+:)?sheetData\b/);
      if (start < 0) continue;
      const head = withColumn(rest.slice(0, start), marks.column, NOTE_WIDTH);
      looks = readSheetHead(head);
      if (marks.room) marks.room.widthOf = looks.widthOf;
      heights = rowHeights(looks, marks);
      yield head;
      rest = rest.slice(start);
    }
    let out = '';
    let at = 0;
    for (;;) {
      ROW.lastIndex = at;
      const tag = ROW.exec(rest);
      if (!tag) break;
      const end = tag[2] === '/' ? ROW.lastIndex : closeOf(rest, `</${tag[1]}row>`, ROW.lastIndex);
      if (end < 0) break;
      const row = Number(/\sr="(\d+)"/.exec(tag[0])?.[1] ?? last + 1);
      last = row;
      while (!next.done && next.value.row < row) next = await marks.rows.next();
      const found = !next.done && next.value.row === row ? next.value : undefined;
      out += rest.slice(at, tag.index);
      const text = await heights(rest.slice(tag.index, end), row);
      const marked =
        found || marks.heads.has(row) || marks.again || marks.bases?.rows.has(row)
          ? markRow(text, { row, found, prefix: tag[1] ?? '', looks }, marks)
          : text;
      if (marks.room?.heights.has(row)) marks.room.heights.set(row, rowPoints(marked) ?? looks.rowHeight);
      out += marked;
      at = end;
    }
    const left = rest.slice(at);
    const start = left.search(ROW_START);
    const keep = start >= 0 ? start : Math.max(0, left.lastIndexOf('<'));
    yield out + left.slice(0, keep);
    rest = left.slice(keep);
  }
  yield rest;
}

const ROW_START = /<(?:\w+:)?row\b/;

/** Height that the row `text` says itself. */
function rowPoints(text: string): number | undefined {
  const height = /^<[^>]*?\sht="([\d.]+)"/.exec(text)?.[1];
  return height === undefined ? undefined : Number(height);
}

function closeOf(text: string, close: string, from: number): number {
  const at = text.indexOf(close, from);
  return at < 0 ? -1 : at + close.length;
}

interface RowAt {
  readonly row: number;
  readonly found: RowMarks | undefined;
  readonly prefix: string;
  /** Of the sheet. */
  readonly looks: SheetHead;
}

const CELL = /<((?:\w+:)?)c\b((?:\s+[\w:]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?:\/>|>[\s\S]*?<\/\1c>)/g;

function markRow(text: string, { found, looks, prefix, row }: RowAt, marks: SheetMarks): string {
  const tag = /^<[^>]*?(?=\/?>)/.exec(text)?.[0] ?? '';
  const open = tag.replace(/\s(?:spans|ht)="[^"]*"/g, '');
  const usual = rowStyle(tag.concat('>'));
  const usualAt = (index: number): number => usual ?? looks.styleOf(index);
  const cells = new Map<number, string>();
  let index = -1;
  let end = tag.length + 1;
  for (const match of text.matchAll(CELL)) {
    const letters = /\sr="([A-Z]+)\d+"/.exec(match[2] ?? '')?.[1];
    index = letters === undefined ? index + 1 : columnIndex(letters);
    end = match.index + match[0].length;
    cells.set(
      index,
      restyle(match[0], { severity: found?.cells.get(columnLetters(index)), usual: usualAt(index) }, marks),
    );
  }
  for (const [letters, severity] of found?.cells ?? []) {
    const at = columnIndex(letters);
    if (cells.has(at)) continue;
    cells.set(at, `<${prefix}c r="${letters}${row}" s="${marks.styles.marked(usualAt(at), severity)}"/>`);
  }
  const note = [marks.heads.get(row), found?.note].filter((text) => text !== undefined).join('\n');
  const height = Math.max(
    rowHeight([{ text: note, width: NOTE_WIDTH }]),
    Number(/\sht="([\d.]+)"/.exec(tag)?.[1] ?? 0),
  );
  const noteAt = columnIndex(marks.column);
  if (note === '') cells.delete(noteAt);
  else {
    // A heading looks like the one beside it.
    const own = cellStyle(cells.get(noteAt - 1) ?? '') ?? marks.styles.head;
    const style = found === undefined ? own : marks.styles.note;
    cells.set(noteAt, textCell(prefix, `r="${marks.column}${row}" s="${style}"`, note));
  }
  const base = marks.bases?.rows.get(row);
  if (marks.bases && base !== undefined) {
    const at = columnIndex(marks.bases.column);
    const style = /^<[^>]*?\ss="(\d+)"/.exec(cells.get(at) ?? '')?.[1];
    const place = `r="${marks.bases.column}${row}"${style === undefined ? '' : ` s="${style}"`}`;
    cells.set(at, textCell(prefix, place, base));
  }
  const sorted = [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
  // Behind the cells a row may hold extensions (ECMA-376 part 1, 18.3.1.73).
  const rest = text.slice(end).match(/<(?:\w+:)?extLst\b[\s\S]*<\/(?:\w+:)?extLst>/)?.[0] ?? '';
  return `${open}${note === '' && !tag.includes(' ht="') ? '' : ` ht="${height}"`}>${sorted.join('')}${rest}</${prefix}row>`;
}

function textCell(p: string, place: string, text: string): string {
  return `<${p}c ${place} t="inlineStr"><${p}is><${p}t xml:space="preserve">${escapeXml(text)}</${p}t></${p}is></${p}c>`;
}

interface NewLook {
  readonly severity: Severity | undefined;
  /** Style of the cell when it says none. */
  readonly usual: number;
}

function restyle(cell: string, { severity, usual }: NewLook, marks: SheetMarks): string {
  const own = cellStyle(cell);
  if (severity === undefined && (!marks.again || own === undefined)) return cell;
  const tag = /^<[^>]*?(?=\/?>)/.exec(cell)?.[0] ?? '';
  const style = own ?? usual;
  const before = marks.again ? marks.styles.unmarked(style) : style;
  const after = severity === undefined ? before : marks.styles.marked(before, severity);
  return after === own ? cell : `${tag.replace(/\ss="\d+"/, '')} s="${after}"${cell.slice(tag.length)}`;
}
