/** Answers a figure's question from the digest. What it cannot answer is a broken promise, never a guess. */
import { CROSS_CUTTING, LINE_ROWS, lineRow } from '../../matrix/axes.ts';
import type { CellKey } from '../../matrix/cells.ts';
import { matrixCoverage } from '../../matrix/gaps.ts';
import { countAt } from '../../matrix/tally.ts';
import { matrixEdition } from '../../reference/matrix-edition.ts';
import type { EntryMeasure, FigureFilter, MatrixMeasure } from '../figure.ts';
import { isOfMatrix } from '../matrix-question.ts';
import type { Digest } from './digest.ts';
import { profileKey, spreadAt } from './extras.ts';
import { meansKey } from './means-counts.ts';

/**
 * The value of `measure` over the entries of the digest that pass `filter`. Throws RangeError for a question that the
 * digest does not keep.
 */
export function countOf(digest: Digest, measure: EntryMeasure, filter: FigureFilter): number {
  if (measure === 'distinct') {
    if (Object.keys(filter).length > 0) throw new RangeError('Distinct activities are kept over all only');
    return digest.distinct;
  }
  if (isOfMatrix(measure)) return ofMatrix(digest, measure, filter);
  if (measure === 'results') return resultsOf(digest, filter);
  if (measure === 'staff-months' || measure === 'budget' || filter.lacking !== undefined)
    return meansOf(digest, measure, filter);
  if (measure === 'links') throw new RangeError('Links are not kept by the digest');
  if (filter.profile !== undefined) {
    const { profile, year, ...rest } = filter;
    if (measure !== 'updates' || year === undefined || Object.keys(rest).length > 0) {
      throw new RangeError('By profile only updates of a year are kept');
    }
    return digest.extras.updatesOfProfile.get(profileKey(profile as never, year)) ?? 0;
  }
  if (filter.topic !== undefined)
    return alone(digest.extras.activitiesOfTopic, 'activities', measure, filter);
  if (filter.pillar !== undefined)
    return alone(digest.extras.activitiesOfPillar, 'activities', measure, filter);
  if (filter.reporter !== undefined)
    return alone(digest.extras.activitiesOfReporter, 'activities', measure, filter);
  if (filter.goal !== undefined && (filter.several === 'line' || filter.without === 'line'))
    return linesOfGoal(digest, measure, filter);
  if (filter.several !== undefined || filter.without !== undefined) return spreadOf(digest, measure, filter);
  return countAt(digest.tally, measure, cellKey(filter));
}

function ofMatrix({ compiled, tally }: Digest, measure: MatrixMeasure, filter: FigureFilter): number {
  if (Object.keys(filter).length > 0) throw new RangeError('The matrix is counted over all only');
  const found = matrixCoverage(tally, matrixEdition(compiled.edition), compiled);
  switch (measure) {
    case 'matrix-cells':
      return found.cells;
    case 'matrix-cells-with-activity':
      return found.cellsWithActivity;
    case 'matrix-links':
      return found.links;
    case 'matrix-links-claimed':
      return found.linksWithActivity;
  }
}

/** What is kept for one measure and one filter alone. */
function alone(
  counts: ReadonlyMap<string, number>,
  kept: EntryMeasure,
  measure: EntryMeasure,
  filter: FigureFilter,
): number {
  const [value, ...rest] = Object.values(filter);
  if (measure !== kept || rest.length > 0) throw new RangeError(`Only ${kept} are kept by this filter alone`);
  return counts.get(String(value)) ?? 0;
}

function linesOfGoal({ extras }: Digest, measure: EntryMeasure, { goal = 0, ...rest }: FigureFilter): number {
  if (measure !== 'activities' || Object.keys(rest).length > 1) {
    throw new RangeError('Under several lines or none only activities of a goal are kept');
  }
  return (rest.several === 'line' ? extras.severalLinesOfGoal : extras.noLineOfGoal)[goal - 1] ?? 0;
}

function spreadOf(digest: Digest, measure: EntryMeasure, filter: FigureFilter): number {
  const { several, without, ...rest } = filter;
  const row = rowName(rest);
  const isByLineOnly = Object.keys(rest).length === (row === undefined ? 0 : 1);
  const breakdown = several ?? without;
  if (measure !== 'activities' || !isByLineOnly || !breakdown || (several && without)) {
    throw new RangeError('What stands in several rows or in none is kept for activities by line only');
  }
  const how = several === undefined ? 'without' : 'several';
  const at = spreadAt(row === undefined ? -1 : lineRow(row), breakdown, how);
  return digest.extras.spread[at] ?? 0;
}

function resultsOf(digest: Digest, filter: FigureFilter): number {
  const keys = Object.keys(filter);
  if (keys.length === 0) return digest.extras.results;
  const row = rowName(filter);
  if (keys.length > 1 || row === undefined) throw new RangeError('Results are kept by line only');
  return digest.extras.resultsOfRow[lineRow(row)] ?? 0;
}

/** What activities lack and take is kept by line. */
function meansOf({ extras }: Digest, measure: EntryMeasure, filter: FigureFilter): number {
  const { crossCutting, currency, lacking, line, lines, ...rest } = filter;
  const row = rowName(filter);
  const what = measure === 'budget' ? `budget ${currency}` : measure === 'activities' ? lacking : measure;
  if (what === undefined || Object.keys(rest).length > 0) throw new RangeError('Means are kept by line only');
  return Math.round(extras.means.counts.get(meansKey(what, row)) ?? 0);
}

function cellKey(filter: FigureFilter): CellKey {
  const { line, lines, crossCutting, nothingToReport, target, goal, sector, region, year, support, ...rest } =
    filter;
  if (Object.values(rest).some((value) => value !== undefined)) {
    throw new RangeError(`Not kept by the digest: ${Object.keys(rest).join(', ')}`);
  }
  const row = rowName(filter);
  return {
    ...(row !== undefined && { line: row }),
    ...(goal !== undefined && { goal }),
    ...(target !== undefined && { code: target }),
    ...(sector !== undefined && { sector }),
    ...(region !== undefined && { region }),
    ...(year !== undefined && { year }),
    ...(support !== undefined && { support }),
    ...(nothingToReport === true && { nothingToReport }),
  };
}

function rowName({ line, lines, crossCutting }: FigureFilter): string | undefined {
  if (crossCutting === true) return LINE_ROWS[CROSS_CUTTING];
  if (lines === undefined) return line;
  const row = lines.join('+');
  if (lineRow(row) < 0) throw new RangeError(`Lines ${row} are not counted together`);
  return row;
}
