/** Documents whose figures have ids as they were written before 0.2, read with the ids of today: what was published stays provable. */

import { figureId, formerFigureId, unescaped } from './figure-id.ts';
import { isFigurePattern } from './figure-list.ts';
import { isFigure, isObject } from './is-figure.ts';
import type { ShownFigures, ShownNumber } from './shown.ts';

/** By the id of before, the id of today. */
export type FormerIds = ReadonlyMap<string, string>;

/** Of the figures of a document that were written so. */
export function formerIds(figures: Readonly<Record<string, unknown>>): FormerIds {
  const former = new Map<string, string>();
  for (const [key, figure] of Object.entries(figures)) {
    if (!isFigure(figure) || figure.id !== key) continue;
    const { filter, measure } = figure;
    const id = figureId(measure, filter);
    if (key !== id && key === formerFigureId(measure, filter)) former.set(key, id);
  }
  return former;
}

/** `node` with the ids of today, wherever one of before stands alone. */
export function withIdsOfToday(node: unknown, former: FormerIds): unknown {
  if (former.size === 0) return node;
  if (typeof node === 'string') return former.get(node) ?? node;
  if (Array.isArray(node)) return node.map((each) => withIdsOfToday(each, former));
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [former.get(key) ?? key, withIdsOfToday(value, former)]),
  );
}

/** What a file of such a document shows, with the ids of today. */
export function shownWithIdsOfToday(shown: ShownFigures, former: FormerIds): ShownFigures {
  if (former.size === 0) return shown;
  const idOf = (id: string): string => former.get(id) ?? (isFigurePattern(id) ? unescaped(id) : id);
  const numbers = (all: readonly ShownNumber[] | undefined) =>
    all?.map((each) => ({ ...each, figures: each.figures.map(idOf) }));
  const keyed = <T>(all: ReadonlyMap<string, T> | undefined) =>
    all && new Map([...all].map(([id, value]) => [idOf(id), value]));
  const { all, behind, cells, counts, list, plainCells, questions, runs } = shown;
  const changed = {
    ...{ all: numbers(all), cells: numbers(cells), counts: numbers(counts), list: numbers(list) },
    ...{ plainCells: numbers(plainCells), runs: numbers(runs) },
    ...{ behind: keyed(behind), questions: keyed(questions) },
  };
  const present = Object.entries(changed).filter(([, value]) => value !== undefined);
  return { ...shown, ...Object.fromEntries(present) };
}
