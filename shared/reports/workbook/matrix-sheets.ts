/** The sheets of counts: line × goal with heat, line × target in long form, gaps. */
import { matrixGaps } from '../../matrix/gaps.ts';
import { ACTION_LINE_IDS } from '../../reference/action-lines.ts';
import { countedLinks } from '../../reference/matrix-edition.ts';
import { codeName } from '../../reference/names.ts';
import { findGoal, SDG_CODES } from '../../reference/sdgs.ts';
import type { ComposeContext } from '../compose/context.ts';
import { countOf } from '../compose/counts.ts';
import { lineCode, lineTitle } from '../compose/line-groups.ts';
import { lineRows } from '../compose/line-rows.ts';
import { plainText } from '../compose/run-text.ts';
import { gapNotes } from '../compose/sections/gaps.ts';
import { spreadTexts } from '../compose/spread-note.ts';
import type { FigureFilter } from '../figure.ts';
import { figureId } from '../figure-id.ts';
import type { SheetModel } from '../sheets.ts';
import { figuresColumn, rowFigures } from './row-figures.ts';

/**
 * Activities that pass a filter. Straight from the digest: the workbook shows thousands of counts and registers none as a
 * figure.
 */
const counter =
  ({ digest }: ComposeContext) =>
  (filter: FigureFilter): number =>
    countOf(digest, 'activities', filter);

const idsOf = (filter: FigureFilter): readonly string[] => [figureId('activities', filter)];

const GOALS = Array.from({ length: 17 }, (_, index) => index + 1);

/** Activities in each cell, as in the table of the papers. */
export function matrixSheet(context: ComposeContext): SheetModel {
  const { writer } = context;
  const count = counter(context);
  return {
    id: 'matrix',
    title: writer.plain('report.sheet.matrix'),
    notes: [
      writer.plain('report.note.line-goal'),
      ...spreadTexts(context, 'line'),
      ...spreadTexts(context, 'goal'),
    ],
    columns: [
      // All lines together have words for a name, which may take a second line.
      { id: 'line', head: writer.plain('report.column.line'), kind: 'text', width: 14 },
      { id: 'code-title', head: writer.plain('report.column.title'), kind: 'text', width: 40 },
      ...GOALS.map((goal) => ({
        id: `goal-${goal}`,
        head: writer.plain('report.goal.name', { goal: String(goal) }),
        kind: 'heat' as const,
        width: 5,
      })),
      { id: 'all', head: writer.plain('report.column.all'), kind: 'number', width: 8 },
      figuresColumn(writer.plain('report.label.figures')),
    ],
    key: 'line',
    frozenColumns: 2,
    totalRows: 1,
    rows: () =>
      [...lineRows(context), { code: writer.plain('report.row.all'), title: '', filter: {} }].map((row) => [
        row.code,
        row.title,
        ...GOALS.map((goal) => count({ ...row.filter, goal })),
        count(row.filter),
        rowFigures([[], [], ...GOALS.map((goal) => idsOf({ ...row.filter, goal })), idsOf(row.filter)]),
      ]),
  };
}

/** Every pair of line and code that the matrix links or that an activity claims. */
export function targetsSheet(context: ComposeContext): SheetModel {
  const { writer, edition } = context;
  const count = counter(context);
  const linked = new Map(
    countedLinks(edition).map(({ line, code, rationale }) => [`${line} ${code}`, rationale ?? '']),
  );
  return {
    id: 'targets',
    title: writer.plain('report.sheet.targets'),
    notes: [writer.plain('report.sheet.targets.note', { edition: edition.edition })],
    columns: [
      { id: 'line', head: writer.plain('report.column.line'), kind: 'code', width: 12 },
      { id: 'code', head: writer.plain('report.column.code'), kind: 'code', width: 8 },
      { id: 'code-title', head: writer.plain('report.column.title'), kind: 'text', width: 40 },
      { id: 'in-matrix', head: writer.plain('report.column.in-matrix'), kind: 'code', width: 10 },
      { id: 'activities', head: writer.plain('report.column.activities'), kind: 'number', width: 10 },
      {
        id: 'matrix-rationale',
        head: writer.plain('report.column.matrix-rationale'),
        kind: 'long-text',
        width: 60,
      },
      figuresColumn(writer.plain('report.label.figures')),
    ],
    frozenColumns: 2,
    rows: () =>
      ACTION_LINE_IDS.flatMap((line) =>
        SDG_CODES.flatMap((code) => {
          const activities = count({ line, target: code });
          const rationale = linked.get(`${line} ${code}`);
          if (activities === 0 && rationale === undefined) return [];
          const title = codeName('sdgCodes', code, writer.language).text;
          const inMatrix = codeName('yesNo', rationale === undefined ? 'no' : 'yes', writer.language).text;
          const ids = rowFigures([[], [], [], [], idsOf({ line, target: code }), []]);
          return [[lineCode(line), code, title, inMatrix, activities, rationale, ids]];
        }),
      ),
  };
}

/** Cells of the matrix without an activity, one row each. */
export function gapsSheet(context: ComposeContext): SheetModel {
  const { writer, digest } = context;
  return {
    id: 'gaps',
    title: writer.plain('report.sheet.gaps'),
    notes: gapNotes(context).map(plainText),
    columns: [
      { id: 'line', head: writer.plain('report.column.line'), kind: 'code', width: 12 },
      { id: 'code-title', head: writer.plain('report.column.title'), kind: 'text', width: 50 },
      { id: 'goal', head: writer.plain('report.column.goal'), kind: 'number', width: 8 },
      { id: 'goal-title', head: writer.plain('report.column.goal-title'), kind: 'text', width: 40 },
      { id: 'last-year', head: writer.plain('report.column.last-year'), kind: 'code', width: 12 },
    ],
    frozenColumns: 1,
    rows: () =>
      matrixGaps(digest.tally, digest.compiled, context.year).map(({ goal, lastYear, line }) => [
        lineCode(line),
        lineTitle(line, writer.language),
        goal,
        findGoal(String(goal))?.shortTitle[writer.language].text,
        lastYear === undefined ? undefined : String(lastYear),
      ]),
  };
}
