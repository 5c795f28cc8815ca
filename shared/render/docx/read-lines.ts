/** The lines that a Word report shows, and where its links lead, read from the XML of its body or of its footnotes. */
import { SaxesParser } from 'saxes';
import type { ShownEntry, ShownLink } from '../../reports/shown.ts';
import { isBetweenNotes } from './between-notes.ts';
import { readClosing, readOpening } from './read-tags.ts';
import { openReading, type Reading, say } from './reading.ts';

export interface DocxLines {
  readonly lines: readonly string[];
  readonly links: readonly ShownLink[];
  readonly contents: readonly ShownEntry[];
}

/** Paragraphs, and rows of tables as one line, in reading order; undefined where this is no XML. `addresses` by relationship. */
export function readDocxLines(
  xml: string,
  addresses: ReadonlyMap<string, string> = new Map(),
): DocxLines | undefined {
  const reading = openReading(addresses);
  let broken = false;
  const parser = new SaxesParser();
  parser.on('error', () => {
    broken = true;
  });
  parser.on('opentag', ({ attributes, name }) => readOpening(reading, name, attributes));
  parser.on('text', (said) => {
    if (reading.inText && !(reading.isMark && isBetweenNotes(said))) say(reading, said);
  });
  parser.on('closetag', ({ name }) => readClosing(reading, name));
  parser.write(xml).close();
  return broken ? undefined : linesOf(reading);
}

function linesOf({ entries, gathered, lines }: Reading): DocxLines {
  const contents = entries.map(
    ({ name, text }): ShownEntry => (name === undefined ? { text } : { text, to: gathered.lineAt(name) }),
  );
  return { lines, links: gathered.all(), contents };
}
