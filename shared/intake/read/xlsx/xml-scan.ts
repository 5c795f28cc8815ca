/** The few steps that a scanner over the bytes of XML takes; each gives a position, or MORE if the bytes end first. */
import { Problem } from '../../../text/problem.ts';

/** "The piece in hand ends too early: come again with more bytes." */
export const MORE = -1;

/** Spaces put behind the last byte, so that looking a few bytes ahead never leaves the buffer. */
export const PADDING = 64;

export const LT = 0x3c;
export const GT = 0x3e;
export const SLASH = 0x2f;
export const SPACE = 0x20;
export const BANG = 0x21;
export const QUESTION = 0x3f;
export const COLON = 0x3a;
export const EQUALS = 0x3d;

/** Position of the next `<` from `p`; near ones are found by hand, far ones by a library call that is dear to start. */
export function nextTag(buf: Buffer, p: number, end: number): number {
  const near = p + 48 < end ? p + 48 : end;
  for (let i = p; i < near; i++) if (buf[i] === LT) return i;
  return near === end ? MORE : buf.indexOf(LT, near);
}

/** Position after the `>` of the tag at `p`; a `>` inside a quoted value does not count. */
export function tagEnd(buf: Buffer, p: number, end: number): number {
  let quote = 0;
  for (let i = p + 1; i < end; i++) {
    const c = buf[i] as number;
    if (quote !== 0) {
      if (c === quote) quote = 0;
    } else if (c === GT) return i + 1;
    else if (c === 0x22 || c === 0x27) quote = c;
    else if (c === LT) throw damaged('tag');
  }
  return MORE;
}

/** Start of the local name of the tag whose name (with or without a prefix) starts at `p`. */
export function localName(buf: Buffer, p: number): number {
  for (let i = p; i < p + 40; i++) {
    const c = buf[i];
    if (c === COLON) return i + 1;
    if (c === undefined || c <= SPACE || c === GT || c === SLASH) return p;
  }
  return p;
}

/** Whether the name at `p` is `name`, and ends there. */
export function isName(buf: Buffer, p: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) if (buf[p + i] !== name.charCodeAt(i)) return false;
  const next = buf[p + name.length];
  return next === undefined || next <= SPACE || next === GT || next === SLASH;
}

/** The text of attribute `name` (plain ASCII, no entities) in the tag `[p, next)`; undefined when there is none. */
export function attributeAt(buf: Buffer, p: number, next: number, name: string): string | undefined {
  for (let i = p + 1; i + name.length + 2 < next; i++) {
    const c = buf[i] as number;
    if (c === 0x22 || c === 0x27) {
      do i++;
      while (i < next && buf[i] !== c);
    } else if (c <= SPACE && buf[i + 1] === name.charCodeAt(0) && isAttribute(buf, i + 1, name)) {
      const start = i + name.length + 3;
      const stop = buf.indexOf(buf[start - 1] as number, start);
      return buf.toString('latin1', start, Math.min(stop, next));
    }
  }
  return undefined;
}

function isAttribute(buf: Buffer, p: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) if (buf[p + i] !== name.charCodeAt(i)) return false;
  return buf[p + name.length] === EQUALS;
}

/**
 * Position after the comment or processing instruction at `p`.
 * @throws Problem `xml-entities` for a document type: OOXML never has one, attacks do.
 */
export function afterMarkup(buf: Buffer, p: number, end: number): number {
  if (buf[p + 1] === QUESTION) return after(buf, '?>', p + 2, end);
  if (buf[p + 2] === 0x2d && buf[p + 3] === 0x2d) return after(buf, '-->', p + 4, end);
  if (buf[p + 2] === 0x5b) return after(buf, ']]>', p + 9, end);
  throw new Problem('xml-entities', { entity: buf.toString('latin1', p + 2, p + 12).trim() });
}

function after(buf: Buffer, mark: string, p: number, end: number): number {
  const last = end - mark.length;
  // Near ends are found by hand: a library call is dear to start, and short comments come by the million.
  const near = p + 32 < last ? p + 32 : last;
  for (let i = p; i <= near; i++) if (isMark(buf, i, mark)) return i + mark.length;
  const at = buf.indexOf(mark, near, 'latin1');
  return at < 0 || at > last ? MORE : at + mark.length;
}

function isMark(buf: Buffer, p: number, mark: string): boolean {
  for (let i = 0; i < mark.length; i++) if (buf[p + i] !== mark.charCodeAt(i)) return false;
  return true;
}

/** The Problem for XML that no spreadsheet program writes. */
export function damaged(reason: string): Problem {
  return new Problem('workbook-damaged', { reason });
}
