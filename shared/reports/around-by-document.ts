/** What the files of a document hold around its text, read from its JSON: bookmarks, the code, charts, what a file says of itself. */
import type { Chart } from './chart.ts';
import { headingText } from './heading.ts';
import { isObject } from './is-figure.ts';
import type { DocumentLines } from './lines-by-document.ts';
import { lineText } from './shown-line.ts';

type Node = Readonly<Record<string, unknown>>;

export interface DocumentAround {
  /** Every heading in reading order, the list of figures, the last page. */
  readonly bookmarks: readonly string[];
  /** What the code on the last page says to those who cannot see it. */
  readonly code: string | undefined;
  /** In reading order, unproven. */
  readonly charts: readonly Chart[];
  readonly direction: 'ltr' | 'rtl';
  /** What a file may say of itself, by the names that formats have for it. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

/** Of a document model read back from JSON. */
export function aroundBy(document: Node, contents: DocumentLines['contents']): DocumentAround {
  const headings: string[] = [];
  const charts: Chart[] = [];
  const walk = (section: Node): void => {
    const { number, title } = section;
    const heading = { title: String(title), ...(number !== undefined && { number: String(number) }) };
    headings.push(lineText(headingText(heading)));
    for (const block of listOf(section.blocks))
      if (block.type === 'chart') charts.push(block as unknown as Chart);
    listOf(section.sections).forEach(walk);
  };
  for (const part of [document.sections, document.annexes]) listOf(part).forEach(walk);
  const ends = contents.filter(({ where }) => where === 'list of figures' || where === 'last page');
  const { qr } = objectOf(document.verification);
  return {
    bookmarks: [...headings, ...ends.map(({ text }) => text)],
    code: qr === undefined ? undefined : `QR: ${qr}`,
    charts,
    direction: document.direction === 'rtl' ? 'rtl' : 'ltr',
    properties: propertiesOf(document),
  };
}

function propertiesOf(document: Node): DocumentAround['properties'] {
  const { audience, kind, language, direction } = document;
  const [labels, makers, masthead, period] = ['labels', 'makers', 'masthead', 'period'].map((name) =>
    objectOf(document[name]),
  ) as [Node, Node, Node, Node];
  const joined = (texts: readonly unknown[], between: string): string =>
    texts.filter((text) => text !== undefined && text !== '').join(between);
  const title = String(document.title || kind);
  const made = Object.entries(makers)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}: ${value}`);
  const organization = String(masthead.organization ?? '');
  const makersOf = [organization, `WSIS reporting ${makers.code}`];
  const dataSet = joined([labels.snapshot, makers.snapshot], ' ');
  const marks = [masthead.symbol, masthead.revision, kind];
  const columns = ['figure', 'value', 'measure', 'filter', 'record'].map(
    (name, at) => [`column ${at + 1}`, [String(labels[name])]] as const,
  );
  return new Map<string, readonly string[]>([
    ['dc:title', [title]],
    ['Author', [organization]],
    ['dc:creator', makersOf],
    ['cp:lastModifiedBy', makersOf],
    ['Subject', [dataSet]],
    ['dc:subject', [joined([masthead.body, masthead.meeting], ', '), String(kind)]],
    ['dc:description', [dataSet, made.join('; '), made.join('\n')]],
    ...['Keywords', 'pdf:keywords'].map((name) => [name, [joined(marks, ', ')]] as const),
    [
      'cp:keywords',
      [joined([...marks, makers.snapshot], '; '), `audience: ${audience}; language: ${language}`],
    ],
    ...['Language', 'dc:language', 'lang'].map((name) => [name, [String(language)]] as const),
    ['dir', [String(direction)]],
    ...columns,
    // Files of before may have a day that says nothing.
    ...['dcterms:created', 'dcterms:modified'].map((name) => [name, ['2000-01-01T00:00:00Z']] as const),
    ['Symbol', [String(masthead.symbol)]],
    ['Revision', [String(masthead.revision)]],
    ['Kind', [String(kind)]],
    ['Period', [`${period.from}/${period.to}`]],
    ['Snapshot', [String(makers.snapshot)]],
  ]);
}

function objectOf(value: unknown): Node {
  return isObject(value) ? value : {};
}

function listOf(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
