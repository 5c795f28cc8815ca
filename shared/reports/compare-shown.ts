/** Compares what a file shows with what its document says: the first difference of each kind, with its place. */
import { compareAround, compareBookmarks } from './compare-around.ts';
import { compareFurniture } from './compare-furniture.ts';
import { compareLines, placeOf, shortened, whereTheyPart } from './compare-lines.ts';
import { compareContents, compareLinks } from './compare-links.ts';
import { compareTables } from './compare-sheets.ts';
import type { FigureRecords } from './document.ts';
import type { DocumentFigures } from './document-figures.ts';
import { fitsPattern, isFigurePattern } from './figure-list.ts';
import type { ReportFault } from './report-fault.ts';
import type { ShownFigures, ShownNumber, ShownText } from './shown.ts';
import type { DocumentNumber, DocumentShown } from './shown-by-document.ts';
import { seen, wholeNumber } from './shown-digits.ts';
import { lineText } from './shown-line.ts';

/** Faults of the file `name`, which shows `shown`, against the document that it was made from. */
export function* compareShown(
  name: string,
  shown: ShownFigures,
  document: DocumentFigures,
): Generator<ReportFault> {
  let differs = false;
  for (const fault of compareNumbers(name, shown, document)) {
    differs = true;
    yield fault;
  }
  // A false number makes its line false, too: it is named once.
  if (differs) return;
  const { contents, footnotes, furniture, lines, links, listLines } = document.shown;
  const due = shown.behind === undefined ? lines : withList(lines, listLines);
  for (const fault of compareLines(name, shown.lines, due, shown.drawn)) {
    differs = true;
    yield fault;
  }
  yield* compareLines(name, shown.footnotes, footnotes, shown.drawn);
  yield* compareFurniture(name, shown, furniture);
  yield* compareAround(name, shown, document.shown.around);
  // A false line is a false place to lead to, too.
  if (differs) return;
  yield* compareBookmarks(name, shown.outline, document.shown.around);
  yield* compareContents(name, shown.contents, contents, shown.drawn);
  yield* compareLinks(name, shown.links, links, shown.drawn);
}

/** The lines of a format whose list of figures has the records behind them. */
function withList(lines: DocumentShown['lines'], { at, lines: list }: DocumentShown['listLines']) {
  return [...lines.slice(0, at), ...list, ...lines.slice(at)];
}

function* compareNumbers(
  name: string,
  shown: ShownFigures,
  { figures, language, records, shown: said }: DocumentFigures,
): Generator<ReportFault> {
  const values = new Map(figures.map(({ id, value }) => [id, value]));
  const text = said.numbers.filter(({ place }) => place === 'text');
  const cells = said.numbers.filter(({ place }) => place !== 'text');
  const inOrder = shown.drawn ? byFigure : (runs: readonly ShownNumber[]) => runs;
  yield* firstOf(name, inOrder(text), shown.runs && inOrder(shown.runs));
  yield* firstOf(name, cells, shown.cells);
  yield* firstOf(name, said.plainCells, shown.plainCells);
  yield* firstOf(name, said.numbers, shown.all);
  yield* compareList(name, shown.list, said.numbers, { figures, values, language });
  yield* compareRecords(name, shown.behind, records);
  yield* compareQuestions(name, shown.questions, said.questions);
  yield* compareTexts(name, shown.texts, said.texts);
  yield* compareTables(name, shown, { ...said, language });
  yield* compareAlts(name, shown.alts, said.alts);
}

/** The first place where the numbers of the file part from those of the document. */
function* firstOf(
  name: string,
  expected: readonly ShownNumber[],
  found: readonly ShownNumber[] | undefined,
): Generator<ReportFault> {
  if (found === undefined) return;
  const length = Math.max(expected.length, found.length);
  for (let at = 0; at < length; at++) {
    const [due, has] = [expected[at], found[at]];
    if (due !== undefined && has !== undefined && isSame(due, has)) continue;
    const where = placeOf(name, due?.where ?? has?.where);
    yield { fault: 'format-differs', where, expected: told(due), found: told(has) };
    return;
  }
}

/** In an order that does not depend on where numbers stand. */
function byFigure(numbers: readonly ShownNumber[]): readonly ShownNumber[] {
  const key = ({ figures, text }: ShownNumber): string => `${figures.join(' ')} ${seen(String(text))}`;
  return numbers.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Formats that keep no ids at a place are compared by what is printed there. */
export function isSame(due: ShownNumber, has: ShownNumber): boolean {
  if (has.figures.length > 0 && due.figures.join(' ') !== has.figures.join(' ')) return false;
  return typeof has.text === 'number'
    ? wholeNumber(String(due.text)) === String(has.text)
    : seen(String(due.text)) === seen(has.text);
}

/** The file's list of figures: each with its value, and none missing that is shown. */
function* compareList(
  name: string,
  list: readonly ShownNumber[] | undefined,
  numbers: readonly DocumentNumber[],
  {
    figures,
    language,
    values,
  }: {
    readonly figures: DocumentFigures['figures'];
    readonly language: string;
    readonly values: ReadonlyMap<string, number>;
  },
): Generator<ReportFault> {
  if (list === undefined) return;
  const listed = new Set<string>();
  const rows = new Set<string>();
  for (const number of list) {
    const [id = ''] = number.figures;
    if (rows.has(id)) {
      yield { fault: 'format-differs', where: placeOf(name, id), expected: '–', found: number.text };
      return;
    }
    rows.add(id);
    listed.add(id);
    const under = isFigurePattern(id) ? figures.filter((figure) => fitsPattern(id, figure)) : [];
    for (const figure of under) listed.add(figure.id);
    if (under.length > 0) continue;
    const value = values.get(id);
    if (value !== undefined && wholeNumber(String(number.text), language) === String(value)) continue;
    const where = placeOf(name, id);
    yield { fault: 'format-differs', where, expected: value ?? '–', found: number.text };
    return;
  }
  const lost = numbers.find(({ figures: [id = ''] }) => values.has(id) && !listed.has(id));
  if (lost === undefined) return;
  const [id = ''] = lost.figures;
  yield { fault: 'format-differs', where: placeOf(name, id), expected: told(lost), found: '–' };
}

/** The records that the file lists beside each figure. */
function* compareRecords(
  name: string,
  behind: ShownFigures['behind'],
  records: DocumentFigures['records'] = {},
): Generator<ReportFault> {
  for (const [id, listed] of behind ?? []) {
    const due = listedRecords(records[id]);
    const has = listed.join(' ');
    if (due === has) continue;
    yield { fault: 'format-differs', where: placeOf(name, id), ...whereTheyPart(due, has) };
    return;
  }
}

/** The first ones, and how many there are when there are more. */
function listedRecords(records: unknown): string {
  const { count = 0, first = [] } = (records ?? {}) as Partial<FigureRecords>;
  return `${first.join(' ')}${count > first.length ? ` … (${count})` : ''}`;
}

/** The words beside each figure of the file's list. */
function* compareQuestions(
  name: string,
  asked: ShownFigures['questions'] = new Map(),
  questions: DocumentShown['questions'],
): Generator<ReportFault> {
  for (const [id, words] of asked) {
    const due = questions.get(id)?.join(' | ');
    const has = words.map(lineText).join(' | ');
    if (due === undefined || due === has) continue;
    yield { fault: 'format-differs', where: placeOf(name, `question of ${id}`), ...whereTheyPart(due, has) };
    return;
  }
}

function* compareTexts(
  name: string,
  texts: readonly ShownText[] | undefined,
  expected: readonly ShownText[],
): Generator<ReportFault> {
  if (texts === undefined) return;
  const found = new Map(texts.map(({ id, text }) => [id, seen(text)]));
  for (const { id, text } of expected) {
    const has = found.get(id);
    // Captions have their series in front, charts their words behind.
    if (has?.includes(seen(text))) continue;
    const [due, said = '–'] = [seen(text), has];
    // What stands in front of a caption is not the document's own.
    const start = Math.max(0, said.indexOf(due.slice(0, 12)));
    yield { fault: 'format-differs', where: placeOf(name, id), ...whereTheyPart(due, said, start) };
    return;
  }
}

function* compareAlts(
  name: string,
  alts: readonly string[] | undefined,
  expected: readonly string[],
): Generator<ReportFault> {
  if (alts === undefined) return;
  // What comes after the charts is the code on the last page.
  const index = expected.findIndex((alt, at) => seen(alt) !== seen(alts[at] ?? ''));
  if (index < 0) return;
  yield {
    fault: 'format-differs',
    where: placeOf(name, `chart ${index + 1}`),
    expected: shortened(expected[index] ?? '–'),
    found: shortened(alts[index] ?? '–'),
  };
}

function told(number: ShownNumber | undefined): string {
  if (number === undefined) return '–';
  const text = seen(String(number.text));
  return number.figures.length === 0 ? text : `${text} (${number.figures.join(' ')})`;
}
