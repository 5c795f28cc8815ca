/** Names figures by their questions, the same way every time. */
import type { FigureFilter, FigureMeasure } from './figure.ts';

/** Filters in the order in which an id names them. */
const ID_ORDER: readonly (keyof FigureFilter)[] = [
  'registry',
  'of',
  'line',
  'lines',
  'goal',
  'goals',
  'target',
  'sector',
  'reporter',
  'unit',
  'unitsBeyond',
  'topic',
  'pillar',
  'region',
  'country',
  'countryGroup',
  'beneficiary',
  'stakeholderType',
  'activityType',
  'status',
  'year',
  'period',
  'support',
  'several',
  'without',
  'lacking',
  'currency',
  'profile',
  'crossCutting',
  'nothingToReport',
  'overdue',
  'where',
];

/** How an id writes free text. */
type Spelling = (text: string) => string;

/** Deterministic, readable id of a question: `activities.line-C5.goal-9`. The order of lists does not matter. */
export function figureId(measure: FigureMeasure, filter: FigureFilter): string {
  return spelledId(measure, filter, dotless);
}

/** The id of the same question in documents of before 0.2: all signs of free text as in addresses. */
export function formerFigureId(measure: FigureMeasure, filter: FigureFilter): string {
  return spelledId(measure, filter, escaped);
}

function spelledId(measure: FigureMeasure, filter: FigureFilter, spelling: Spelling): string {
  let id: string = measure;
  for (const key of ID_ORDER) {
    const value = filter[key];
    if (value !== undefined) id += `.${idPart(key, value, spelling)}`;
  }
  return id;
}

/** Name of a filter as ids write it: `country-group`. */
export function filterName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function idPart(
  key: string,
  value: NonNullable<FigureFilter[keyof FigureFilter]>,
  spelling: Spelling,
): string {
  const name = filterName(key);
  if (value === true) return name;
  if (value === false) return `not-${name}`;
  if (key === 'unit') return `${name}-${spelling(String(value))}`;
  if (typeof value === 'string' || typeof value === 'number') return `${name}-${encodeURIComponent(value)}`;
  if ('from' in value) return `${name}-${value.from}..${value.to}`;
  return `${name}-${[...new Set<string | number>(value)]
    .map((each) => (key === 'where' ? spelling(String(each)) : encodeURIComponent(each)))
    .sort()
    .join('+')}`;
}

/** Signs of free text that mean nothing in an id; `&` parts the ids of a cell (workbook/row-figures.ts). */
const PLAIN = /%(?:2C|5B|5D)/g;

/** Of free text: its dots must not look like the dots between filters, and a space is `_`, for people read ids. */
function dotless(text: string): string {
  return escaped(text).replaceAll('_', '%5F').replaceAll('%20', '_').replace(PLAIN, decodeURIComponent);
}

function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll('.', '%2E');
}

/** The text that {@link dotless} wrote, as `encodeURIComponent` writes it. */
export function spaced(text: string): string {
  return text.replaceAll('_', '%20');
}

/** `id` with its letters of other scripts as letters: the command line takes it either way. */
export function readableId(id: string): string {
  return id.replace(/(?:%[89A-F][0-9A-F])+/g, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
}

/** An id as {@link figureId} writes it, of one whose free text is written as in addresses, or readable. */
export function unescaped(id: string): string {
  return id
    .toWellFormed()
    .replace(/[\u0080-\u{10ffff}]+/gu, encodeURIComponent)
    .replaceAll('%20', '_')
    .replaceAll('&', '%26')
    .replace(PLAIN, decodeURIComponent);
}
