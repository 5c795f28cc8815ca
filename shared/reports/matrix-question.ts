/** How much of the WSIS–SDG Matrix is reported on, asked plainly of the entries: it checks what composing counted. */
import type { CompiledEdition } from '../matrix/support.ts';
import { countedLinks, matrixEdition } from '../reference/matrix-edition.ts';
import { goalOf } from '../reference/sdgs.ts';
import type { EntryFacts } from './entry-facts.ts';
import { type FigureFilter, type FigureMeasure, MATRIX_MEASURES, type MatrixMeasure } from './figure.ts';
import type { FigureCounter } from './figure-question.ts';

/** Whether `measure` counts cells or links of the matrix. */
export function isOfMatrix(measure: FigureMeasure): measure is MatrixMeasure {
  return (MATRIX_MEASURES as readonly FigureMeasure[]).includes(measure);
}

/** A counter of cells or links, each once. What the edition itself holds is counted over no entry. */
export function matrixCounter(
  measure: MatrixMeasure,
  filter: FigureFilter,
  {
    compiled,
    isCounted,
  }: { readonly compiled: CompiledEdition; readonly isCounted: (facts: EntryFacts) => boolean },
): FigureCounter {
  const isOfCells = measure === 'matrix-cells' || measure === 'matrix-cells-with-activity';
  const place = (line: string, code: string): string => `${line} ${isOfCells ? goalOf(code) : code}`;
  const links = countedLinks(matrixEdition(compiled.edition));
  const known = new Set(links.map(({ code, line }) => place(line, code)));
  if (measure === 'matrix-cells' || measure === 'matrix-links') {
    return { filter, add: () => false, value: () => known.size };
  }
  const found = new Set<string>();
  return {
    filter,
    add(facts) {
      if (!isCounted(facts)) return false;
      const { claims, lines } = facts;
      const stands = lines
        .flatMap((line) => claims.map(({ code }) => place(line, code)))
        .filter((each) => known.has(each));
      for (const each of stands) found.add(each);
      return stands.length > 0;
    },
    value: () => found.size,
  };
}
