/** Reads the shared strings part into an arena, piece by piece. */
import type { Scratch } from '../../../zip/byte-source.ts';
import { type IdleBudget, VALUE_WORTH } from './idle-budget.ts';
import type { ReadBackBudget } from './read-back-budget.ts';
import { type StringArena, stringArena } from './string-arena.ts';
import { readRuns, type TextRuns } from './text-runs.ts';
import {
  afterMarkup,
  BANG,
  damaged,
  isName,
  localName,
  MORE,
  nextTag,
  PADDING,
  QUESTION,
  SLASH,
  tagEnd,
} from './xml-scan.ts';
import { unescapeExcel, xmlText } from './xml-text.ts';
import { windowed } from './xml-window.ts';

/**
 * All strings of a `sst` part (ECMA-376 part 1, 18.4.9). A string of more than `maxCharacters` is noted as too long;
 * `maxDecoded` bytes may be turned into text later; `idle` hears of what is read and what it holds, `readBack` of what is read from `scratch` again. What does not fit
 * in memory goes to `scratch`.
 * @throws Problem `workbook-damaged`, `zip-bomb`, `xml-entities`, `text-encoding`.
 */
export async function readStrings(
  pieces: AsyncIterable<Buffer>,
  limits: {
    readonly maxCharacters: number;
    readonly maxDecoded: number;
    readonly idle: IdleBudget;
    readonly readBack: ReadBackBudget;
  },
  scratch?: Scratch,
): Promise<StringArena> {
  // Stored bytes are still XML unless they came out of several runs, and then they are escaped again.
  const arena = stringArena((buf, start, stop) => unescapeExcel(xmlText(buf, start, stop)), limits, scratch);
  const runs: TextRuns = { start: 0, stop: 0, joined: undefined };
  let closed = false;

  let worth = 0;
  const charged = async function* (): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      worth = 0;
      yield piece;
      limits.idle(piece.length, worth);
    }
  };

  const add = (buf: Buffer) => {
    worth += VALUE_WORTH + (runs.joined?.length ?? runs.stop - runs.start);
    if (runs.joined !== undefined) {
      if (runs.joined.length > limits.maxCharacters) return arena.addTooLong();
      const escaped = Buffer.from(runs.joined.replaceAll('&', '&amp;').replaceAll('\r', '&#13;'));
      return arena.add(escaped, 0, escaped.length);
    }
    const { start, stop } = runs;
    if (stop - start > limits.maxCharacters && isTooLong(buf, start, stop, limits.maxCharacters))
      return arena.addTooLong();
    arena.add(buf, start, stop);
  };

  const scan = (buf: Buffer, end: number): number => {
    let p = 0;
    for (;;) {
      const at = nextTag(buf, p, end);
      if (at < 0) return end;
      if (at + PADDING > end) return at;
      const c = buf[at + 1];
      if (c === BANG || c === QUESTION) {
        const next = afterMarkup(buf, at, end);
        if (next < 0) return at;
        p = next;
        continue;
      }
      const next = tagEnd(buf, at, end);
      if (next < 0) return at;
      const closing = c === SLASH;
      const name = localName(buf, closing ? at + 2 : at + 1);
      if (!closing && isName(buf, name, 'si')) {
        if (buf[next - 2] === SLASH) {
          arena.add(buf, 0, 0);
        } else {
          const after = readRuns(buf, next, end, runs);
          if (after === MORE) return at;
          add(buf);
          p = after;
          continue;
        }
      } else if (isName(buf, name, 'sst')) closed ||= closing || buf[next - 2] === SLASH;
      p = next;
    }
  };

  await windowed(charged(), scan, {
    closes: 'si',
    tooLong: () => arena.addTooLong(),
  });
  if (!closed) throw damaged('sharedStrings ends early');
  return arena;
}

/** Bytes are more than characters, and escapes more than what they stand for: only then the text itself tells. */
function isTooLong(buf: Buffer, start: number, stop: number, maxCharacters: number): boolean {
  return unescapeExcel(xmlText(buf, start, stop)).length > maxCharacters;
}
