/** Elements of a part of a workbook by their name, in one pass: what nobody has parsed may be anything. */

export interface FoundElement {
  /** Where it begins in the text, and where what follows it does. */
  readonly start: number;
  readonly end: number;
  /** With its colon; '' where it has none. */
  readonly prefix: string;
  /** The opening tag. */
  readonly tag: string;
  readonly inner: string;
}

/** One after the other: those within another of their name are none of their own. Ends where a tag or an element has no end. */
export function* elementsNamed(xml: string, name: string): Generator<FoundElement> {
  const opening = new RegExp(`<((?:\\w{1,20}:)?)${name}(?=[\\s/>])`, 'y');
  for (let start = xml.indexOf('<'); start >= 0; ) {
    opening.lastIndex = start;
    const prefix = opening.exec(xml)?.[1];
    if (prefix === undefined) {
      start = xml.indexOf('<', start + 1);
      continue;
    }
    const close = xml.indexOf('>', start);
    if (close < 0) return;
    const isEmpty = xml[close - 1] === '/';
    const last = `</${prefix}${name}>`;
    const until = isEmpty ? close + 1 : xml.indexOf(last, close);
    if (until < 0) return;
    const end = isEmpty ? until : until + last.length;
    yield { start, end, prefix, tag: xml.slice(start, close + 1), inner: xml.slice(close + 1, until) };
    start = xml.indexOf('<', end);
  }
}

/** `xml` with what `change` makes of each element called `name`. */
export function changeElements(
  xml: string,
  name: string,
  change: (element: FoundElement, text: string) => string,
): string {
  const pieces: string[] = [];
  let at = 0;
  for (const element of elementsNamed(xml, name)) {
    const { end, start } = element;
    pieces.push(xml.slice(at, start), change(element, xml.slice(start, end)));
    at = end;
  }
  return pieces.join('') + xml.slice(at);
}
