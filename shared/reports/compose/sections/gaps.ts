/** Where the matrix sees a link between a line and a goal, and no activity was reported. */
import { type GapCell, lineConcentration, matrixGaps } from '../../../matrix/gaps.ts';
import type { ActionLineId } from '../../../reference/action-lines.ts';
import type { Cell, Inline } from '../../document.ts';
import type { ComposeContext } from '../context.ts';
import { coverageTotals } from '../coverage-totals.ts';
import { cell, column, headCell, paragraph, type SectionDraft, table, text } from '../draft.ts';
import { factsOf } from '../facts.ts';
import { lineCode, lineTitle } from '../line-groups.ts';

/** Where more lines than this are equal, none of them leads. */
const MOST_LEADING = 5;

/** How much of the matrix is covered, then one row for each line with gaps; goals by number. */
export function gaps(context: ComposeContext): SectionDraft {
  const { writer, digest } = context;
  const found = matrixGaps(digest.tally, digest.compiled, context.year);
  const rows = [...Map.groupBy(found, ({ line }) => line)];
  // In a span of years a gap can begin within it; a single year knows only itself.
  const hasEarlier = found.some(({ lastYear }) => lastYear !== undefined);
  const goalCell = (cells: readonly GapCell[]): Cell => cell(text(writer.seriesText(cells.map(goalMark))));
  const facts = factsOf(context);
  const section = { id: 'gaps', title: writer.plain('report.section.gaps'), sections: [] };
  const covered = paragraph('gaps-coverage', writer.sentences(matrixSentences(context)));
  const lead = [
    writer.say('report.gaps.lead', facts),
    ...(hasEarlier ? [writer.say('report.gaps.since', facts)] : []),
  ];
  if (rows.length === 0) {
    return { ...section, blocks: [covered, paragraph('gaps-none', writer.say('report.gaps.none', facts))] };
  }
  return {
    ...section,
    blocks: [
      covered,
      paragraph('gaps-lead', writer.sentences(lead)),
      table({
        id: 'gaps-table',
        caption: writer.say('report.table.gaps', facts),
        columns: [
          column('line', writer.plain('report.column.line'), 3),
          column('title', writer.plain('report.column.title'), 10),
          column('goals', writer.plain('report.column.goals-without'), 8),
          ...(hasEarlier ? [column('since', writer.plain('report.column.goals-since'), 8)] : []),
        ],
        rows: rows.map(([line, cells]) => [
          headCell(lineCode(line)),
          cell(text(lineTitle(line, writer.language))),
          goalCell(cells.filter(({ lastYear }) => lastYear === undefined)),
          ...(hasEarlier ? [goalCell(cells.filter(({ lastYear }) => lastYear !== undefined))] : []),
        ]),
        notes: gapNotes(context),
      }),
    ],
  };
}

/** What must be known to read a gap: that it may be one of reporting, what fills a cell, and since when was counted. */
export function gapNotes(context: ComposeContext): readonly (readonly Inline[])[] {
  const { audience, span, writer } = context;
  const readers = writer.plain(`report.audience.${audience}`);
  return [
    writer.say('report.note.gaps'),
    writer.say('report.note.gaps-counted', { readers, open: coverageTotals(context).open }),
    writer.say('report.note.gaps-since', { from: writer.date(span.from) }),
  ];
}

/** `3`, or `3 (2019)` when there was activity until 2019. */
function goalMark({ goal, lastYear }: GapCell): string {
  return lastYear === undefined ? String(goal) : `${goal} (${lastYear})`;
}

/** How much of the matrix has activities, and the lines with most of them. */
export function matrixSentences({ count, digest, writer }: ComposeContext): readonly (readonly Inline[])[] {
  const { leading } = lineConcentration(digest.tally);
  const lines = leading.map(({ id: line }) =>
    writer.say('report.name-count', {
      name: lineCode(line as ActionLineId),
      count: count('activities', { line }).run,
    }),
  );
  return [
    writer.say('report.gaps.coverage', {
      cells: count('matrix-cells-with-activity'),
      allCells: count('matrix-cells'),
      links: count('matrix-links-claimed'),
      allLinks: count('matrix-links'),
    }),
    ...(leading.length === 0 || leading.length > MOST_LEADING
      ? []
      : [writer.say('report.gaps.concentration', { lines: writer.list(lines) })]),
  ];
}
