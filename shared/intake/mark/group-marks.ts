/** Findings in order of rows → what is to be marked in each row. */
import { type Finding, SEVERITIES, type Severity } from '../../activities/finding.ts';
import type { Words } from '../../text/words.ts';
import { findingText } from './finding-text.ts';
import type { RowMarks } from './mark-sheet.ts';

/** A cell of remarks holds at most this many findings; the sheet of findings has them all. */
const MOST = 20;

/** The marks of one sheet's rows; findings of other sheets and of no row are passed over. */
export async function* groupMarks(
  findings: AsyncIterable<Finding>,
  sheet: string,
  words: Words,
): AsyncGenerator<RowMarks> {
  let row: number | undefined;
  let cells = new Map<string, Severity>();
  let texts: string[] = [];
  for await (const finding of findings) {
    const { at, severity } = finding;
    if (at.row === undefined || (at.sheet ?? sheet) !== sheet) continue;
    if (row !== undefined && at.row !== row) {
      yield { row, cells, note: texts.join('\n') };
      cells = new Map();
      texts = [];
    }
    row = at.row;
    if (texts.length < MOST) texts.push(`• ${findingText(finding, words)}`);
    if (at.column !== undefined) cells.set(at.column, worse(cells.get(at.column), severity));
  }
  if (row !== undefined) yield { row, cells, note: texts.join('\n') };
}

function worse(a: Severity | undefined, b: Severity): Severity {
  return a !== undefined && SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b;
}
