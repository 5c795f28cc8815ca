/** Findings → the notes that stand at their cells, where a person looks for the reason of a colour. */
import type { Finding } from '../../activities/finding.ts';
import type { Words } from '../../text/words.ts';
import { findingText } from './finding-text.ts';

/** What is said at one cell. */
export interface CellNote {
  readonly row: number;
  /** Letters. */
  readonly column: string;
  /** A line for each finding. */
  readonly text: string;
}

/** Each note is a drawing: more of them make spreadsheet programs slow. The column of remarks says all. */
export const MOST_NOTES = 900;
/** Findings in one note. */
const MOST_LINES = 5;

/** How each line begins. */
export const BULLET = '•';

/** The notes of one sheet, in order of its rows: the first `most`. */
export async function cellNotes(
  findings: AsyncIterable<Finding>,
  {
    most = MOST_NOTES,
    sheet,
    words,
  }: { readonly most?: number; readonly sheet: string; readonly words: Words },
): Promise<readonly CellNote[]> {
  const notes: CellNote[] = [];
  let row: number | undefined;
  let cells = new Map<string, string[]>();
  const end = () => {
    for (const [column, lines] of cells)
      if (row !== undefined && notes.length < most) notes.push({ row, column, text: lines.join('\n') });
    cells = new Map();
  };
  for await (const finding of findings) {
    const { at } = finding;
    if (at.row === undefined || at.column === undefined || (at.sheet ?? sheet) !== sheet) continue;
    if (at.row !== row) {
      end();
      if (notes.length >= most) return notes;
      row = at.row;
    }
    const lines = cells.get(at.column) ?? [];
    cells.set(at.column, lines);
    if (lines.length < MOST_LINES) lines.push(`${BULLET} ${findingText(finding, words)}`);
  }
  end();
  return notes;
}
