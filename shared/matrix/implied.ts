/** What the matrix implies for an activity because of its lines: shown beside the declared claims, never counted. */
import type { Activity } from '../activities/record.ts';
import { countedLinks, type MatrixEdition, type MatrixLink } from '../reference/matrix-edition.ts';
import { namedLines } from './counted.ts';

/** The counted links of the activity's lines; C7 alone stands for its eight rows. A cross-cutting activity implies nothing by that. */
export function impliedLinks(edition: MatrixEdition, activity: Activity): readonly MatrixLink[] {
  const lines = new Set<string>(namedLines(activity));
  const allOfC7 = lines.has('C7');
  return countedLinks(edition).filter(({ line }) => lines.has(line) || (allOfC7 && line.startsWith('C7-')));
}
