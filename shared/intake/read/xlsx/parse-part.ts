/** Parses a small XML part of a workbook with saxes; sheets and shared strings have their own scanner. */
import { SaxesParser } from 'saxes';
import { Problem } from '../../../text/problem.ts';

/** What a part's reader hears: local names without prefixes, attributes by local name. */
export interface PartHandler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** More than any workbook part but sheets and strings needs; saxes reads about 40 MB a second. */
const MAX_PART_BYTES = 32 * 2 ** 20;
const MAX_PART_DEPTH = 256;

/**
 * Parses a part; `entry` names it in Problems.
 * @throws Problem `workbook-damaged` when it is not well-formed XML or too large, `xml-entities` for a document type.
 */
export async function parsePart(
  pieces: AsyncIterable<Buffer>,
  entry: string,
  handler: PartHandler,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, fragment: false });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const refuse = (cause?: unknown) =>
    new Problem('workbook-damaged', { entry: entry.slice(0, 100) }, { cause });
  let depth = 0;
  let bytes = 0;
  parser.on('doctype', () => {
    throw new Problem('xml-entities', { entry });
  });
  parser.on('error', (cause) => {
    throw refuse(cause);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > MAX_PART_DEPTH) throw refuse();
    handler.open?.(local(name), localAttributes(attributes as Record<string, string>));
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    handler.close?.(local(name));
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes > MAX_PART_BYTES) throw refuse();
    parser.write(decode(decoder, piece, entry));
  }
  parser.close();
}

function decode(decoder: InstanceType<typeof TextDecoder>, piece: Buffer, entry: string): string {
  try {
    return decoder.decode(piece, { stream: true });
  } catch (cause) {
    throw new Problem('text-encoding', { entry }, { cause });
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const out: Record<string, string> = Object.create(null);
  for (const name in attributes) {
    // `r:id` and `id` may stand on one element: the one with a prefix keeps it.
    const key = name.includes(':') && !name.endsWith(':id') ? local(name) : name;
    const value = attributes[name];
    if (value !== undefined) out[name.endsWith(':id') ? 'r:id' : key] = value;
  }
  return out;
}
