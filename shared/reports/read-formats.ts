/** Reads every file of a set that shows figures, and compares it with the document that it was made from. */
import { countedLinks, matrixEditions } from '../reference/matrix-edition.ts';
import type { ShownRecords } from './check-records.ts';
import { compareSheets } from './compare-sheets.ts';
import { compareShown } from './compare-shown.ts';
import { endingOf } from './complete-set.ts';
import { isCoverage } from './coverage-question.ts';
import type { DocumentFigures } from './document-figures.ts';
import type { Figure, FigureFilter } from './figure.ts';
import { figureId } from './figure-id.ts';
import { shownWithIdsOfToday } from './former-ids.ts';
import type { AgainFaults, Proof } from './made-again.ts';
import { parseFigureId } from './parse-figure-id.ts';
import { pictureCheck } from './picture-check.ts';
import type { CountedFigures } from './recount.ts';
import type { ReportFault } from './report-fault.ts';
import type { ChartDrawer, ReaderOf, ReadShown, ShownFigures, ShownSheet } from './shown.ts';
import { wholeNumber } from './shown-digits.ts';

export interface FormatsRead {
  readonly faults: readonly ReportFault[];
  /** Sheets of records, to be compared with the snapshot. */
  readonly records: readonly ShownRecords[];
  /** Figures that only the files state, to be counted again. */
  readonly counted: readonly CountedFigures[];
}

/** Its own sheets are counted again in any case. */
const WORKBOOK = 'workbook';

/** What is known where no format is read. */
export const NOTHING_READ: FormatsRead = { faults: [], counted: [], records: [] };

/** Names and bytes of the set's files. */
interface SetFiles {
  read(name: string): Promise<Uint8Array> | Uint8Array;
}

/** What files are read with, and, if need be, what charts are drawn with. */
interface Means {
  readonly readerOf: ReaderOf;
  readonly drawer?: ChartDrawer | undefined;
  /** What making the files of a document again has shown, where its program is at hand. */
  readonly again?: ((document: string, endings: readonly string[]) => Promise<AgainFaults>) | undefined;
  readonly onProof?: ((name: string, proof: Proof) => void) | undefined;
}

/** Reads and compares; one file in memory at a time. What was made again to the byte shows what its document says, read or not. */
export async function readFormats(
  files: SetFiles,
  names: readonly string[],
  documents: readonly DocumentFigures[],
  { again, drawer, onProof, readerOf }: Means,
): Promise<FormatsRead> {
  const faults: ReportFault[] = [];
  const counted: CountedFigures[] = [];
  const records: ShownRecords[] = [];
  for (const document of documents) {
    const own = names.filter((name) => endingOf(name, document.name) !== undefined);
    const made = (await again?.(document.name, own)) ?? new Map<string, undefined>();
    const isSame = (name: string) => made.has(name) && made.get(name) === undefined;
    const isRead = (name: string) => !isSame(name) || document.kind === WORKBOOK;
    const samePictures = own.some(isRead) ? await pictureCheck(document, drawer) : () => [];
    const sameSheets = sheetCheck();
    const base = commonBase(document.figures);
    for (const name of own) {
      const read = readerOf(document.kind, endingOf(name, document.name) ?? '');
      if (read !== undefined) onProof?.(name, isSame(name) ? 'made' : 'read');
      const before = faults.length;
      if (read !== undefined && isRead(name)) {
        const found = await shownIn(await files.read(name), read);
        if (found === undefined) {
          faults.push({ fault: 'format-damaged', where: name });
          continue;
        }
        const shown = shownWithIdsOfToday(found, document.former);
        faults.push(...compareShown(name, shown, document), ...samePictures(name, shown));
        if (shown.counts !== undefined) {
          faults.push(...missingPairs(name, shown, document));
          counted.push(countsOf(name, shown, { document, base }, faults));
        }
        for (const sheet of shown.sheets ?? []) {
          faults.push(...sameSheets(name, sheet));
          records.push({ name, sheet, document, base });
        }
      }
      const other = made.get(name);
      // What its reader tells of it says more to people.
      if (other !== undefined && faults.length === before) faults.push(other);
    }
  }
  return { faults, counted, records };
}

/** What a file shows; undefined where its reader stumbles over the bytes. Whatever it says of them, they are not what we wrote. */
async function shownIn(bytes: Uint8Array, read: ReadShown): Promise<ShownFigures | undefined> {
  try {
    return await read(bytes);
  } catch (error) {
    // That a library is not there says nothing of the file.
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') throw error;
    return undefined;
  }
}

/** A sheet is the same in every format of a language. */
function sheetCheck(): (name: string, sheet: ShownSheet) => readonly ReportFault[] {
  const first = new Map<string, { readonly name: string; readonly sheet: ShownSheet }>();
  return (name, sheet) => {
    const before = first.get(sheet.id);
    if (before !== undefined) return compareSheets(name, sheet, before);
    first.set(sheet.id, { name, sheet });
    return [];
  };
}

/** Pairs of line and code that the matrix links have a row, even where it counts none. */
function missingPairs(
  name: string,
  { counts = [] }: ShownFigures,
  { makers }: DocumentFigures,
): readonly ReportFault[] {
  const rows = new Set(counts.flatMap(({ figures, isLeftOut }) => (isLeftOut ? [] : figures)));
  // Only sheets that count pairs.
  if (![...rows].some((id) => id.includes('.target-'))) return [];
  const edition = matrixEditions().find(({ edition }) => edition === makers.matrixEdition);
  for (const { code, line } of edition === undefined ? [] : countedLinks(edition)) {
    const id = figureId('activities', { line, target: code });
    if (!rows.has(id))
      return [{ fault: 'format-differs', where: `${name}#${line}, ${code}`, expected: id, found: '–' }];
  }
  return [];
}

/** Numbers that carry a question no document states, as figures. */
function countsOf(
  name: string,
  { counts = [] }: ShownFigures,
  { base, document: { audience } }: { readonly base: FigureFilter; readonly document: DocumentFigures },
  faults: ReportFault[],
): CountedFigures {
  const figures: Figure[] = [];
  for (const { figures: ids, text, where } of counts) {
    const [id = ''] = ids;
    const question = parseFigureId(id);
    const place = `${name}#${where ?? id}`;
    if (question === undefined) faults.push({ fault: 'figure-id', where: place, found: id.slice(0, 120) });
    else {
      const { measure } = question;
      const filter = isCoverage(measure) ? question.filter : { ...base, ...question.filter };
      figures.push({
        id: figureId(measure, filter),
        measure,
        filter,
        value: Number(wholeNumber(String(text))),
      });
    }
  }
  return { name, audience, figures };
}

/** What all figures of a report of a part of its snapshot say: the span that they count in. */
function commonBase(figures: readonly Figure[]): FigureFilter {
  // Coverage is counted of the whole snapshot.
  const [first, ...others] = figures.flatMap(({ filter, measure }) => (isCoverage(measure) ? [] : [filter]));
  if (first?.period !== undefined && others.every(({ period }) => period !== undefined))
    return { period: first.period };
  return first?.year !== undefined && others.every(({ year }) => year === first.year)
    ? { year: first.year }
    : {};
}
