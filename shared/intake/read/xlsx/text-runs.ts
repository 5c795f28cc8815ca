/** Reads the text of a shared string (`<si>`) or an inline string (`<is>`): its `<t>` runs, without phonetic ones. */
import { afterMarkup, BANG, isName, localName, MORE, nextTag, PADDING, SLASH, tagEnd } from './xml-scan.ts';
import { xmlText } from './xml-text.ts';

/** Where the text is: one run of bytes, or `joined` when it has several runs or a CDATA section. */
export interface TextRuns {
  start: number;
  stop: number;
  joined: string | undefined;
}

/**
 * Reads from `p`, after the opening tag, up to and with the closing `si` or `is`; fills `out`.
 * The text in `out` is still XML (entities) unless joined. Gives the position after, or MORE.
 */
export function readRuns(buf: Buffer, p: number, end: number, out: TextRuns): number {
  out.start = 0;
  out.stop = 0;
  out.joined = undefined;
  let phonetic = false;
  let runs = 0;
  for (;;) {
    p = nextTag(buf, p, end);
    if (p < 0 || p + PADDING > end) return MORE;
    const c = buf[p + 1] as number;
    if (c === BANG || c === 0x3f) {
      p = afterMarkup(buf, p, end);
      if (p < 0) return MORE;
      continue;
    }
    const closing = c === SLASH;
    const name = localName(buf, closing ? p + 2 : p + 1);
    const next = tagEnd(buf, p, end);
    if (next < 0) return MORE;
    if (isName(buf, name, 'rPh')) phonetic = !closing && buf[next - 2] !== SLASH;
    else if (closing && (isName(buf, name, 'si') || isName(buf, name, 'is'))) return next;
    else if (!closing && !phonetic && isName(buf, name, 't') && buf[next - 2] !== SLASH) {
      const run = readText(buf, next, end);
      if (run.next < 0) return MORE;
      if (runs++ === 0 && run.pieces === undefined) {
        out.start = next;
        out.stop = run.next;
      } else {
        out.joined =
          (out.joined ?? xmlText(buf, out.start, out.stop)) + (run.pieces ?? xmlText(buf, next, run.next));
      }
      p = run.next;
      continue;
    }
    p = next;
  }
}

/**
 * Reads element text from `p` up to its closing tag. `next` is the position of that tag, or MORE; `pieces` is the
 * decoded text when CDATA sections or comments interrupt it, else undefined and the bytes are `[p, next)`.
 */
export function readText(buf: Buffer, p: number, end: number): { next: number; pieces: string | undefined } {
  let pieces: string | undefined;
  let from = p;
  for (;;) {
    const at = nextTag(buf, p, end);
    if (at < 0 || at + PADDING > end) return { next: MORE, pieces };
    if (buf[at + 1] !== BANG) {
      if (pieces !== undefined) pieces += xmlText(buf, from, at);
      return { next: at, pieces };
    }
    const next = afterMarkup(buf, at, end);
    if (next < 0) return { next: MORE, pieces };
    pieces = (pieces ?? '') + xmlText(buf, from, at);
    if (buf[at + 2] === 0x5b) pieces += buf.toString('utf8', at + 9, next - 3).replace(/\r\n?/g, '\n');
    p = next;
    from = next;
  }
}
