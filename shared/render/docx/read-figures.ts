/** What a Word report shows of its figures, read from its bytes: links on numbers, the list they lead to, charts in words. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { ShownFigures, ShownNumber } from '../../reports/shown.ts';
import { seen } from '../../reports/shown-digits.ts';
import { bytesSource } from '../../zip/byte-source.ts';
import { openZip } from '../../zip/open-zip.ts';
import { unpack } from '../../zip/unpack.ts';
import { CODE_NAME } from './colophon.ts';

const LIMITS = { maxUnpackedBytes: 2 ** 28, maxEntries: 2000, maxRatio: 1000 };
const BODY = 'word/document.xml';
/** Names of the places in the list of figures; Word keeps them, and the links to them, through editing. */
const FIGURE = /^f_\w+$/;

/** A number of the text, and the name of the place in the list that it leads to. */
interface Linked {
  readonly mark: string;
  readonly text: string;
}

interface Found {
  readonly links: readonly Linked[];
  /** Ids by the name of their place, in the order of the list. */
  readonly ids: ReadonlyMap<string, string>;
  /** Printed values by id. */
  readonly values: ReadonlyMap<string, string>;
  readonly alts: readonly string[];
}

/** The numbers in reading order, the list and the charts in words; a link that leads nowhere names the place it wants. */
export async function readDocxFigures(bytes: Uint8Array): Promise<ShownFigures | undefined> {
  const xml = await bodyOf(bytes).catch(() => undefined);
  const found = xml === undefined ? undefined : findIn(xml);
  if (found === undefined) return undefined;
  const { alts, ids, links, values } = found;
  return {
    all: links.map(({ mark, text }): ShownNumber => ({ figures: [ids.get(mark) ?? mark], text })),
    list: [...ids.values()].map((id): ShownNumber => ({ figures: [id], text: values.get(id) ?? '' })),
    alts,
  };
}

async function bodyOf(bytes: Uint8Array): Promise<string | undefined> {
  const zip = await openZip(bytesSource('document.docx', bytes), LIMITS);
  const entry = zip.entries.get(BODY);
  if (entry === undefined) return undefined;
  const pieces: Buffer[] = [];
  for await (const piece of unpack(zip, entry)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

function findIn(xml: string): Found | undefined {
  const links: Linked[] = [];
  const ids = new Map<string, string>();
  const values = new Map<string, string>();
  const alts: string[] = [];
  let link: { mark: string; text: string } | undefined;
  let mark: { readonly id: string; readonly name: string; text: string } | undefined;
  let row: { id?: string; said: string } | undefined;
  let inText = false;
  let broken = false;
  /** What stands behind an id, up to the next one, is its value. */
  const keep = (pair: typeof row): void => {
    if (pair?.id !== undefined) values.set(pair.id, seen(pair.said));
  };
  const parser = new SaxesParser();
  parser.on('error', () => {
    broken = true;
  });
  parser.on('opentag', ({ attributes, name }: SaxesTagPlain) => {
    const attribute = (key: string): string => attributes[key] ?? '';
    if (name === 'w:t') inText = true;
    else if (name === 'w:hyperlink' && FIGURE.test(attribute('w:anchor')))
      link = { mark: attribute('w:anchor'), text: '' };
    else if (name === 'w:bookmarkStart' && FIGURE.test(attribute('w:name')))
      mark = { id: attribute('w:id'), name: attribute('w:name'), text: '' };
    else if (name === 'w:bookmarkEnd' && mark !== undefined && mark.id === attribute('w:id')) {
      const id = seen(mark.text);
      ids.set(mark.name, id);
      keep(row);
      row = { id, said: '' };
      mark = undefined;
    } else if (name === 'w:tr') row = { said: '' };
    else if (name === 'wp:docPr' && attribute('name') !== CODE_NAME) alts.push(attribute('descr'));
  });
  parser.on('text', (text) => {
    if (!inText) return;
    if (link !== undefined) link.text += text;
    if (mark !== undefined) mark.text += text;
    else if (row !== undefined) row.said += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false;
    else if (name === 'w:hyperlink' && link !== undefined) {
      links.push({ mark: link.mark, text: seen(link.text) });
      link = undefined;
    } else if (name === 'w:tr') {
      keep(row);
      row = undefined;
    }
  });
  parser.write(xml).close();
  return broken ? undefined : { links, ids, values, alts };
}
