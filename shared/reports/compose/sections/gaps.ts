/** Where the matrix sees a link between a line and a goal, and no activity was reported. */
import { lineConcentration, matrixCoverage, matrixGaps } from '../../../matrix/gaps.ts';
import type { ActionLineId } from '../../../reference/action-lines.ts';
import type { ComposeContext } from '../context.ts';
import { cell, column, headCell, paragraph, type SectionDraft, table, text } from '../draft.ts';
import { factsOf } from '../facts.ts';
import { lineCode, lineTitle } from '../line-groups.ts';

/** How much of the matrix is covered, then one row for each line with gaps; goals by number. */
export function gaps(context: ComposeContext): SectionDraft {
  const { writer, digest } = context;
  const goalsOf = Map.groupBy(matrixGaps(digest.tally, digest.compiled), ({ line }) => line);
  const rows = [...goalsOf].map(([line, cells]) => ({ line, goals: cells.map(({ goal }) => goal) }));
  const facts = factsOf(context);
  const section = { id: 'gaps', title: writer.plain('report.section.gaps'), sections: [] };
  const covered = paragraph('gaps-coverage', writer.say('report.gaps.coverage', coverageOf(context)));
  if (rows.length === 0) {
    return { ...section, blocks: [covered, paragraph('gaps-none', writer.say('report.gaps.none', facts))] };
  }
  return {
    ...section,
    blocks: [
      covered,
      paragraph('gaps-lead', writer.say('report.gaps.lead', facts)),
      table({
        id: 'gaps-table',
        caption: writer.say('report.table.gaps', facts),
        columns: [
          column('line', writer.plain('report.column.line'), 3),
          column('title', writer.plain('report.column.title'), 10),
          column('goals', writer.plain('report.column.goals-without'), 8),
        ],
        rows: rows.map(({ line, goals }) => [
          headCell(lineCode(line)),
          cell(text(lineTitle(line, writer.language))),
          cell(text(writer.seriesText(goals.map(String)))),
        ]),
        notes: [writer.say('report.note.gaps')],
      }),
    ],
  };
}

/** Shares of the matrix and of the lines: made from the counts of the tables, so they are no figures of their own. */
function coverageOf({ digest, edition, writer }: ComposeContext) {
  const { cells, cellsWithActivity, links, linksWithActivity } = matrixCoverage(
    digest.tally,
    edition,
    digest.compiled,
  );
  const { ranked, topThree } = lineConcentration(digest.tally);
  return {
    cells: cellsWithActivity,
    allCells: cells,
    links: linksWithActivity,
    allLinks: links,
    lines: writer.list(ranked.slice(0, 3).map(({ id }) => [text(lineCode(id as ActionLineId))])),
    share: topThree,
  };
}
