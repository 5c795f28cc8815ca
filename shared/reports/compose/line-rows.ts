/** The rows of tables by action line: the eighteen lines, then C7 as a whole and cross-cutting when there are some. */
import { ACTION_LINE_IDS } from '../../reference/action-lines.ts';
import type { FigureFilter } from '../figure.ts';
import type { ComposeContext } from './context.ts';
import { lineCode, lineTitle } from './line-groups.ts';

export interface LineRow {
  readonly code: string;
  readonly title: string;
  readonly filter: FigureFilter;
}

/** Rows in official order; `also` counts what besides the report's own activities makes the last two stand. */
export function lineRows(
  { count, writer }: Pick<ComposeContext, 'count' | 'writer'>,
  also: (filter: FigureFilter) => number = () => 0,
): readonly LineRow[] {
  const stands = (filter: FigureFilter) => count('activities', filter).value + also(filter) > 0;
  const rows: LineRow[] = ACTION_LINE_IDS.map((line) => ({
    code: lineCode(line),
    title: lineTitle(line, writer.language),
    filter: { line },
  }));
  if (stands({ line: 'C7' })) {
    const code = writer.plain('report.row.c7-whole');
    rows.push({ code, title: lineTitle('C7', writer.language), filter: { line: 'C7' } });
  }
  if (stands({ crossCutting: true })) {
    const code = writer.plain('report.row.cross-cutting');
    rows.push({ code, title: writer.plain('report.line.cross-cutting'), filter: { crossCutting: true } });
  }
  return rows;
}
