/** Reads the id of a figure back into its question, so that any question can be asked, stated or not. */
import { withoutUnseen } from '../text/typed-code.ts';
import type { Figure, FigureFilter } from './figure.ts';
import { figureId, filterName, spaced, unescaped } from './figure-id.ts';
import { FILTERS, isFigure } from './is-figure.ts';

type Question = Pick<Figure, 'id' | 'measure' | 'filter'>;

/** Names of filters as ids write them, longest first: `country-group` before `country`. */
const NAMES = (Object.keys(FILTERS) as (keyof FigureFilter)[])
  .map((key) => ({ key, name: filterName(key) }))
  .sort((a, b) => b.name.length - a.name.length);

/** Values hold dots of their own (`9.c`, `2025-01-01..2025-12-31`): a part begins where a filter is named. */
const PARTS = new RegExp(`\\.(?=(?:not-)?(?:${NAMES.map(({ name }) => name).join('|')})(?:[-.]|$))`);

/** The question of an id as {@link figureId} writes it; undefined where it is no such id. */
export function parseFigureId(id: string): Question | undefined {
  // As copied from an address, or from an edition whose ids had spaces and commas so.
  return questionOf(id) ?? (unescaped(id) === id ? undefined : questionOf(unescaped(id)));
}

function questionOf(id: string): Question | undefined {
  // A pattern of the lists in print (figure-list.ts) asks many questions.
  if (/-\*(?:\.|$)/.test(id)) return undefined;
  const [measure = '', ...parts] = id.split(PARTS);
  const filter: Record<string, unknown> = {};
  for (const part of parts) {
    const [key, value] = partOf(part) ?? [];
    if (key === undefined || key in filter) return undefined;
    filter[key] = value;
  }
  const figure = { id, measure, filter, value: 0 };
  if (!isFigure(figure) || figureId(figure.measure, figure.filter) !== id) return undefined;
  return { id, measure: figure.measure, filter: figure.filter };
}

function partOf(part: string): readonly [keyof FigureFilter, unknown] | undefined {
  const negated = part.startsWith('not-');
  const rest = negated ? part.slice(4) : part;
  const found = NAMES.find(({ name }) => rest === name || (!negated && rest.startsWith(`${name}-`)));
  if (found === undefined) return undefined;
  const text = rest.slice(found.name.length + 1);
  return [found.key, FILTERS[found.key] === 'flag' ? !negated : filterValue(found.key, text)];
}

function filterValue(key: keyof FigureFilter, text: string): unknown {
  switch (FILTERS[key]) {
    case 'number':
      return Number(text);
    case 'numbers':
      return text.split('+').map(Number);
    case 'texts':
      return text.split('+').map((each) => decoded(key === 'where' ? spaced(each) : each));
    case 'period': {
      const [from, to] = text.split('..');
      return { from, to };
    }
    default:
      return decoded(key === 'unit' ? spaced(text) : text);
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // No such escape was ever written: the id is not one of ours, and comparing will say so.
    return text;
  }
}

/**
 * An id as people copy it from paper or a screen: broken over lines, with invisible signs, quotation marks or the `#figure:`
 * of an address.
 */
export function tidyFigureId(text: string): string {
  const plain = withoutUnseen(text)
    .replace(/\s/gu, '')
    .replace(/^["'“”«»]+|["'“”«»]+$/gu, '');
  return (/^#?figure%3A/iu.test(plain) ? decoded(plain) : plain).replace(/^#?(?:figure:)?/u, '');
}
