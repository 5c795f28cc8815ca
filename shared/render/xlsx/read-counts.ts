/** What the members' workbook counts, read from its bytes and asked as figures: its read-me, its matrix and its targets. */
import { ACTION_LINE_IDS, type ActionLineId, actionLine } from '../../reference/action-lines.ts';
import { goals, isSdgCode, SDG_CODES } from '../../reference/sdgs.ts';
import type { FigureFilter } from '../../reports/figure.ts';
import { figureId } from '../../reports/figure-id.ts';
import { parseFigureId } from '../../reports/parse-figure-id.ts';
import type { ShownFigures, ShownNumber, ShownSheet } from '../../reports/shown.ts';
import { readRowFigures, rowFigures } from '../../reports/workbook/row-figures.ts';
import { readXlsxAround } from './read-around.ts';
import { type CellRow, readTables, type SheetCells } from './read-cells.ts';

type Rows = readonly CellRow[];

/** The sheets that count. */
export type CountSheet = 'read-me' | 'matrix' | 'targets';

const COUNT_SHEETS = ['read-me', 'matrix', 'targets'] as const satisfies readonly CountSheet[];
/** Sheets of rows of the snapshot as they are: there may be very many. Their numbers are not figures. */
const RECORDS = new Set(['activities', 'updates', 'claims', 'changes']);
/** Sheets that count nothing else either. */
const OTHER_SHEETS = new Set([...RECORDS, 'gaps', 'fields', 'codes']);

/** Counts and cells of the workbook's sheets; undefined unless each of the three that count is there once and whole. */
export async function readWorkbookCounts(bytes: Uint8Array): Promise<ShownFigures | undefined> {
  const tables = await readTables(bytes, RECORDS).catch(() => undefined);
  if (tables === undefined) return undefined;
  const bodies = tables.flatMap(({ id = '', rows = [] }) => (OTHER_SHEETS.has(id) ? [] : [bodyOf(rows)]));
  const counts = COUNT_SHEETS.map((sheet) =>
    bodies.flatMap((rows) => [countsIn(sheet, rows) ?? []].filter(isFilled)),
  );
  if (!counts.every(({ length }) => length === 1)) return undefined;
  return {
    counts: counts.flat(2),
    sheets: tables.flatMap(sheetOf),
    ...(await readXlsxAround(bytes, tables)),
  };
}

/** Heads and rows of a sheet whose rows were read; names of tables have an underscore for what they may not hold. */
function sheetOf({ head, id, rows }: SheetCells): readonly ShownSheet[] {
  if (id === undefined || rows === undefined || head === undefined || head < 0) return [];
  return [{ id: id.replaceAll('_', '-'), heads: rows[head] ?? [], rows: rows.slice(head + 1) }];
}

/** Counts in the rows below the heads of a sheet; undefined where rows or numbers that it must have are not there. */
export function countsIn(sheet: CountSheet, rows: Rows): readonly ShownNumber[] | undefined {
  switch (sheet) {
    case 'read-me':
      return totalsIn(rows);
    case 'matrix':
      return matrixIn(rows);
    case 'targets':
      return targetsIn(rows);
  }
}

function isFilled({ length }: readonly unknown[]): boolean {
  return length > 0;
}

/** Without title, notes and heads: from the first row on that has figures. */
function bodyOf(rows: Rows): Rows {
  const start = rows.findIndex((row) => readRowFigures(row, isId) !== undefined);
  return start < 0 ? [] : rows.slice(start);
}

function isId(text: string): boolean {
  return parseFigureId(text) !== undefined;
}

const TOTALS = ['activities', 'updates', 'claims'] as const;

/** The totals of the records, and every other number that has an id. */
function totalsIn(rows: Rows): readonly ShownNumber[] | undefined {
  const counts = rows.flatMap((row) =>
    (readRowFigures(row, isId) ?? []).flatMap((figures, at): ShownNumber[] =>
      figures.length === 0 ? [] : [{ figures, text: row[at] ?? '' }],
    ),
  );
  const found = new Set(counts.flatMap(({ figures }) => figures));
  const isWhole = counts.every(({ text }) => isCount(text)) && TOTALS.every((id) => found.has(id));
  return isWhole ? counts : undefined;
}

/** Lines in official order; C7 as a whole and cross-cutting, which say that they have none where they are left out; all. */
function matrixIn(rows: Rows): readonly ShownNumber[] | undefined {
  const counts: ShownNumber[] = [];
  let at = 0;
  const take = (filter: FigureFilter, code?: string): boolean => {
    const found = matrixRow(rows[at], filter, code);
    if (found !== undefined) {
      counts.push(...found);
      at += 1;
    }
    return found !== undefined;
  };
  for (const line of ACTION_LINE_IDS) if (!take({ line }, printedCode(line))) return undefined;
  for (const filter of [{ line: 'C7' }, { crossCutting: true }] as const)
    if (!take(filter)) counts.push(...idsOf(filter).map(none));
  return take({}) && at === rows.length ? counts : undefined;
}

/** Code, title, a number for each goal, their total, ids. */
function matrixRow(
  row: CellRow | undefined,
  filter: FigureFilter,
  code?: string,
): readonly ShownNumber[] | undefined {
  const ids = idsOf(filter);
  if (row === undefined || row.length !== ids.length + 3 || (code !== undefined && row[0] !== code))
    return undefined;
  if (row.at(-1) !== rowFigures([[], [], ...ids.map((id) => [id])])) return undefined;
  const numbers = row.slice(2, -1);
  return numbers.every(isCount) ? numbers.map((text, at) => ({ figures: [ids[at] ?? ''], text })) : undefined;
}

/** Ids of a row of the matrix: each goal, then all. */
function idsOf(filter: FigureFilter): readonly string[] {
  return [...goals.map(({ goal }) => ({ ...filter, goal })), filter].map((each) =>
    figureId('activities', each),
  );
}

/** Lines by what their rows are named; files of earlier versions had the id. */
const LINE_OF: ReadonlyMap<string, ActionLineId> = new Map(
  ACTION_LINE_IDS.flatMap((line) => [[printedCode(line), line] as const, [line, line] as const]),
);

function printedCode(line: ActionLineId): string {
  const { abbr, code } = actionLine(line);
  return code === abbr ? code : `${code} ${abbr}`;
}

/** Pairs of line and code, some of every line; a pair that is left out says that it has none. */
function targetsIn(rows: Rows): readonly ShownNumber[] | undefined {
  const counts = new Map<string, ShownNumber>();
  const lines = new Set<string>();
  for (const row of rows) {
    // Line, code of a target or goal, its title, whether the matrix has it, how many, why, ids.
    const [printed = '', code = '', , , text] = row;
    // The code of a goal looks like a number.
    const target = String(code);
    const line = LINE_OF.get(String(printed));
    if (line === undefined || !isSdgCode(target) || !isCount(text)) return undefined;
    const id = figureId('activities', { line, target });
    if (counts.has(id) || row.length !== 7 || row[6] !== rowFigures([[], [], [], [], [id], []]))
      return undefined;
    counts.set(id, { figures: [id], text });
    lines.add(line);
  }
  if (lines.size < ACTION_LINE_IDS.length) return undefined;
  for (const line of ACTION_LINE_IDS) {
    for (const target of SDG_CODES) {
      const id = figureId('activities', { line, target });
      if (!counts.has(id)) counts.set(id, none(id));
    }
  }
  return [...counts.values()];
}

function none(id: string): ShownNumber {
  return { figures: [id], text: 0, isLeftOut: true };
}

function isCount(value: CellRow[number]): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
