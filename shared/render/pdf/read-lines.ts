/**
 * The lines that a PDF report shows, read along its structure tree (ISO 32000-1, 14.7): whole paragraphs and rows, wherever
 * pages end. The library that reads pages gives the tree page by page, which parts what goes on overleaf.
 */
import { parseFigureId, tidyFigureId } from '../../reports/parse-figure-id.ts';
import { seen } from '../../reports/shown-digits.ts';
import { rowLine } from '../../reports/shown-line.ts';
import { objectsOf } from './plain-objects.ts';
import { structureRoot, withoutStrings } from './structure-root.ts';

/** Text of a marked content by object number of its page and its own number; undefined where there is none. */
export type SaidAt = (page: number, content: number) => string | undefined;

export interface PdfLines {
  readonly lines: readonly string[];
  readonly footnotes: readonly string[];
}

interface Content {
  readonly page: number;
  readonly content: number;
}

interface Element {
  readonly role: string;
  readonly kids: readonly (number | Content)[];
}

/** Roles whose text runs on in the line around them (ISO 32000-1, 14.8.4.4). */
const INLINE = new Set(['Span', 'Strong', 'Em', 'Link', 'Reference', 'Quote', 'Lbl', 'Code', 'Annot']);

/** Lines and footnotes in reading order; none where the structure cannot be read. */
export function readPdfLines(bytes: Uint8Array, saidAt: SaidAt): PdfLines {
  const lines: string[] = [];
  const footnotes: string[] = [];
  const tree = treeOf(bytes);
  if (tree === undefined) return { lines, footnotes };
  let line = '';
  const flush = (): void => {
    if (seen(line) !== '') lines.push(seen(line));
    line = '';
  };
  const textIn = (kid: number | Content): string => {
    if (typeof kid !== 'number') return saidAt(kid.page, kid.content) ?? '';
    const { kids, role } = tree.element(kid);
    // The mark of a footnote, in the text and at the foot.
    if (role === 'Lbl') {
      const mark = kids.map(textIn).join('');
      return /^\s*\d{1,3}\s*$/.test(mark) ? '' : mark;
    }
    if (!isNote(role)) return kids.map(textIn).join('');
    footnotes.push(seen(kids.map(textIn).join('')));
    return '';
  };
  const rowsIn = (kid: number | Content): readonly (readonly string[])[] => {
    if (typeof kid !== 'number') return [];
    const { kids, role } = tree.element(kid);
    return role === 'TR' ? [kids.map(textIn)] : kids.flatMap(rowsIn);
  };
  const walk = (kid: number | Content): void => {
    if (typeof kid !== 'number') {
      line += textIn(kid);
      return;
    }
    const { kids, role } = tree.element(kid);
    if (role === 'TOC') {
      // The word that stands over the contents is theirs.
      flush();
      lines.pop();
      return;
    }
    if (role === 'Table') {
      flush();
      for (const each of kids) {
        if (roleOf(each, tree) !== 'Caption') continue;
        line += textIn(each);
        flush();
      }
      const rows = rowsIn(kid);
      if (!isListOfFigures(rows)) for (const row of rows) putRow(row, lines);
    } else if (INLINE.has(role) || isNote(role)) line += textIn(kid);
    else {
      flush();
      if (role === 'LI')
        line += kids
          .filter((each) => roleOf(each, tree) !== 'Lbl')
          .map(textIn)
          .join('');
      else if (/^H\d?$/.test(role)) line += textIn(kid);
      else kids.forEach(walk);
      flush();
    }
  };
  tree.roots.forEach(walk);
  flush();
  return { lines, footnotes };
}

function putRow(cells: readonly string[], lines: string[]): void {
  if (cells.some((cell) => seen(cell) !== '')) lines.push(rowLine(cells));
}

function isNote(role: string): boolean {
  return role === 'Note' || role === 'FENote';
}

/** Its values are compared with the document's figures elsewhere. */
function isListOfFigures([, ...rows]: readonly (readonly string[])[]): boolean {
  return rows.length > 0 && rows.every(([id = '']) => parseFigureId(tidyFigureId(seen(id))) !== undefined);
}

interface Tree {
  readonly roots: readonly (number | Content)[];
  element(number: number): Element;
}

function roleOf(kid: number | Content, tree: Tree): string | undefined {
  return typeof kid === 'number' ? tree.element(kid).role : undefined;
}

function treeOf(bytes: Uint8Array): Tree | undefined {
  try {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const objects = objectsOf(text);
    const body = (number: number): string => {
      const found = objects.get(number);
      return found === undefined ? '' : withoutStrings(text.slice(found.start, found.end));
    };
    const root = structureRoot(text, body);
    if (root === undefined) return undefined;
    return {
      roots: elementOf(body(root).replace(/\/ParentTree[\s\S]*$/, '')).kids,
      element: (number) => elementOf(body(number)),
    };
  } catch {
    // Another maker's file: it shows no line that could be compared, and that is what is told.
    return undefined;
  }
}

const KID = /<<([^>]*)>>|(\d+) 0 R|(\d+)/g;

function elementOf(body: string): Element {
  const page = Number(
    /\/Pg (\d+) 0 R\s*(?:>>\s*endobj|\/)/.exec(body.replace(/<<[^<>]*\/MCID[^<>]*>>/g, ''))?.[1],
  );
  const list = /\/K \[((?:<<[^>]*>>|[^\]])*)\]/.exec(body)?.[1] ?? /\/K (\d+ 0 R|\d+)/.exec(body)?.[1] ?? '';
  const kids = [...list.matchAll(KID)].flatMap(
    ([, inner, reference, content]): readonly (number | Content)[] => {
      if (reference !== undefined) return [Number(reference)];
      if (content !== undefined) return [{ page, content: Number(content) }];
      const own = /\/MCID (\d+)/.exec(inner ?? '')?.[1];
      if (own === undefined) return [];
      return [{ page: Number(/\/Pg (\d+) 0 R/.exec(inner ?? '')?.[1] ?? page), content: Number(own) }];
    },
  );
  return { role: /\/S \/(\w+)/.exec(body)?.[1] ?? '', kids };
}
