/** What a Word report shows of its figures, read from its bytes: links on numbers, the list they lead to, charts in words. */
import { createHash } from 'node:crypto';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { fitsPattern, isFigurePattern } from '../../reports/figure-list.ts';
import { parseFigureId } from '../../reports/parse-figure-id.ts';
import type { ShownFigures, ShownNumber } from '../../reports/shown.ts';
import { seen } from '../../reports/shown-digits.ts';
import { bytesSource } from '../../zip/byte-source.ts';
import { openZip } from '../../zip/open-zip.ts';
import { unpack } from '../../zip/unpack.ts';
import { foreignParts, readPackageProperties } from '../read-package.ts';
import { CODE_NAME } from './colophon.ts';
import { attributesOf, readFurniture, unescapeXml } from './read-furniture.ts';
import { readDocxLines } from './read-lines.ts';

const LIMITS = { maxUnpackedBytes: 2 ** 28, maxEntries: 2000, maxRatio: 1000 };
const BODY = 'word/document.xml';
const FOOTNOTES = 'word/footnotes.xml';
const RELATIONS = 'word/_rels/document.xml.rels';
const CORE = 'docProps/core.xml';
const CUSTOM = 'docProps/custom.xml';
/** The parts of our files. */
const OURS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:core|app|custom)\.xml|word\/(?:document|styles|numbering|settings|fontTable|footnotes|(?:header|footer)\d+)\.xml|word\/_rels\/document\.xml\.rels|word\/media\/image\d+\.png)$/;
const RELATION = /<Relationship [^>]*>/g;
const TITLE = /<dc:title>([^<]*)<\/dc:title>/;
/** Names of the places in the list of figures; Word keeps them, and the links to them, through editing. */
const FIGURE = /^f_\w+$/;

/** A number of the text, and the name of the place in the list that it leads to. */
interface Linked {
  readonly mark: string;
  /** What the number says of itself. */
  readonly id: string;
  readonly text: string;
}

interface Found {
  readonly links: readonly Linked[];
  /** Ids by the name of their place, in the order of the list. */
  readonly ids: ReadonlyMap<string, string>;
  /** Printed values by id. */
  readonly values: ReadonlyMap<string, string>;
  readonly alts: readonly string[];
  /** Relationships to the pictures of charts. */
  readonly drawn: readonly string[];
}

/** The numbers in reading order, the list and the charts in words; a link that leads nowhere names the place it wants. */
export async function readDocxFigures(bytes: Uint8Array): Promise<ShownFigures | undefined> {
  const parts = await partsOf(bytes).catch(() => undefined);
  if (parts === undefined) return undefined;
  const found = findIn(parts.body);
  const lines = readDocxLines(parts.body, parts.addresses);
  const footnotes = parts.footnotes === undefined ? undefined : readDocxLines(parts.footnotes);
  const { feet, heads } = readFurniture(parts.furniture);
  if (found === undefined || lines === undefined) return undefined;
  if (parts.footnotes !== undefined && footnotes === undefined) return undefined;
  const { alts, ids, links, values } = found;
  return {
    all: links.map(
      ({ id, mark, text }): ShownNumber => ({ figures: idsOf(ids.get(mark) ?? mark, id), text }),
    ),
    list: [...ids.values()].map((id): ShownNumber => ({ figures: [id], text: values.get(id) ?? '' })),
    alts,
    ...lines,
    footnotes: footnotes?.lines ?? [],
    heads,
    feet,
    title: unescapeXml(TITLE.exec(parts.core)?.[1] ?? ''),
    properties: readPackageProperties(parts.core.replace(TITLE, ''), parts.custom),
    foreign: foreignParts(parts.names, OURS),
    pictures: found.drawn.map((relation) => parts.pictures.get(relation) ?? relation),
  };
}

/** A number that leads to a pattern has its id itself, cut where it is long; else the row that it leads to tells. */
function idsOf(row: string, own: string): readonly string[] {
  if (!isFigurePattern(row)) return [row];
  const question = parseFigureId(own);
  if (question === undefined) return own.length < LONGEST_TOOLTIP ? [own] : [];
  return fitsPattern(row, question) ? [own] : [row];
}

/** Letters of an id that Word shows. */
const LONGEST_TOOLTIP = 250;

/** What is read of the package: its texts, and by their relationships the pictures, each by its hash, and addresses. */
interface Parts {
  readonly body: string;
  readonly footnotes: string | undefined;
  /** Parts of heads and feet by name. */
  readonly furniture: ReadonlyMap<string, string>;
  readonly core: string;
  readonly custom: string;
  /** Of all parts. */
  readonly names: readonly string[];
  readonly addresses: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, string>;
}

async function partsOf(bytes: Uint8Array): Promise<Parts | undefined> {
  const zip = await openZip(bytesSource('document.docx', bytes), LIMITS);
  const read = async (name: string): Promise<Buffer | undefined> => {
    const entry = zip.entries.get(name);
    if (entry === undefined) return undefined;
    const pieces: Buffer[] = [];
    for await (const piece of unpack(zip, entry)) pieces.push(piece);
    return Buffer.concat(pieces);
  };
  const body = (await read(BODY))?.toString('utf8');
  if (body === undefined) return undefined;
  const pictures = new Map<string, string>();
  const addresses = new Map<string, string>();
  const furniture = new Map<string, string>();
  for (const [relation] of (await read(RELATIONS))?.toString('utf8').matchAll(RELATION) ?? []) {
    const { Id: id = '', Target: target = '', TargetMode: mode } = attributesOf(relation);
    if (mode === 'External') addresses.set(id, target);
    else if (/^(?:header|footer)\d*\.xml$/.test(target))
      furniture.set(target, (await read(`word/${target}`))?.toString('utf8') ?? '');
    else if (target.startsWith('media/')) {
      const picture = await read(`word/${target}`);
      if (picture !== undefined) pictures.set(id, createHash('sha256').update(picture).digest('hex'));
    }
  }
  const textOf = async (name: string): Promise<string | undefined> => (await read(name))?.toString('utf8');
  const [core = '', custom = ''] = [await textOf(CORE), await textOf(CUSTOM)];
  const names = [...zip.entries.keys()];
  return { body, footnotes: await textOf(FOOTNOTES), furniture, core, custom, names, addresses, pictures };
}

function findIn(xml: string): Found | undefined {
  const links: Linked[] = [];
  const ids = new Map<string, string>();
  const values = new Map<string, string>();
  const alts: string[] = [];
  const drawn: string[] = [];
  let isChart = false;
  let link: { mark: string; id: string; text: string } | undefined;
  let mark: { readonly id: string; readonly name: string; text: string } | undefined;
  let row: { id?: string; said: string; cells: number } | undefined;
  let inText = false;
  let broken = false;
  /** What stands in the cell behind an id is its value. */
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
      link = { mark: attribute('w:anchor'), id: attribute('w:tooltip'), text: '' };
    else if (name === 'w:bookmarkStart' && FIGURE.test(attribute('w:name')))
      mark = { id: attribute('w:id'), name: attribute('w:name'), text: '' };
    else if (name === 'w:bookmarkEnd' && mark !== undefined && mark.id === attribute('w:id')) {
      const id = seen(mark.text);
      ids.set(mark.name, id);
      keep(row);
      row = { id, said: '', cells: 0 };
      mark = undefined;
    } else if (name === 'w:tr') row = { said: '', cells: 0 };
    else if (name === 'w:tc' && row !== undefined) row.cells++;
    else if (name === 'wp:docPr') {
      isChart = attribute('name') !== CODE_NAME;
      alts.push(attribute('descr'));
    } else if (name === 'a:blip' && isChart) drawn.push(attribute('r:embed'));
  });
  parser.on('text', (text) => {
    if (!inText) return;
    if (link !== undefined) link.text += text;
    if (mark !== undefined) mark.text += text;
    else if (row !== undefined && row.cells < 2) row.said += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false;
    else if (name === 'w:hyperlink' && link !== undefined) {
      links.push({ ...link, text: seen(link.text) });
      link = undefined;
    } else if (name === 'w:tr') {
      keep(row);
      row = undefined;
    }
  });
  parser.write(xml).close();
  return broken ? undefined : { links, ids, values, alts, drawn };
}
