/** Lists inside one cell: lines and parts, with a backslash before a separator that belongs to the text. */

const BACKSLASH = 92;

/**
 * Split `text` into lines at any character of `lineBreaks`, and each line into parts at any of `partBreaks`. Outer
 * white space of a part goes, lines without content go. A backslash before a separator, a backslash or white space
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

function splitPlain(text: string, lineBreaks: string, partBreaks: string): string[][] {
  const lines: string[][] = [];
  let parts: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const char = at === text.length ? undefined : text.charAt(at);
    const endsLine = char === undefined || lineBreaks.includes(char);
    if (!endsLine && !partBreaks.includes(char)) continue;
    parts.push(text.slice(start, at).trim());
    start = at + 1;
    if (endsLine) {
      if (parts.some((part) => part !== '')) lines.push(parts);
      parts = [];
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
