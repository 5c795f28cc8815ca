/** What the printed lists of figures have in common: the row of each figure, and where a figure is used in words. */
import type { DocumentModel } from '../reports/document.ts';
import { type FigurePlace, figureList } from '../reports/figure-list.ts';
import { punctuationOf } from '../text/punctuation.ts';
import { label } from './label.ts';

/** More places of a kind are cut. */
const MOST = 6;

/** Id of the row by id of figure. */
export function listedRows(model: DocumentModel): ReadonlyMap<string, string> {
  return new Map(
    figureList(model).flatMap(({ figures, id }) => figures.map((figure) => [figure, id] as const)),
  );
}

/** `Summary; Paragraphs 3, 12; Table 2`. */
export function placesInWords(model: DocumentModel, places: readonly FigurePlace[]): string {
  const { comma, semicolon } = punctuationOf(model.language);
  return (['summary', 'paragraph', 'table'] as const)
    .flatMap((type) => {
      const found = places.filter((place) => place.type === type);
      if (found.length === 0) return [];
      if (type === 'summary') return [label(model, type)];
      const name = label(model, found.length === 1 ? type : `${type}s`);
      const numbers = found.slice(0, MOST).map(({ number }) => number);
      return [`${name} ${numbers.join(comma)}${found.length > MOST ? `${comma}…` : ''}`];
    })
    .join(semicolon);
}
