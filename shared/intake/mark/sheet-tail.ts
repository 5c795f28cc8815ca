/** Says in a sheet's XML that it has boxes for notes, at the place that the schema keeps for that (ECMA-376 part 1, 18.3.1.99). */
import { IDS } from './add-sheet-part.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What may only stand behind it. */
const LATER: ReadonlySet<string> = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);
/** Characters behind the rows: a sheet that says more of itself goes without. */
const MOST = 4 * 2 ** 20;
const TAG = /<(\/?)((?:\w+:)?)(\w+)\b(?:\s+[\w:]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(\/?)>/g;

/** The element, for a sheet of our own. */
export function drawingXml(prefix = ''): string {
  return `<${prefix}legacyDrawing xmlns:r="${RELATIONSHIPS}" r:id="${IDS.vmlDrawing}"/>`;
}

/** The sheet part `pieces` with the element in it. */
export async function* withDrawing(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  let tail: string | undefined;
  let over = false;
  for await (const piece of pieces) {
    if (over) yield piece;
    else if (tail !== undefined) {
      tail += piece;
      over = tail.length > MOST;
      if (over) yield tail;
    }
    if (tail !== undefined) continue;
    held += piece;
    const end = /<\/(?:\w+:)?sheetData>/.exec(held);
    // The end of the rows may be split between two pieces.
    const at = end ? end.index + end[0].length : Math.max(0, held.lastIndexOf('<'));
    yield held.slice(0, at);
    if (end) tail = held.slice(at);
    else held = held.slice(at);
  }
  if (!over) yield tail === undefined ? held : placed(tail);
}

function placed(tail: string): string {
  let depth = 0;
  for (const { 1: close, 2: prefix = '', 3: name = '', 4: empty, index } of tail.matchAll(TAG)) {
    if (depth === 0 && (close === '/' || LATER.has(name)))
      return `${tail.slice(0, index)}${drawingXml(prefix)}${tail.slice(index)}`;
    if (close === '/') depth -= 1;
    else if (empty !== '/') depth += 1;
  }
  return tail;
}
