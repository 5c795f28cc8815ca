/** Lists inside one cell: lines and parts, with a backslash before a separator that belongs to the text. */

const BACKSLASH = 92;
/** Between the parts of an item: the bar, also as a Chinese keyboard writes it. */
export const PART_BREAKS = '|｜';

/**
 * Split `text` into lines at any of the one to three characters of `lineBreaks`, and each line into parts at the
 * one or two of `partBreaks`, if it has any. Outer white space of a part goes, lines without content go. A backslash before a separator, a backslash or white space
 * makes that character plain text; before anything else it is itself plain text.
 */
export function splitCell(text: string, lineBreaks: string, partBreaks: string): string[][] {
  return text.includes('\\')
    ? splitEscaped(text, lineBreaks, partBreaks)
    : splitPlain(text, lineBreaks, partBreaks);
}

/** The inverse: `splitCell(joinCell(lines, l, p), l, p)` gives `lines` back, but for lines without content. */
export function joinCell(
  lines: readonly (readonly string[])[],
  lineBreaks: string,
  partBreaks: string,
  show: { readonly line: string; readonly part: string },
): string {
  const breaks = lineBreaks + partBreaks;
  const shown: string[] = [];
  for (const parts of lines) {
    const filled = parts.slice(0, parts.findLastIndex((part) => part !== '') + 1);
    if (filled.length > 0) shown.push(filled.map((part) => escapePart(part, breaks)).join(show.part));
  }
  return shown.join(show.line);
}

/** Separators are few (three at most, or two and one), so they are compared one by one: most of a file goes through here. */
function splitPlain(text: string, lineBreaks: string, partBreaks: string): string[][] {
  const line0 = lineBreaks.charCodeAt(0);
  const line1 = lineBreaks.charCodeAt(1);
  const line2 = lineBreaks.charCodeAt(2);
  const part0 = partBreaks.charCodeAt(0);
  const part1 = partBreaks.charCodeAt(1);
  const lines: string[][] = [];
  let parts: string[] = [];
  let filled = false;
  let start = 0;
  const end = text.length;
  for (let at = 0; at <= end; at += 1) {
    const code = at === end ? line0 : text.charCodeAt(at);
    const endsLine = code === line0 || code === line1 || code === line2;
    if (!endsLine && code !== part0 && code !== part1) continue;
    const part = text.slice(start, at).trim();
    parts.push(part);
    filled ||= part !== '';
    start = at + 1;
    if (endsLine) {
      if (filled) lines.push(parts);
      parts = [];
      filled = false;
    }
  }
  return lines;
}

function splitEscaped(text: string, lineBreaks: string, partBreaks: string): string[][] {
  const lines: string[][] = [];
  let parts: string[] = [];
  let part = '';
  /** Up to here the part is content; white space behind it goes unless content follows. */
  let kept = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const char = at === text.length ? undefined : text.charAt(at);
    if (char !== undefined && char.charCodeAt(0) === BACKSLASH) {
      const next = text.charAt(at + 1);
      const escapes =
        next !== '' &&
        (next === '\\' || next.trim() === '' || lineBreaks.includes(next) || partBreaks.includes(next));
      part += escapes ? next : char;
      kept = part.length;
      if (escapes) at += 1;
      continue;
    }
    const endsLine = char === undefined || lineBreaks.includes(char);
    if (endsLine || partBreaks.includes(char)) {
      parts.push(part.slice(0, kept));
      part = '';
      kept = 0;
      if (endsLine) {
        if (parts.some((each) => each !== '')) lines.push(parts);
        parts = [];
      }
    } else if (char.trim() !== '') {
      part += char;
      kept = part.length;
    } else if (part !== '') {
      part += char;
    }
  }
  return lines;
}

function escapePart(part: string, breaks: string): string {
  let shown = '';
  for (let at = 0; at < part.length; at += 1) {
    const char = part.charAt(at);
    const outer = (at === 0 || at === part.length - 1) && char.trim() === '';
    if (outer || char === '\\' || breaks.includes(char)) shown += '\\';
    shown += char;
  }
  return shown;
}
