/**
 * The submitter's own workbook with the findings marked in it: coloured cells with a note, a column that says what to
 * mend, and a sheet with every finding. All that they had put in stays as it was.
 */
import type { Finding } from '../../activities/finding.ts';
import { Problem } from '../../text/problem.ts';
import type { Words } from '../../text/words.ts';
import type { ByteSource } from '../../zip/byte-source.ts';
import { openZip, type Zip } from '../../zip/open-zip.ts';
import { unpack } from '../../zip/unpack.ts';
import { writeZip, type ZipEntry } from '../../zip/write-zip.ts';
import type { Row } from '../read/cell.ts';
import { DEFAULT_LIMITS } from '../read/limits.ts';
import { readWorkbookPart, relationshipsOf } from '../read/xlsx/workbook-parts.ts';
import { type AddedPart, addContents, addRelations, addSheetName, findingsPart } from './add-sheet-part.ts';
import { cellNotes } from './cell-notes.ts';
import { NO_STYLES } from './complete-styles.ts';
import { findingsSheet } from './findings-sheet.ts';
import { groupMarks } from './group-marks.ts';
import { markSheet, type NewBases } from './mark-sheet.ts';
import { markStyles } from './mark-styles.ts';
import { type NoteParts, noteParts } from './note-parts.ts';
import { pieces, rawPieces, relations, text } from './package-text.ts';
import { withPrintedColumn } from './print-area.ts';
import { REMARKS_COLUMN } from './remarks-column.ts';
import { isArabic } from './sheet-start.ts';
import { withDrawing } from './sheet-tail.ts';

export interface Marking {
  /** A fresh pass over the findings, in order of rows. */
  readonly findings: () => AsyncIterable<Finding>;
  /** The sheet that was read. */
  readonly sheet: string;
  /** Letters of the column for remarks: the first free one, or the one of an earlier marking. */
  readonly column: string;
  readonly markedBefore: boolean;
  /** Row of the machine-readable header, when there is one, and of the labels. */
  readonly idRow?: number;
  readonly labelRow: number;
  /** A fresh pass over the rows of the sheet. */
  readonly values?: () => AsyncIterator<Row>;
  /** The hidden column of bases, and what it says from now on by row. */
  readonly bases?: NewBases;
  readonly words: Words;
}

/** The marked workbook's bytes. The source has been read before, so its ZIP directory is known to be sound. */
export async function* markWorkbook(source: ByteSource, marking: Marking): AsyncGenerator<Uint8Array> {
  const { column, findings, labelRow, markedBefore, sheet, words } = marking;
  const zip = await openZip(source, DEFAULT_LIMITS);
  const workbook = await findWorkbook(zip);
  const sheetPart = workbook.sheets.get(sheet);
  if (sheetPart === undefined) throw new Problem('workbook-damaged', { reason: sheet });
  const styles = markStyles(workbook.styles === undefined ? NO_STYLES : await text(zip, workbook.styles), {
    rightToLeft: isArabic(words('marks.column')),
  });
  const stylesPart = workbook.styles ?? 'xl/styles.xml';
  // A program that has saved a marked workbook has put the sheet of findings under a name of its own.
  const known = markedBefore ? workbook.sheets.get(words('marks.sheet')) : undefined;
  const list: AddedPart =
    known === undefined ? findingsPart(zip.entries) : { part: known, kind: 'worksheet' };
  const noted = await notesIn(zip, sheetPart, marking);
  const added: readonly AddedPart[] = [
    ...(known === undefined ? [list] : []),
    ...(workbook.styles === undefined ? [{ part: stylesPart, kind: 'styles' as const }] : []),
  ];
  const heads = new Map([[labelRow, words('marks.column')]]);
  if (marking.idRow !== undefined) heads.set(marking.idRow, REMARKS_COLUMN);
  const rows = () => groupMarks(findings(), sheet, words);
  const marked = () =>
    markSheet(pieces(zip, sheetPart), {
      rows: rows(),
      column,
      heads,
      again: markedBefore,
      styles,
      ...(noted ? { room: noted.room } : {}),
      ...(marking.bases ? { bases: marking.bases } : {}),
      ...(marking.values ? { values: marking.values() } : {}),
    });
  const rewritten = new Map<string, () => AsyncIterable<string>>([
    [sheetPart, () => (noted?.drawn ? withDrawing(marked()) : marked())],
  ]);
  const rewrite = (part: string, change: (xml: string) => string): void => {
    rewritten.set(part, () => once(zip, part, change));
  };
  rewrite(workbook.part, (xml) => {
    const named = known === undefined ? addSheetName(xml, words('marks.sheet')) : xml;
    // Only a template of ours says so of its own sheet; what senders print is theirs to say.
    return marking.idRow === undefined ? named : withPrintedColumn(named, { sheet, column });
  });
  if (added.length > 0)
    rewrite(relationshipsOf(workbook.part), (xml) => addRelations(xml, workbook.part, added));
  const contents = [...added, ...(noted?.added ?? [])];
  if (contents.length > 0) rewrite(CONTENT_TYPES, (xml) => addContents(xml, contents));
  const last = new Set([stylesPart, list.part, ...(noted?.parts.keys() ?? [])]);
  const entries: ZipEntry[] = [...zip.entries.values()]
    .filter(({ fileName }) => !last.has(fileName))
    .map((entry) => {
      const changed = rewritten.get(entry.fileName);
      return { name: entry.fileName, text: changed ? () => bytes(changed()) : () => unpack(zip, entry) };
    });
  entries.push({
    name: list.part,
    text: () => bytes(findingsSheet(findings(), { sheet, styles, words })),
  });
  // Last, because the passes above find out how high the rows are, and which styles are needed.
  for (const [name, xml] of noted?.parts ?? [])
    entries.push({ name, text: () => [Buffer.from(xml(), 'latin1')] });
  entries.push({ name: stylesPart, text: () => [Buffer.from(styles.text(), 'latin1')] });
  yield* writeZip(entries);
}

/** Bytes of a part with notes: a larger one stays as it is. */
const MOST_NOTED = 4 * 2 ** 20;

/** The notes at the cells, in the parts that this workbook has for them. */
async function notesIn(
  zip: Zip,
  sheetPart: string,
  { findings, sheet, words }: Marking,
): Promise<NoteParts | undefined> {
  const links = zip.entries.has(relationshipsOf(sheetPart)) ? await relations(zip, sheetPart) : [];
  const heading = words('marks.column');
  return noteParts(
    {
      sheetPart,
      links,
      taken: zip.entries,
      text: async (part) => {
        const size = zip.entries.get(part)?.uncompressedSize;
        return size === undefined || size > MOST_NOTED ? undefined : text(zip, part);
      },
    },
    {
      notes: await cellNotes(findings(), { sheet, words }),
      heading,
      rightToLeft: isArabic(heading),
    },
  );
}

const CONTENT_TYPES = '[Content_Types].xml';

interface WorkbookAt {
  readonly part: string;
  readonly styles: string | undefined;
  /** Part by sheet name. */
  readonly sheets: ReadonlyMap<string, string>;
}

async function findWorkbook(zip: Zip): Promise<WorkbookAt> {
  const root = await relations(zip, '');
  const part = root.find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const links = await relations(zip, part);
  const { sheets } = await readWorkbookPart(rawPieces(zip, part), part);
  const targets = new Map(links.map(({ id, target }) => [id, target]));
  return {
    part,
    styles: links.find(({ kind }) => kind === 'styles')?.target,
    sheets: new Map(sheets.map(({ id, name }) => [name, targets.get(id) ?? ''])),
  };
}

async function* once(zip: Zip, part: string, change: (xml: string) => string): AsyncGenerator<string> {
  yield change(await text(zip, part));
}

async function* bytes(latin1: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const piece of latin1) yield Buffer.from(piece, 'latin1');
}
